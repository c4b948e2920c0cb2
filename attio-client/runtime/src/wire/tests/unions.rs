//! Unions: how variants are told apart.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{decode, encode, errors, object};
use crate::__private as rt;
use crate::wire::{DecodeError, Extra, Nullable, View};

#[derive(Clone, PartialEq)]
struct Cat {
    kind: String,
    name: String,
    extra: Extra,
}

object! {
    Cat {
        kind: String = "kind" false known,
        name: String = "name" true known,
    } extra
}

#[derive(Clone, PartialEq)]
struct Dog {
    name: String,
    barks: bool,
    next: Option<Pet>,
}

object! {
    Dog {
        name: String = "name" true known,
        barks: bool = "barks" true known,
        next: Option<Pet> = "next" false known,
    }
}

#[derive(Clone, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Box<Dog>),
    Names(Vec<String>),
    Count(i64),
    Born(Timestamp),
    Unknown(Value),
}

impl rt::Empty for Pet {
    fn empty() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl rt::OneOf for Pet {
    fn union(&self) -> &'static rt::Union {
        const UNION: rt::Union = rt::Union::new(
            "Pet",
            &[
                rt::Variant::new("Cat", rt::Kind::Object)
                    .tags(&["cat", "kitten"])
                    .required(&["name"])
                    .known(&["kind", "name"])
                    .literals(&[("kind", "cat")]),
                rt::Variant::new("Dog", rt::Kind::Object)
                    .tags(&["dog"])
                    .required(&["name"])
                    .known(&["name", "barks", "next"]),
                rt::Variant::new("Names", rt::Kind::List),
                rt::Variant::new("Count", rt::Kind::Integer),
                rt::Variant::new("Born", rt::Kind::Text),
            ],
        )
        .tag("kind");
        &UNION
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Cat(value) => rt::view(value),
            Self::Dog(value) => rt::view(value),
            Self::Names(value) => rt::view(value),
            Self::Count(value) => rt::view(value),
            Self::Born(value) => rt::foreign_view(value),
            Self::Unknown(value) => rt::view(value),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Cat(_) => "Cat",
            Self::Dog(_) => "Dog",
            Self::Names(_) => "Names",
            Self::Count(_) => "Count",
            Self::Born(_) => "Born",
            Self::Unknown(_) => "Unknown",
        }
    }

    fn start(index: usize, value: &Value) -> Result<Self, DecodeError> {
        match index {
            0 => rt::variant::known::start(value).map(Self::Cat),
            1 => rt::variant::known::start(value).map(Self::Dog),
            2 => rt::variant::known::start(value).map(Self::Names),
            3 => rt::variant::known::start(value).map(Self::Count),
            4 => rt::variant::foreign::start(value).map(Self::Born),
            _ => Ok(Self::Unknown(value.clone())),
        }
    }

    fn rest(&mut self) -> Option<rt::Place<'_>> {
        match self {
            Self::Cat(value) => rt::variant::known::rest(value),
            Self::Dog(value) => rt::variant::known::rest(value),
            Self::Names(value) => rt::variant::known::rest(value),
            Self::Count(value) => rt::variant::known::rest(value),
            Self::Born(value) => rt::variant::foreign::rest(value),
            Self::Unknown(_) => None,
        }
    }
}

rt::union_traits! { Pet: Serialize Deserialize }

/// A union by hand: variants and their tests.
macro_rules! union {
    ($name:ident $(by $tag:literal)? { $($variant:ident($ty:ty) = [$($test:tt)*]),* $(,)? }) => {
        #[derive(Clone, PartialEq)]
        enum $name {
            $($variant($ty),)*
            Unknown(Value),
        }

        impl rt::Empty for $name {
            fn empty() -> Self {
                Self::Unknown(Value::Null)
            }
        }

        impl rt::OneOf for $name {
            fn union(&self) -> &'static rt::Union {
                const UNION: rt::Union = rt::Union::new(
                    stringify!($name),
                    &[$(rt::Variant::new(stringify!($variant), rt::Kind::Object)$($test)*),*],
                )$(.tag($tag))?;
                &UNION
            }

            fn view(&self) -> View<'_> {
                match self {
                    $(Self::$variant(value) => rt::view(value),)*
                    Self::Unknown(value) => rt::view(value),
                }
            }

            fn start(index: usize, value: &Value) -> Result<Self, DecodeError> {
                let starts: &[fn(&Value) -> Result<Self, DecodeError>] =
                    &[$(|value| rt::variant::known::start(value).map(Self::$variant)),*];
                match starts.get(index) {
                    Some(start) => start(value),
                    None => Ok(Self::Unknown(value.clone())),
                }
            }

            fn rest(&mut self) -> Option<rt::Place<'_>> {
                match self {
                    $(Self::$variant(value) => rt::variant::known::rest(value),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        rt::union_traits! { $name: Serialize Deserialize }
    };
}

#[derive(Clone, PartialEq)]
struct Numbered {
    number: Value,
    at: Vec<i64>,
}

object! {
    Numbered {
        number: Value = "type" true known,
        at: Vec<i64> = "at" true known,
    }
}

union! {
    Shape by "type" {
        Dot(Numbered) = [.tags(&["1"]).literals(&[("type", "1")])],
        Line(Numbered) = [.tags(&["2"]).literals(&[("type", "2")])],
        Flag(Numbered) = [.tags(&["true"]).literals(&[("type", "true")])],
    }
}

union! {
    Shared by "kind" {
        Cat(Cat) = [.tags(&["pet"]).required(&["name"]).known(&["kind", "name"])],
        Dog(Box<Dog>) = [.tags(&["pet"]).required(&["name", "barks"]).known(&["kind", "name", "barks", "next"])],
    }
}

rt::string_enum! {
    /// A unit.
    pub enum Length { Mm = 0 "mm" }
}

rt::string_enum! {
    /// Another.
    pub enum Screen { Px = 0 "px" }
}

macro_rules! point {
    ($at:ident $outer:ident { $($unit:ident: $ty:ty)? } $option:ident) => {
        #[derive(Clone, PartialEq)]
        struct $at {
            x: i64,
            $($unit: Option<$ty>,)?
        }

        object! { $at { x: i64 = "x" true known $(, $unit: Option<$ty> = "unit" false known)? } }

        #[derive(Clone, PartialEq)]
        struct $outer {
            at: $option<$at>,
        }

        object! { $outer { at: $option<$at> = "at" false known } }
    };
}

point! { BareAt Bare {} Option }
point! { UnitAt Unit { unit: Length } Option }
point! { PixelAt Pixel { unit: Screen } Nullable }

union! {
    Near {
        Bare(Bare) = [.known(&["at"])],
        Unit(Unit) = [.known(&["at"])],
        Pixel(Pixel) = [.known(&["at"])],
    }
}

#[test]
fn the_tag_decides() {
    let text = r#"{"kind":"kitten","name":"Tom","barks":true}"#;
    let pet: Pet = decode(text);
    assert!(matches!(&pet, Pet::Cat(cat) if cat.extra.len() == 1));
    assert_eq!(encode(&pet), text);
    let (text, tree) = errors::<Pet>(r#"{"kind":"cat"}"#);
    assert_eq!(text, "Cat: missing field `name`");
    assert_eq!(tree, text);
}

#[test]
fn an_unknown_tag_is_kept() {
    let text = r#"{"kind":"newt","name":"Tom"}"#;
    let pet: Pet = decode(text);
    assert_eq!(pet, Pet::Unknown(json!({"kind": "newt", "name": "Tom"})));
    assert_eq!(encode(&pet), text);
}

#[test]
fn without_a_tag_what_it_looks_like_decides() {
    let dog: Pet = decode(r#"{"name":"Rex","barks":true}"#);
    assert!(matches!(dog, Pet::Dog(_)));
    assert_eq!(decode::<Pet>(r#"["a"]"#), Pet::Names(vec!["a".to_owned()]));
    assert_eq!(decode::<Pet>("7"), Pet::Count(7));
    assert_eq!(decode::<Pet>("7.0"), Pet::Count(7));
    assert!(matches!(decode(r#""2026-01-02T03:04:05Z""#), Pet::Born(_)));
    // A tag that is no text is none; a literal of another value disqualifies.
    let odd: Pet = decode(r#"{"kind":1,"name":"Rex","barks":true}"#);
    assert!(matches!(odd, Pet::Dog(_)));
}

#[test]
fn a_tag_may_be_a_number_or_a_truth() {
    let [one, two, on] = [
        r#"{"type":1,"at":[1]}"#,
        r#"{"type":2.0,"at":[1]}"#,
        r#"{"type":true,"at":[1]}"#,
    ]
    .map(decode::<Shape>);
    assert!(matches!(one, Shape::Dot(_)));
    assert!(matches!(two, Shape::Line(_)));
    assert!(matches!(on, Shape::Flag(_)));
    // Another number is a shape of tomorrow.
    let text = r#"{"at":[1],"type":3}"#;
    let unknown: Shape = decode(text);
    assert!(matches!(unknown, Shape::Unknown(_)));
    assert_eq!(encode(&unknown), text);
}

#[test]
fn variants_that_share_a_tag_are_told_apart_by_what_they_look_like() {
    let text = r#"{"name":"Rex","barks":true,"kind":"pet"}"#;
    assert!(matches!(decode(text), Shared::Dog(_)));
    let tom: Shared = decode(r#"{"name":"Tom","kind":"pet"}"#);
    assert!(matches!(tom, Shared::Cat(_)));
    // What the tag does not mean is not tried.
    let unknown: Shared = decode(r#"{"name":"Tom","kind":"newt"}"#);
    assert!(matches!(unknown, Shared::Unknown(_)));
}

#[test]
fn of_those_that_look_alike_the_one_that_knows_most_is_taken() {
    // Outside they are the same; the first drops what it does not know, the second names it.
    let text = r#"{"at":{"x":1,"unit":"mm"}}"#;
    let near: Near = decode(text);
    assert!(matches!(near, Near::Unit(_)), "{near:?}");
    assert_eq!(encode(&near), text);
    // A list that holds the value is better than one that does not.
    let near: Near = decode(r#"{"at":{"x":1,"unit":"px"}}"#);
    assert!(matches!(near, Near::Pixel(_)), "{near:?}");
    // `null` is more than nothing.
    let text = r#"{"at":null}"#;
    let near: Near = decode(text);
    assert_eq!(encode(&near), text);
    // Where all know it all, the document's order stands.
    let near: Near = decode(r#"{"at":{"x":1}}"#);
    assert!(matches!(near, Near::Bare(_)), "{near:?}");
}

#[test]
fn what_fits_nothing_is_kept() {
    for text in ["7.5", "true", "null", r#"{"nick":"x"}"#, "{}"] {
        let pet: Pet = decode(text);
        assert!(matches!(pet, Pet::Unknown(_)), "{text}");
        assert_eq!(encode(&pet), text);
    }
}

#[test]
fn several_are_tried_the_most_alike_first() {
    // Both have a name; a cat knows nothing more of it, so it is tried where the dog does not fit.
    assert!(matches!(decode(r#"{"name":"Tom"}"#), Pet::Cat(_)));
    assert!(matches!(
        decode(r#"{"name":"Tom","barks":false}"#),
        Pet::Dog(_)
    ));
    assert!(matches!(
        decode(r#"{"name":"Tom","barks":"no","x":1}"#),
        Pet::Cat(_)
    ));
    let (text, tree) = errors::<Pet>(r#"{"name":1,"barks":true}"#);
    assert_eq!(tree, text);
    assert_eq!(
        text,
        "Dog: name: invalid type: integer `1`, expected a string\nCat: name: invalid type: integer `1`, expected a string"
    );
}

#[test]
fn a_single_candidate_explains_itself() {
    let (text, _) = errors::<Pet>(r#"["a",1]"#);
    assert!(
        text.starts_with("Names: invalid type: integer `1`"),
        "{text}"
    );
    let (text, _) = errors::<Pet>(r#""never""#);
    assert!(text.starts_with("Born: "), "{text}");
}

#[test]
fn unions_nest_and_errors_have_a_position() {
    let text = r#"{"name":"A","barks":true,"next":{"name":"B","barks":false,"next":[]}}"#;
    let pet: Pet = decode(text);
    assert_eq!(encode(&pet), text);
    assert_eq!(
        format!("{pet:?}"),
        r#"Dog(Dog { name: "A", barks: true, next: Dog(Dog { name: "B", barks: false, next: Names([]) }) })"#
    );
    let text = br#"{"name":"A","barks":true,"next": {"kind":"cat"} }"#;
    let error = serde_json::from_slice::<Dog>(text).unwrap_err();
    let (path, _) = crate::json_path::locate(text, error.line(), error.column());
    assert_eq!(path, "$.next");
}
