//! Texts that the document fixes.

use super::{decode, encode, errors, object};
use crate::__private as rt;
use crate::wire::{Empty, Literal};

/// An object as the macro makes it: a literal is its value before anything is read.
#[derive(Clone, PartialEq)]
struct Text {
    kind: Literal,
    value: String,
}

impl Empty for Text {
    fn empty() -> Self {
        Self {
            kind: Literal::new("text"),
            value: String::new(),
        }
    }
}

static TEXT: rt::Shape = rt::Shape::new("Text", &[("kind", true), ("value", true)]);

impl rt::Object for Text {
    fn views(&self, show: &mut rt::Show<'_>) {
        show(&TEXT, &[rt::view(&self.kind), rt::view(&self.value)], None);
    }
}

impl rt::ObjectPlace for Text {
    fn name(&self) -> &'static str {
        "Text"
    }

    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &TEXT,
            &mut [rt::place(&mut self.kind), rt::place(&mut self.value)],
            None,
        );
    }
}
rt::object_traits! { Text: Serialize Deserialize }

#[derive(Clone, PartialEq)]
struct Loose {
    kind: Option<Literal>,
}

object! { Loose { kind: Option<Literal> = "kind" false known } }

#[test]
fn the_usual_value_is_not_copied() {
    let text: Text = decode(r#"{"kind":"text","value":"a"}"#);
    assert!(text.kind.is_static());
    assert_eq!(text.kind, "text");
    assert_eq!(encode(&text), r#"{"kind":"text","value":"a"}"#);
}

#[test]
fn another_value_is_kept() {
    let text: Text = decode(r#"{"kind":"rich-text","value":"a"}"#);
    assert!(!text.kind.is_static());
    assert_eq!(text.kind, "rich-text");
    assert_eq!(encode(&text), r#"{"kind":"rich-text","value":"a"}"#);
}

#[test]
fn one_that_must_be_there_is_not_made_up() {
    let (text, _) = errors::<Text>(r#"{"value":"a"}"#);
    assert_eq!(text, "missing field `kind`");
    let (text, _) = errors::<Text>(r#"{"kind":5,"value":"a"}"#);
    assert_eq!(text, "invalid type: integer `5`, expected a string");
}

#[test]
fn an_optional_one_may_be_missing() {
    let loose: Loose = decode("{}");
    assert_eq!(loose.kind, None);
    let loose: Loose = decode(r#"{"kind":"x"}"#);
    assert_eq!(encode(&loose), r#"{"kind":"x"}"#);
}

#[test]
fn it_is_a_text_to_its_users() {
    let literal = Literal::new("text");
    assert_eq!(literal, "text".to_owned());
    assert_eq!(Literal::from("text"), literal);
    assert_eq!(format!("{literal} {literal:?}"), r#"text "text""#);
    assert_eq!(String::from(literal), "text");
    let read: Literal = serde_json::from_str(r#""text""#).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), r#""text""#);
}
