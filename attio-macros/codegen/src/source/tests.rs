use super::Sources;
use crate::diag::Location;
use crate::pointer::Pointer;

fn position(text: &str, tokens: &[&str], on_key: bool) -> Option<(usize, usize)> {
    let mut sources = Sources::default();
    let file = sources.add("f", text);
    let pointer = Pointer::from_tokens(tokens.iter().copied());
    let location = if on_key {
        Location::value(file, pointer).on_key()
    } else {
        Location::value(file, pointer)
    };
    sources.positions([&location].into_iter()).pop().flatten()
}

#[test]
fn yaml_keys_values_lists_and_ancestors() {
    let text = "a:\n  - x: 1\n  - {y: [true, 'é', 0]}\nb: 2\n? c\n: d\n";
    for (tokens, on_key, expected) in [
        (&["a", "0", "x"][..], false, (2, 8)),
        (&["a", "0", "x"], true, (2, 5)),
        (&["a", "1", "y", "1"], false, (3, 16)),
        (&["b"], true, (4, 1)),
        (&["c"], false, (6, 3)),
        (&["a", "1", "nowhere", "deep"], false, (3, 5)),
        (&[], false, (1, 1)),
    ] {
        assert_eq!(position(text, tokens, on_key), Some(expected), "{tokens:?}");
    }
}

#[test]
fn json_keys_values_and_escapes() {
    let text = "{\n  \"a/b\": [1, {\"k\\u0041\": \"x\\\"}\"}],\n  \"c\": null}";
    for (tokens, on_key, expected) in [
        (&["a/b"][..], true, (2, 3)),
        (&["a/b", "1", "kA"], true, (2, 15)),
        (&["a/b", "1", "kA"], false, (2, 26)),
        (&["c"], false, (3, 8)),
    ] {
        assert_eq!(position(text, tokens, on_key), Some(expected), "{tokens:?}");
    }
}

#[test]
fn deep_and_broken_text_is_scanned_without_recursion() {
    let deep = "[".repeat(200_000);
    assert_eq!(position(&deep, &["0", "0"], false), Some((1, 3)));
    assert_eq!(
        position("{\"a\": \"unfinished", &["a"], false),
        Some((1, 7))
    );
    assert_eq!(position("a: [1, 2", &["a"], false), Some((1, 4)));
}
