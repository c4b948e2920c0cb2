#![allow(unreachable_pub, clippy::needless_borrows_for_generic_args)] // References are what is tested.

use serde_json::{Value as Json, json};

use super::{Element, Value, Values, each};
use crate::wire::{View, to_json};

/// A kind whose values are texts.
struct Text;

crate::elements! {
    Text => Json {
        &str: |text| json!({ "value": text }),
        String: |text| json!({ "value": text }),
        &String: |text| json!({ "value": text }),
    }
}

fn shown(show: impl FnOnce(&mut dyn FnMut(View<'_>))) -> Option<Json> {
    let mut shown = None;
    show(&mut |view| {
        let text = to_json(view).unwrap();
        shown = Some(serde_json::from_slice(&text).unwrap());
    });
    shown
}

fn one(value: impl Value<Text>) -> Option<Json> {
    shown(|see| value.show(see))
}

fn many(values: impl Values<Text>) -> Option<Json> {
    shown(|see| values.show(see))
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
    let none = std::iter::empty::<&str>();
    assert_eq!(shown(|see| each::<Text, _>(none, see)), None);
}

#[test]
fn an_iterator_has_a_function_of_its_own() {
    let values = ["a"].iter().copied();
    assert_eq!(
        shown(|see| each::<Text, _>(values, see)),
        Some(json!([{ "value": "a" }]))
    );
    assert_eq!(Element::<Text>::into_wire("a"), json!({ "value": "a" }));
}
