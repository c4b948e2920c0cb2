//! One bad document per kind of mistake: the messages are what is recorded beside it.

use std::fmt::Write as _;
use std::fs;

use attio_codegen::{Anchor, Generated, Message};
use attio_tests::{Case, cases, expect_file, format, root};

fn all() -> Vec<Case> {
    cases(&root().join("tests/errors"))
}

fn render(generated: &Generated) -> String {
    let mut out = String::new();
    for (severity, messages) in [("error", &generated.messages), ("note", &generated.notes)] {
        for Message { anchor, text } in messages {
            let anchor = match anchor {
                Anchor::Document => String::new(),
                Anchor::Option(option) => format!(" at `{option}`"),
                Anchor::Item(option, index) => format!(" at `{option}`, {index}"),
            };
            let _ = writeln!(out, "{severity}{anchor}: {text}\n");
        }
    }
    out
}

#[test]
fn messages_are_as_recorded() {
    let mut wrong = Vec::new();
    for case in all() {
        let generated = case.generate();
        // Whatever is wrong, what comes out is Rust, so that the message stays alone.
        let _ = format(&generated.tokens);
        wrong.extend(expect_file(&case.beside("txt"), render(&generated).trim_start()).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_kind_of_mistake_has_a_case() {
    let source = root().join("attio-macros/codegen/src/diag/messages.rs");
    let source = fs::read_to_string(source).expect("the messages are in one file");
    let cases = all();
    let kinds = source
        .lines()
        .filter_map(|line| line.strip_prefix("pub(crate) fn "));
    let missing: Vec<&str> = kinds
        .filter_map(|line| line.split(['(', '<']).next())
        .filter(|kind| !cases.iter().any(|case| case.name.starts_with(kind)))
        .collect();
    assert!(missing.is_empty(), "no case for {}", missing.join(", "));
}

#[test]
fn every_case_has_a_message() {
    for case in all() {
        let generated = case.generate();
        assert!(
            generated.messages.len() + generated.notes.len() > 0,
            "{} is fine",
            case.name
        );
    }
}
