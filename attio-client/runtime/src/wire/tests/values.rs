//! What stands around types: nullable values, extra members, accessors.

use std::panic::{RefUnwindSafe, UnwindSafe};

use serde_json::{Value, json};

use super::{decode, encode, object};
use crate::held::Held;
use crate::wire::{Empty, Extra, Map, Nullable, texts, values};

#[test]
fn nullable_is_made_and_taken_apart() {
    assert_eq!(Nullable::from(5), Nullable::Value(5));
    assert_eq!(Nullable::<i32>::from(Some(5)), Nullable::Value(5));
    assert_eq!(Nullable::<i32>::from(None), Nullable::Null);
    assert_eq!(Nullable::<i32>::default(), Nullable::Absent);
    assert_eq!(Nullable::from("a".to_owned()).as_deref(), Some("a"));
    assert_eq!(Nullable::<i32>::Null.into_option(), None);
    assert_eq!(format!("{:?}", Nullable::from("a")), "\"a\"");
    assert_eq!(format!("{:?}", Nullable::<i32>::Null), "Null");
    assert_eq!(format!("{:?}", Nullable::<i32>::Absent), "Absent");
    let list = vec![Nullable::Absent, Nullable::Null, Nullable::Value(1)];
    assert_eq!(encode(&list), "[null,null,1]");
    assert_eq!(serde_json::to_string(&list).unwrap(), "[null,null,1]");
    assert_eq!(decode::<Vec<Nullable<i32>>>("[null,1]"), list[1..]);
    let read: Vec<Nullable<i32>> = serde_json::from_str("[null,1]").unwrap();
    assert_eq!(read, [Nullable::Null, Nullable::Value(1)]);
}

#[test]
fn extra_is_a_map_in_one_word() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
    let mut extra = Extra::new();
    assert!(extra.is_empty() && extra.get("a").is_none() && extra.remove("a").is_none());
    assert_eq!(extra.insert("b", 2), None);
    assert_eq!(extra.insert("b", "two"), Some(json!(2)));
    extra.insert("a", Value::Null);
    assert_eq!(
        extra.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        ["a", "b"]
    );
    assert_eq!(format!("{extra:?}"), r#"{"a": Null, "b": String("two")}"#);
    extra.remove("a");
    assert_eq!(extra.len(), 1);
    extra.remove("b");
    assert_eq!(extra, Extra::new());
}

#[test]
fn extra_reads_back_what_it_was_given() {
    let deep =
        json!({"b": [1, 2.5, -0.1e-7, 18446744073709551615_u64], "a": {"\u{1f600}\"": null}});
    let mut extra = Extra::new();
    extra.insert("deep", deep.clone());
    extra.insert("", "");
    assert_eq!(extra.get("deep"), Some(deep.clone()));
    let members: Vec<_> = extra.iter().collect();
    assert_eq!(members, [("", json!("")), ("deep", deep)]);
    assert_eq!(extra, extra.clone());
    assert_ne!(extra, Extra::new());
}

#[test]
fn what_is_held_is_like_the_value_itself() {
    fn is_sound<T: Send + Sync + UnwindSafe + RefUnwindSafe>(_: &T) {}

    let mut held: Held<Vec<i64>> = decode("[1,2]");
    is_sound(&held);
    assert_eq!(size_of_val(&held), 2 * size_of::<usize>());
    held.push(3);
    assert_eq!(encode(&held), "[1,2,3]");
    assert_eq!(serde_json::to_string(&held).unwrap(), "[1,2,3]");
    assert_eq!(
        serde_json::from_str::<Held<Vec<i64>>>("[1,2,3]").unwrap(),
        held
    );
    assert_eq!(format!("{held:?}"), "[1, 2, 3]");
    assert_eq!(held.clone().into_inner(), [1, 2, 3]);
    assert_eq!(decode::<Nullable<Held<Vec<i64>>>>("null"), Nullable::Null);
    assert_eq!(
        decode::<Nullable<Held<Vec<i64>>>>("[1,2,3]"),
        Nullable::Value(held)
    );
}

#[test]
fn nulls_in_lists_and_maps_stay() {
    let list: Vec<Option<i64>> = decode("[1,null]");
    assert_eq!(list, [Some(1), None]);
    let text = r#"{"a":[["x"],[]],"b":[]}"#;
    let map: Map<Vec<Vec<String>>> = decode(text);
    assert_eq!(map["a"].len(), 2);
    let map: Map<Option<bool>> = decode(r#"{"a":null,"b":true}"#);
    assert_eq!(map["a"], None);
    assert_eq!(encode(&map), r#"{"a":null,"b":true}"#);
}

#[derive(Clone, PartialEq)]
struct Values {
    plain: Vec<i64>,
    optional: Option<Vec<i64>>,
    nullable: Nullable<Vec<i64>>,
}

object! {
    Values {
        plain: Vec<i64> = "plain" false known,
        optional: Option<Vec<i64>> = "optional" false known,
        nullable: Nullable<Vec<i64>> = "nullable" false known,
    }
}

#[test]
fn accessors_look_through_what_may_be_missing() {
    let mut held = Values::empty();
    held.plain = vec![1];
    held.optional = Some(vec![2]);
    assert_eq!(values(&held, |held| &held.plain), [1]);
    assert_eq!(values(&held, |held| &held.optional), [2]);
    assert!(values(&held, |held| &held.nullable).is_empty());
    let optional = Some(held.clone());
    assert_eq!(values(&optional, |held| &held.optional).first(), Some(&2));
    let boxed = Some(Box::new(held.clone()));
    assert_eq!(values(&boxed, |held| &held.plain), [1]);
    let nullable = Nullable::from(held);
    assert_eq!(values(&nullable, |held| &held.plain), [1]);
    assert!(values(&None::<Values>, |held| &held.plain).is_empty());
}

#[test]
fn texts_are_anything_that_is_text() {
    assert_eq!(texts(["a", "b"]), ["a", "b"]);
    assert_eq!(texts(vec!["a".to_owned()]), ["a"]);
}

#[test]
fn texts_are_escaped_wherever_the_character_is() {
    for escaped in ['"', '\\', '\n', '\u{1}', '\u{1f}'] {
        for length in 0..40 {
            let mut text = "ä".repeat(length);
            text.insert(length / 2 * 2, escaped);
            text.push_str(&"x".repeat(length % 17));
            assert_eq!(decode::<String>(&encode(&text)), text);
        }
    }
    let plain = "\u{7f} é 🦀 / '".repeat(3);
    assert_eq!(encode(&plain), format!("\"{plain}\""));
    assert_eq!(encode(&Map::from([("\n".to_owned(), 1)])), r#"{"\n":1}"#);
}
