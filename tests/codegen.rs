//! One construct, one document: each expansion is what is recorded beside it.
//!
//! That the recorded expansions compile is the business of `codegen/expansions.rs`.

use std::fmt::Write as _;

use attio_tests::{Case, cases, expect_file, format, root};

fn all() -> Vec<Case> {
    cases(&root().join("tests/codegen"))
}

#[test]
fn expansions_are_as_recorded() {
    let mut wrong = Vec::new();
    for case in all() {
        let generated = case.generate();
        for message in &generated.messages {
            wrong.push(format!("{}: {}", case.name, message.text));
        }
        wrong.extend(expect_file(&case.beside("rs"), &format(&generated.tokens)).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_expansion_is_compiled() {
    let mut list = String::from(
        "//! The recorded expansions, compiled as a crate that allows no warning.\n\
         //!\n\
         //! The list is kept by the `codegen` ring (`UPDATE_EXPECT=1`).\n\n\
         #![deny(warnings, missing_docs, unreachable_pub, rust_2024_compatibility)]\n\
         #![warn(clippy::pedantic)]\n\
         // What a macro expands to in another crate is not asked for these; the prose is the document's.\n\
         #![allow(\n    clippy::default_trait_access,\n    clippy::doc_markdown,\n    \
         clippy::needless_pass_by_value,\n    clippy::new_without_default\n)]\n\n\
         pub mod kinds;\n",
    );
    for case in all() {
        let _ = write!(
            list,
            "\n/// {}\n#[rustfmt::skip]\npub mod {};\n",
            case.title(),
            case.name
        );
    }
    let path = root().join("tests/codegen/expansions.rs");
    expect_file(&path, &list).unwrap_or_else(|difference| panic!("{difference}"));
}

#[test]
fn every_case_is_small_and_says_what_it_shows() {
    for case in all() {
        let lines = case.text.lines().count();
        assert!(lines <= 32, "{} has {lines} lines", case.name);
        assert!(case.title().ends_with('.'), "{} says nothing", case.name);
    }
}
