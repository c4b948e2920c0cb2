use serde_json::{Value, json};

use super::{check_version, load};
use crate::diag::Diagnostics;
use crate::source::Sources;

fn run(text: &str) -> (Option<Value>, Vec<String>) {
    let mut sources = Sources::default();
    let file = sources.add("f", text);
    let mut diags = Diagnostics::default();
    let tree = load(&sources, file, &mut diags);
    (
        tree,
        diags
            .into_rendered(&sources)
            .into_iter()
            .map(|r| r.text)
            .collect(),
    )
}

fn version(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("f", text);
    let mut diags = Diagnostics::default();
    if let Some(tree) = load(&sources, file, &mut diags) {
        check_version(&tree, file, &mut diags);
    }
    diags
        .into_rendered(&sources)
        .into_iter()
        .map(|r| r.text)
        .collect()
}

#[test]
fn yaml_scalars_follow_the_core_schema() {
    let text = "[1, -2, 0x1F, 0o17, 1.5, .5, 1e3, 012, 1_0, yes, ~, null, True, 2020-01-01, 1.2.3, '1', -, 18446744073709551615, 99999999999999999999, .inf, +1, e5, .]";
    let expected = json!([
        1,
        -2,
        31,
        15,
        1.5,
        0.5,
        1000.0,
        "012",
        "1_0",
        "yes",
        null,
        null,
        true,
        "2020-01-01",
        "1.2.3",
        "1",
        "-",
        18446744073709551615_u64,
        1e20,
        ".inf",
        1,
        "e5",
        "."
    ]);
    let (tree, messages) = run(&text.replace(" -,", " '-',"));
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(tree, Some(expected));
}

#[test]
fn keys_are_text_and_merge_keys_merge() {
    let (tree, messages) = run("base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}\n200: a\ntrue: b\n");
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(
        tree,
        Some(json!({"base": {"x": 1, "y": 2}, "use": {"y": 3, "x": 1}, "200": "a", "true": "b"}))
    );
}

#[test]
fn json_big_integers_become_floats_and_a_bom_is_skipped() {
    let (tree, _) = run("\u{feff}{\"a\": 123456789012345678901234567890, \"b\": 1}");
    assert_eq!(tree, Some(json!({"a": 1.2345678901234568e29, "b": 1})));
}

#[test]
fn the_last_of_two_keys_wins_with_a_note() {
    for text in ["{\"a\": 1,\n \"a\": 2}", "a: 1\na: 2\n"] {
        let (tree, messages) = run(text);
        assert_eq!(tree, Some(json!({"a": 2})));
        assert_eq!(messages.len(), 1, "{text}");
        assert!(
            messages[0].starts_with("f:2:") && messages[0].contains("`a`"),
            "{messages:?}"
        );
    }
}

#[test]
fn broken_text_is_one_message_with_a_position() {
    for (text, starts, contains) in [
        ("", "f:", "empty"),
        ("../spec/api.yaml\n", "f:1:1: ", "link"),
        ("{\"a\": 1,}", "f:1:9: ", "comma"),
        ("{\"a\": 1} x", "f:1:10: ", "JSON"),
        ("a: b: c\n", "f:1:", "quotes"),
        ("a:\n\t- b\n", "f:2:", "YAML"),
        ("a: 1\n---\nb: 2\n", "f:3:1: ", "more than one"),
        ("? [a]\n: b\n", "f:1:3: ", "plain text"),
        ("a: &x [*x]\n", "f:1:8: ", "alias"),
    ] {
        let (tree, messages) = run(text);
        assert_eq!(tree, None, "{text:?}");
        assert_eq!(messages.len(), 1, "{text:?}: {messages:?}");
        assert!(messages[0].starts_with(starts), "{text:?}: {messages:?}");
        assert!(messages[0].contains(contains), "{text:?}: {messages:?}");
    }
}

#[test]
fn a_flow_map_may_close_too_far_left() {
    let text = "b: &b {x: 1}\na:\n  example: {\n    200: [{}],\n    <<: *b\n  }\nc: 1\n";
    let (tree, messages) = run(text);
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(
        tree,
        Some(json!({"b": {"x": 1}, "a": {"example": {"200": [{}], "x": 1}}, "c": 1}))
    );
}

#[test]
fn bombs_and_deep_nesting_are_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let alias = format!("*a{}", level - 1);
        bomb.push_str(&format!(
            "a{level}: &a{level} [{}]\n",
            vec![alias; 9].join(", ")
        ));
    }
    assert!(run(&bomb).1[0].contains("aliases"));
    for deep in [
        "[".repeat(100_000),
        format!("{{\"a\":{}", "[".repeat(100_000)),
    ] {
        let (tree, messages) = run(&deep);
        assert_eq!(tree, None);
        assert!(
            messages[0].contains("nested deeper") || messages[0].contains("recursion"),
            "{messages:?}"
        );
    }
}

#[test]
fn only_openapi_3_is_read() {
    for (text, contains) in [
        ("openapi: 3.1.0", ""),
        ("openapi: 3.0", ""),
        ("openapi: 3.2", ""),
        ("swagger: '2.0'", "Swagger 2.0"),
        ("openapi: 4.0.0", "4.0.0"),
        ("openapi: 3.10.0", "3.10.0"),
        ("opanapi: 3.1.0", "did you mean `openapi`"),
        ("- a", "not an OpenAPI document"),
    ] {
        let messages = version(text);
        assert_eq!(
            messages.is_empty(),
            contains.is_empty(),
            "{text}: {messages:?}"
        );
        assert!(
            contains.is_empty() || messages[0].contains(contains),
            "{text}: {messages:?}"
        );
    }
}
