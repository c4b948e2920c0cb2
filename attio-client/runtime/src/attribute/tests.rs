#![allow(unreachable_pub, clippy::needless_borrows_for_generic_args)] // References are what is tested.

use serde_json::{Value as Json, json};

use super::{Element, Value, Values, each};

/// A kind whose values are texts.
struct Text;

crate::elements! {
    Text => Json {
        &str: |text| json!({ "value": text }),
        String: |text| json!({ "value": text }),
        &String: |text| json!({ "value": text }),
    }
}

fn one(value: impl Value<Text>) -> Option<Json> {
    let value = value.into_values()?;
    Some(serde_json::to_value(value).unwrap())
}

fn many(values: impl Values<Text>) -> Option<Json> {
    let values = values.into_values()?;
    Some(serde_json::to_value(values).unwrap())
}

#[test]
fn one_value_is_a_list_of_one() {
    let list = json!([{ "value": "a" }]);
    assert_eq!(one("a"), Some(list.clone()));
    assert_eq!(one("a".to_owned()), Some(list.clone()));
    assert_eq!(one(&"a".to_owned()), Some(list.clone()));
    assert_eq!(one(Some("a")), Some(list));
    assert_eq!(one(None::<&str>), None);
}

#[test]
fn several_values_come_as_any_list() {
    let list = json!([{ "value": "a" }, { "value": "b" }]);
    assert_eq!(many(["a", "b"]), Some(list.clone()));
    assert_eq!(many(&["a", "b"]), Some(list.clone()));
    assert_eq!(many(vec!["a", "b"]), Some(list.clone()));
    assert_eq!(many(&vec!["a", "b"]), Some(list.clone()));
    assert_eq!(many(["a", "b"].as_slice()), Some(list.clone()));
    assert_eq!(many(Some(["a", "b"])), Some(list));
}

#[test]
fn nothing_sends_nothing() {
    assert_eq!(many([""; 0]), None);
    assert_eq!(many(Vec::<String>::new()), None);
    assert_eq!(many(None::<Vec<String>>), None);
    assert!(each::<Text, _>(std::iter::empty::<&str>()).is_none());
}

#[test]
fn an_iterator_has_a_function_of_its_own() {
    let values = each::<Text, _>(["a"].iter().copied()).unwrap();
    assert_eq!(
        serde_json::to_value(values).unwrap(),
        json!([{ "value": "a" }])
    );
    assert_eq!(Element::<Text>::into_wire("a"), json!({ "value": "a" }));
}
