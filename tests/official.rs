//! The same client from Attio's own documents: who has them beside a crate calls the same operations by the same names.
//!
//! The documents are none of ours, and lie beside the repository where they are known. What can be said without them is
//! said in `official/overlays.rs`.

#[path = "official/overlays.rs"]
mod overlays;

use std::fs;

use attio_client::testing::FakeAttio;
use attio_tests::{Stranger, root, shared};
use serde_json::json;

const DOCUMENTS: [&str; 3] = [
    "api-2026-03.json",
    "api-2026-08.json",
    "standard-objects.json",
];
const OVERLAYS: [&str; 4] = [
    "names.overlay.yaml",
    "api-2026-03.overlay.yaml",
    "api-2026-08.overlay.yaml",
    "standard-objects.overlay.yaml",
];

/// What a program needs that waits for answers over plain HTTP.
const MORE: &str = "\n[features]\ndefault = [\"rt/reqwest\"]\n\n[dependencies.tokio]\nversion = \"1\"\n\
     features = [\"macros\", \"rt\"]\n";

const ADA: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const GRACE: &str = "0d4ba2c8-5f3e-4b0f-8a58-1f2f3c4d5e6f";

#[tokio::test(flavor = "multi_thread")]
async fn attio_s_own_documents_make_the_same_client() {
    let Some(shared) = shared() else { return };
    let vendored = Stranger::new("official", "official", MORE);
    for name in DOCUMENTS {
        let text = fs::read_to_string(shared.join("attio/official").join(name));
        vendored.write(&format!("spec/{name}"), &text.expect("a document"));
    }
    for name in OVERLAYS {
        let text = fs::read_to_string(root().join("spec/official").join(name));
        vendored.write(&format!("spec/{name}"), &text.expect("an overlay"));
    }
    vendored.write("src/main.rs", include_str!("official/program.rs"));

    let fake = FakeAttio::builder()
        .record(
            "people",
            ADA,
            json!({ "email_addresses": ["ada@example.com"] }),
        )
        .record(
            "people",
            GRACE,
            json!({ "email_addresses": ["grace@example.com"] }),
        )
        .start()
        .await
        .expect("a fake");
    let said = vendored
        .run(&[
            ("ATTIO_URL", fake.url()),
            ("ATTIO_TOKEN", fake.token()),
            ("PERSON", ADA),
        ])
        .unwrap_or_else(|error| panic!("{error}"));

    assert_eq!(
        said,
        "updated: Lovelace, Analyst\n\
         March: 1 found, Analyst\n\
         March: noted “Called”\n\
         August: 1 found\n\
         August: noted “Called again”\n"
    );
    let person = fake.record("people", ADA).expect("the person");
    let name = &person["values"]["name"][0]["full_name"];
    assert_eq!(name, "Ada Lovelace");
    let requests = fake.requests();
    let sent: Vec<String> = requests
        .iter()
        .map(|request| format!("{} {}", request.method(), request.path()))
        .collect();
    assert_eq!(
        sent,
        [
            format!("PATCH /v2/objects/people/records/{ADA}"),
            "POST /v2/objects/people/records/query".to_owned(),
            "POST /v2/notes".to_owned(),
            "POST /v2/objects/people/records/query".to_owned(),
            "POST /v2/notes".to_owned(),
        ]
    );
}
