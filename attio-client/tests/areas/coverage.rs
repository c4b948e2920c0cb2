//! The fake has a route for every operation of the specification.

use std::fs;
use std::path::Path;

use attio_client::testing::FakeAttio;

use crate::support::NOBODY;

/// Method and path of every operation: in the files of the areas, a path stands two columns in, and
/// its methods stand four columns in.
fn operations() -> Vec<(String, String)> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let mut operations = Vec::new();
    for file in fs::read_dir(spec).expect("the specification") {
        let file = file.expect("a file").path();
        if file.is_dir() {
            continue;
        }
        let text = fs::read_to_string(file).expect("text");
        let mut path = None;
        for line in text.lines() {
            let indent = line.len() - line.trim_start().len();
            let key = line.trim().strip_suffix(':').unwrap_or_default();
            match (indent, key, path) {
                (0 | 2, _, _) => path = key.starts_with('/').then_some(key),
                (4, "get" | "post" | "put" | "patch" | "delete", Some(path)) => {
                    operations.push((key.to_uppercase(), path.to_owned()));
                }
                _ => {}
            }
        }
    }
    operations
}

/// A path with something in the place of its parameters.
fn filled(path: &str) -> String {
    let steps = path.split('/').map(|step| match step {
        "{target}" => "objects",
        "{object}" | "{identifier}" => "people",
        step if step.starts_with('{') => NOBODY,
        step => step,
    });
    steps.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn no_operation_is_without_a_route() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let operations = operations();
    assert!(
        operations.len() > 130,
        "only {} were found",
        operations.len()
    );
    let http = reqwest::Client::new();
    for (method, path) in operations {
        let url = format!("{}{}", fake.url(), filled(&path));
        let request = http.request(method.parse().expect("a method"), url);
        let answer = request.bearer_auth(fake.token()).body("{}").send().await;
        let answer = answer.expect("an answer");
        assert!(!answer.status().is_server_error(), "{method} {path}");
        let text = answer.text().await.expect("text");
        assert!(!text.contains("Could not find endpoint"), "{method} {path}");
    }
}
