use serde_json::{Value, json};

use super::apply;
use crate::diag::{Anchor, Diagnostics, render};
use crate::source::Sources;

fn run(actions: Value) -> (Value, Vec<String>) {
    let mut tree = json!({
        "info": {"title": "a"},
        "paths": {"/a": {"get": {"tags": ["x"], "parameters": [{"name": "p"}, {"name": "q"}]}, "put": {}}},
    });
    let mut diags = Diagnostics::default();
    let overlay = json!({"overlay": "1.1.0", "actions": actions});
    let mut sources = Sources::default();
    let file = sources.add("o.json", overlay.to_string());
    apply(&mut tree, &overlay, file, &Anchor::Document, &mut diags);
    (tree, diags.iter().map(|d| render(d, &sources)).collect())
}

#[test]
fn actions_update_remove_and_copy() {
    for (action, pointer, expected) in [
        (
            json!({"target": "$.info", "update": {"title": "b", "x": {"y": 1}}}),
            "/info",
            json!({"title": "b", "x": {"y": 1}}),
        ),
        (
            json!({"target": "$.paths['/a'].get", "update": {"tags": ["z"]}}),
            "/paths/~1a/get/tags",
            json!(["x", "z"]),
        ),
        (
            json!({"target": "$.paths['/a'].get.tags", "update": "z"}),
            "/paths/~1a/get/tags",
            json!(["x", "z"]),
        ),
        (
            json!({"target": "$.paths.*.*", "update": {"deprecated": true}}),
            "/paths/~1a/put",
            json!({"deprecated": true}),
        ),
        (
            json!({"target": "$..parameters[?@.name=='p']", "remove": true}),
            "/paths/~1a/get/parameters",
            json!([{"name": "q"}]),
        ),
        (
            json!({"target": "$..parameters[*]", "remove": true}),
            "/paths/~1a/get/parameters",
            json!([]),
        ),
        (
            json!({"target": "$.paths['/a'].put", "copy": "$.info"}),
            "/paths/~1a/put",
            json!({"title": "a"}),
        ),
    ] {
        let (tree, messages) = run(json!([action]));
        assert_eq!(messages, Vec::<String>::new(), "{action}");
        assert_eq!(tree.pointer(pointer), Some(&expected), "{action}");
    }
}

#[test]
fn what_an_action_cannot_do_is_told() {
    for (action, contains) in [
        (
            json!({"target": "$.paths['/a'].gte", "update": {}}),
            "`$.paths['/a']` is there; did you mean the key `get` in it?",
        ),
        (
            json!({"target": "$.zzz.y", "remove": true}),
            "has no key `zzz`",
        ),
        (json!({"target": "$..[", "update": {}}), "not a JSONPath"),
        (json!({"update": {}}), "no `target`"),
        (json!({"target": "$.info"}), "does nothing"),
        (
            json!({"target": "$.info", "copy": "$.paths.*.*"}),
            "more than one",
        ),
        (
            json!({"target": "$.info", "copy": "$.nothing"}),
            "matches nothing",
        ),
    ] {
        let (_, messages) = run(json!([action]));
        assert_eq!(messages.len(), 1, "{action}");
        assert!(
            messages[0].starts_with("o.json:1:") && messages[0].contains(contains),
            "{messages:?}"
        );
    }
}
