use super::{Pointer, percent_decode};
use serde_json::json;

#[test]
fn pushes_escape_and_pops_undo_them() {
    let mut pointer = Pointer::root();
    pointer.push("paths");
    pointer.push("/pets/{a~b}");
    pointer.push_index(3);
    assert_eq!(pointer.to_string(), "#/paths/~1pets~1{a~0b}/3");
    pointer.pop();
    assert_eq!(
        pointer.tokens().collect::<Vec<_>>(),
        ["paths", "/pets/{a~b}"]
    );
    pointer.pop();
    pointer.pop();
    pointer.pop();
    assert!(pointer.is_root());
}

#[test]
fn fragments_are_percent_decoded() {
    for (fragment, expected) in [
        ("#/paths/~1a~1%7Bid%7D", "/paths/~1a~1{id}"),
        ("/a%20b", "/a b"),
        ("#", ""),
        ("#/100%", "/100%"),
        ("#/%zz%C3%A9", "/%zzé"),
    ] {
        assert_eq!(
            Pointer::from_fragment(fragment).as_str(),
            expected,
            "{fragment}"
        );
    }
    assert_eq!(percent_decode("%ff"), "%ff", "not UTF-8: left alone");
}

#[test]
fn finds_nodes_and_parents() {
    let tree = json!({"a": {"b/c": [1, 2]}});
    let pointer = Pointer::from_tokens(["a", "b/c", "1"]);
    assert_eq!(pointer.get(&tree), Some(&json!(2)));
    assert_eq!(
        pointer.parent().map(|p| p.to_string()).as_deref(),
        Some("#/a/b~1c")
    );
    assert_eq!(Pointer::root().parent(), None);
}
