//! The whole expansion of our own document, as the client asks for it: what a reviewer reads when the document or
//! the engine changes, and the figures that it may not quietly outgrow.

use std::{env, fs};

use attio_codegen::{Generated, generate};
use attio_tests::{client_options, expect_file, format, root};

fn attio() -> Generated {
    let text = fs::read_to_string(root().join("spec/attio.yaml")).expect("the document is there");
    let mut read =
        |path: &str| fs::read_to_string(root().join(path)).map_err(|error| error.to_string());
    generate(
        "spec/attio.yaml",
        text,
        Vec::new(),
        &mut read,
        &client_options(),
    )
}

#[test]
fn the_expansion_is_as_recorded() {
    let generated = attio();
    let messages: Vec<_> = generated.messages.iter().chain(&generated.notes).collect();
    assert!(messages.is_empty(), "{messages:#?}");
    let path = root().join("tests/golden/attio.rs");
    expect_file(&path, &format(&generated.tokens))
        .unwrap_or_else(|difference| panic!("{difference}"));
}

/// Figures, by what they count.
fn figures(generated: &Generated) -> Vec<(&'static str, usize)> {
    let census = &generated.census;
    vec![
        ("operations", census.operations),
        ("types", census.types.len()),
        ("structs", census.structs),
        ("enums", census.enums),
        ("unions", census.unions),
        ("newtypes", census.newtypes),
        ("degraded", census.degraded.len()),
        ("lines", format(&generated.tokens).lines().count()),
        ("tokens", census.tokens),
    ]
}

/// Small changes need no new record; growth by more than one in twenty does.
#[test]
fn the_expansion_does_not_grow_unseen() {
    let figures = figures(&attio());
    let text: String = figures
        .iter()
        .map(|(what, count)| format!("{what:<10} {count:>6}\n"))
        .collect();
    let path = root().join("tests/golden/census.txt");
    let recorded = fs::read_to_string(&path).unwrap_or_default();
    let within = figures.iter().all(|(what, count)| {
        let line = recorded.lines().find_map(|line| line.strip_prefix(what));
        let before = line.and_then(|rest| rest.trim().parse::<usize>().ok());
        before.is_some_and(|before| count.abs_diff(before) * 20 <= before)
    });
    // Whoever records again wants it exact.
    if !within || env::var_os("UPDATE_EXPECT").is_some() {
        expect_file(&path, &text).unwrap_or_else(|difference| panic!("{difference}"));
    }
}
