use super::{Anchor, Diagnostic, Diagnostics, Location, Severity, did_you_mean, render};
use crate::pointer::Pointer;
use crate::source::Sources;

fn sources() -> Sources {
    let mut sources = Sources::default();
    sources.add(
        "spec/a.yaml",
        "openapi: 3.0.0\npaths:\n  /pets:\n    get: {}\n",
    );
    sources
}

#[test]
fn renders_place_found_expected_help() {
    let get = Pointer::from_tokens(["paths", "/pets", "get"]);
    let diagnostic = Diagnostic::error("x", "no responses")
        .found("nothing")
        .expected("a map")
        .help("write `responses: {}`")
        .at(Location::value(0, get.clone()));
    assert_eq!(
        render(&diagnostic, &sources()),
        "spec/a.yaml:4:10 (#/paths/~1pets/get): no responses\n  found: nothing\n  expected: a map\n  help: write `responses: {}`"
    );
    let on_key = diagnostic.at(Location::value(0, get).on_key());
    assert!(render(&on_key, &sources()).starts_with("spec/a.yaml:4:5 "));
}

#[test]
fn orders_by_position_and_counts_the_rest() {
    let mut diagnostics = Diagnostics::default();
    for index in (0..25).rev() {
        diagnostics.push(
            Diagnostic::error("x", format!("m{index}"))
                .at(Location::position(0, index + 1, 1))
                .on(Anchor::Item("only".into(), index)),
        );
    }
    diagnostics.push(Diagnostic::note("y", "by the way"));
    let rendered = diagnostics.into_rendered(&sources());
    assert_eq!(rendered.len(), 22);
    assert_eq!(rendered[0].text, "spec/a.yaml:1:1: m0");
    assert_eq!(rendered[0].anchor, Anchor::Item("only".into(), 0));
    assert_eq!(rendered[20].text, "and 5 more");
    assert_eq!(rendered[21].severity, Severity::Note);
}

#[test]
fn suggests_only_what_is_near() {
    assert_eq!(did_you_mean("strng", ["integer", "string"]), Some("string"));
    assert_eq!(
        did_you_mean("LISTPETS", ["createPets", "listPets"]),
        Some("listPets")
    );
    assert_eq!(did_you_mean("zebra", ["integer", "string"]), None);
}
