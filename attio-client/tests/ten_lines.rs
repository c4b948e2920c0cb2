//! What most programs do takes ten lines each.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

const EXAMPLES: [(&str, &str); 5] = [
    (
        "upsert-person",
        include_str!("../examples/upsert-person.rs"),
    ),
    (
        "companies-of-domain",
        include_str!("../examples/companies-of-domain.rs"),
    ),
    ("move-deal", include_str!("../examples/move-deal.rs")),
    (
        "note-and-task",
        include_str!("../examples/note-and-task.rs"),
    ),
    ("upload-file", include_str!("../examples/upload-file.rs")),
];

#[test]
fn an_example_has_ten_lines_of_its_own() {
    for (name, text) in EXAMPLES {
        let (_, main) = text.split_once("fn main()").expect("a program");
        let (body, _) = main.split_once("\n}").expect("an end");
        let lines = body.lines().skip(1).map(str::trim);
        let own = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
        let count = own.count();
        assert!(count <= 10, "{name} has {count} lines");
    }
}

/// The receiver is in the guide, without a thing around it.
#[test]
fn a_receiver_of_webhooks_has_ten_lines_of_its_own() {
    let guide = include_str!("../src/guide/webhooks.rs");
    let (_, block) = guide.split_once("```no_run\n").expect("a program");
    let (block, _) = block.split_once("```").expect("an end");
    let lines = block
        .lines()
        .map(|line| line.trim_start_matches("//!").trim());
    let own = lines.filter(|line| {
        let aside = ["use ", "//", "# "]
            .iter()
            .any(|start| line.starts_with(start));
        !line.is_empty() && !aside
    });
    assert_eq!(own.count(), 10);
}
