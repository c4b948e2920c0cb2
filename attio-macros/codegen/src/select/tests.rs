use serde_json::{Value, json};

use super::{Selected, Selection, Selector, glob, select};
use crate::diag::Diagnostics;
use crate::source::Sources;

fn document() -> Value {
    let uses = |name: &str| json!({"200": {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}}});
    json!({
        "paths": {
            "/pets": {
                "get": {"operationId": "listPets", "tags": ["pets"], "responses": uses("Pets")},
                "post": {"operationId": "addPet", "tags": ["pets"], "responses": {}},
                "parameters": [{"$ref": "#/components/parameters/P"}],
            },
            "/pets/{id}/toys": {"query": {"operationId": "toys/list", "responses": {}}, "additionalOperations": {"COPY": {"responses": {}}}},
            "/owners": {"get": {"operationId": "listOwners", "responses": uses("Base")}},
        },
        "components": {
            "schemas": {
                "Pets": {"items": {"$ref": "#/components/schemas/Pet"}}, "Pet": {}, "Unused": {},
                "Base": {"discriminator": {"propertyName": "t"}}, "Heir": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
            },
            "parameters": {"P": {}},
            "securitySchemes": {"s": {}},
        },
    })
}

fn run(only: &[&str], except: &[&str]) -> (Value, Vec<String>, Vec<String>) {
    let parse = |list: &[&str]| list.iter().map(|text| Selector::new(text)).collect();
    let selection = Selection {
        only: parse(only),
        except: parse(except),
    };
    let tree = document();
    let mut diags = Diagnostics::default();
    let Selected { kept, part } = select(&tree, &selection, &mut diags);
    let kept = kept
        .iter()
        .map(|kept| format!("{} {} {:?}", kept.method, kept.path, kept.selector))
        .collect();
    let messages = diags
        .into_rendered(&Sources::default())
        .into_iter()
        .map(|r| r.text)
        .collect();
    (part.unwrap_or(tree), kept, messages)
}

#[test]
fn selectors_match_ids_tags_paths_and_methods() {
    for (only, except, kept) in [
        (&["listPets"][..], &[][..], &["GET /pets Some(0)"][..]),
        (&["pets"], &["addPet"], &["GET /pets Some(0)"]),
        (
            &["POST /pets", "list*"],
            &[],
            &[
                "GET /pets Some(1)",
                "POST /pets Some(0)",
                "GET /owners Some(1)",
            ],
        ),
        (
            &["/pets/**"],
            &[],
            &[
                "QUERY /pets/{id}/toys Some(0)",
                "COPY /pets/{id}/toys Some(0)",
            ],
        ),
        (&["copy /**"], &[], &["COPY /pets/{id}/toys Some(0)"]),
        (&[], &["/pets**"], &["GET /owners None"]),
    ] {
        let (tree, found, messages) = run(only, except);
        assert_eq!(found, kept, "{only:?} {except:?}");
        assert_eq!(messages, Vec::<String>::new());
        let left: usize = super::operations(&tree).len();
        assert_eq!(left, kept.len());
    }
}

#[test]
fn what_is_not_reached_goes() {
    let (tree, ..) = run(&["listPets"], &[]);
    let names = |section: &str| {
        tree["components"][section]
            .as_object()
            .map(|m| m.keys().cloned().collect::<Vec<_>>())
    };
    assert_eq!(
        names("schemas"),
        Some(vec!["Pets".to_owned(), "Pet".to_owned()])
    );
    assert_eq!(names("parameters"), Some(vec!["P".to_owned()]));
    assert_eq!(names("securitySchemes"), Some(vec!["s".to_owned()]));
    let (tree, ..) = run(&["listOwners"], &[]);
    assert!(
        tree["components"]["schemas"]["Heir"].is_object(),
        "heirs come with a discriminated base"
    );
    let (tree, ..) = run(&[], &[]);
    assert_eq!(tree, document(), "everything means everything");
}

#[test]
fn a_selector_that_matches_nothing_is_told_with_the_nearest() {
    for (selector, near) in [
        ("listPet", "listPets"),
        ("GET /pet", "GET /pets"),
        ("/owner", "/owners"),
    ] {
        let (_, _, messages) = run(&[selector], &[]);
        assert_eq!(messages.len(), 1);
        assert!(
            messages[0].ends_with(&format!("help: did you mean `{near}`?")),
            "{messages:?}"
        );
    }
}

#[test]
fn stars_stay_in_their_segment_and_double_stars_do_not() {
    for (pattern, text, fits) in [
        ("a", "a", true),
        ("a", "ab", false),
        ("a*", "abc", true),
        ("a*", "a/b", false),
        ("a**", "a/b", true),
        ("*/b", "a/b", true),
        ("**b", "a/a/b", true),
        ("*", "", true),
        ("a*c*e", "abcde", true),
        ("a*c*e", "abcd", false),
        ("/v2/*/x", "/v2/é/x", true),
    ] {
        assert_eq!(glob::matches(pattern, text), fits, "{pattern} {text}");
    }
    let hostile = "*a".repeat(2000);
    assert!(!glob::matches(&hostile, &"a".repeat(1000)));
}
