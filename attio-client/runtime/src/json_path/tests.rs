use std::collections::BTreeMap;

use serde::Deserialize;

use super::locate;

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Outer {
    data: Inner,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Inner {
    id: u8,
    names: Vec<Name>,
    #[serde(default)]
    extra: BTreeMap<String, u8>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Name {
    full: String,
}

fn path(text: &str) -> String {
    let error = serde_json::from_str::<Outer>(text).unwrap_err();
    locate(text.as_bytes(), error.line(), error.column()).0
}

#[test]
fn the_path_is_that_of_the_value_at_fault() {
    let cases = [
        (r#"{"data": {"id": "x", "names": []}}"#, "$.data.id"),
        (r#"{"data": {"id": 300, "names": []}}"#, "$.data.id"),
        (r#"{"data": {"id": null, "names": []}}"#, "$.data.id"),
        (r#"{"data": {"id": {"a": 1}, "names": []}}"#, "$.data.id"),
        (r#"{"data": {"id": [1], "names": []}}"#, "$.data.id"),
        (
            r#"{"data": {"names": [{"full": "a"}, {"full": 7}]}}"#,
            "$.data.names[1].full",
        ),
        (
            r#"{"data": {"names": [{"full": "a"}, 7]}}"#,
            "$.data.names[1]",
        ),
        (
            r#"{"data": {"names": [{"full": "a"}, {}]}}"#,
            "$.data.names[1]",
        ),
        (r#"{"data": {"names": 7}}"#, "$.data.names"),
        (r#"{"data": {"id": 1}}"#, "$.data"),
        (r#"{}"#, "$"),
        (r#"7"#, "$"),
        (
            r#"{"data": {"extra": {"a b": "x"}}}"#,
            r#"$.data.extra["a b"]"#,
        ),
        (
            r#"{"data": {"extra": {"q\"]}": "x"}}}"#,
            r#"$.data.extra["q\"]}"]"#,
        ),
        (r#"{"data": {"extra": {"": "x"}}}"#, r#"$.data.extra[""]"#),
        (
            "{\n  \"data\": {\n    \"names\": [\n      true\n",
            "$.data.names[0]",
        ),
        (r#"{"data": {"names": [{"full": "a"},"#, "$.data.names[1]"),
        (r#"{"data": {"id": 1, "nam"#, "$.data.nam"),
    ];
    for (text, expected) in cases {
        assert_eq!(path(text), expected, "{text}");
    }
}

#[test]
fn any_bytes_and_any_position_are_survived() {
    let texts: [&[u8]; 6] = [
        b"",
        b"]]}},,::",
        b"\"\\",
        b"{\"\xFF\":",
        b"[[[\"\\u",
        b"\n\n{",
    ];
    for text in texts {
        for line in [0, 1, 2, 9, usize::MAX] {
            for column in [0, 1, 3, usize::MAX] {
                let (path, offset) = locate(text, line, column);
                assert!(path.starts_with('$'));
                assert!(offset <= text.len());
            }
        }
    }
}
