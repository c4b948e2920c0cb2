//! Types that only serde knows, in every container.

use std::num::NonZeroU8;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{decode, encode, errors, object};
use crate::__private as rt;
use crate::wire::{Extra, Map, Nullable};

/// A type that is not a string on the wire.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Point {
    x: f64,
    y: f64,
}

/// A type that is one, behind a derived newtype.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Word(String);

#[derive(Clone, PartialEq)]
struct Visit {
    at: Timestamp,
    by: Uuid,
    until: Option<Timestamp>,
    seen: Option<Timestamp>,
    closed: Nullable<Timestamp>,
    all: Vec<Timestamp>,
    names: Map<Word>,
    place: Option<Point>,
    pair: Option<(String, Point)>,
    number: Option<NonZeroU8>,
    word: Option<Word>,
    extra: Extra,
}

object! {
    Visit {
        at: Timestamp = "at" true foreign,
        by: Uuid = "by" true foreign,
        until: Option<Timestamp> = "until" false foreign,
        seen: Option<Timestamp> = "seen" true foreign.or_null,
        closed: Nullable<Timestamp> = "closed" false foreign,
        all: Vec<Timestamp> = "all" false foreign,
        names: Map<Word> = "names" false foreign,
        place: Option<Point> = "place" false foreign,
        pair: Option<(String, Point)> = "pair" false foreign,
        number: Option<NonZeroU8> = "number" false foreign,
        word: Option<Word> = "word" false foreign,
    } extra
}

const LEAST: &str = r#"{"at":"2026-01-02T03:04:05.678Z","by":"bf071e1f-6035-429d-b874-d83ea64ea13b","seen":null,"all":[],"names":{}}"#;

#[test]
fn they_are_read_and_written_in_every_container() {
    let visit: Visit = decode(LEAST);
    assert_eq!(visit.at.to_string(), "2026-01-02T03:04:05.678Z");
    assert_eq!(encode(&visit), LEAST);
    let text = r#"{"at":"2026-01-02T03:04:05.678Z","by":"bf071e1f-6035-429d-b874-d83ea64ea13b","until":"2026-01-02T03:04:05Z","seen":"2026-01-02T03:04:05Z","closed":"2026-01-02T03:04:05Z","all":["2026-01-02T03:04:05Z"],"names":{"a":"b"},"place":{"x":1.0,"y":2.5},"pair":["a",{"x":1.0,"y":2.5}],"number":7,"word":"w"}"#;
    let visit: Visit = decode(text);
    assert_eq!(visit.word, Some(Word("w".to_owned())));
    assert_eq!(encode(&visit), text);
}

#[test]
fn null_and_absent_are_told_apart() {
    let null = LEAST.replace(r#""all""#, r#""closed":null,"all""#);
    let visit: Visit = decode(&null);
    assert!(visit.closed.is_null());
    assert_eq!(encode(&visit), null);
    // On its own, this one cannot tell: it is written as if it were missing. See the module.
    let optional = LEAST.replace(r#""all""#, r#""until":null,"all""#);
    let visit: Visit = decode(&optional);
    assert_eq!(visit.until, None);
    assert_eq!(encode(&visit), LEAST);
}

#[test]
fn errors_are_theirs_and_have_a_position() {
    let wrong = LEAST.replace("2026-01", "2026-99");
    let (text, tree) = errors::<Visit>(&wrong);
    assert!(tree.starts_with("at: "), "{tree}");
    assert!(tree.contains(&text), "{text}");
    let error = serde_json::from_str::<Visit>(&wrong).unwrap_err();
    let (path, _) = crate::json_path::locate(wrong.as_bytes(), error.line(), error.column());
    assert_eq!(path, "$.at");
    let (text, _) = errors::<Visit>(&LEAST.replace(r#""names":{}"#, r#""number":0"#));
    assert!(text.contains("nonzero"), "{text}");
    let (text, _) = errors::<Visit>(&LEAST.replace(r#""seen":null"#, r#""seen":5"#));
    // The words are those of whoever reads it: the library itself, where it is known to be.
    let expected = match cfg!(feature = "jiff") {
        true => "a timestamp string",
        false => "a string",
    };
    assert_eq!(
        text,
        format!("invalid type: integer `5`, expected {expected}")
    );
}

#[test]
fn debug_is_theirs() {
    let visit: Visit = decode(LEAST);
    assert_eq!(
        format!("{visit:?}"),
        "Visit { at: 2026-01-02T03:04:05.678Z, by: bf071e1f-6035-429d-b874-d83ea64ea13b, seen: None, all: [], names: {}, .. }"
    );
}

/// An object whose other members are of such a type.
#[derive(Clone, PartialEq)]
struct Times {
    rest: Map<Timestamp>,
}

impl rt::Empty for Times {
    fn empty() -> Self {
        Self { rest: Map::new() }
    }
}

static TIMES: rt::Shape = rt::Shape::new("Times", &[]);

impl rt::Object for Times {
    fn views(&self, show: &mut rt::Show<'_>) {
        show(&TIMES, &[], Some(&rt::foreign_rest(&self.rest)));
    }
}

impl rt::ObjectPlace for Times {
    fn name(&self) -> &'static str {
        "Times"
    }

    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &TIMES,
            &mut [],
            Some(&mut rt::foreign_rest_mut(&mut self.rest)),
        );
    }
}

rt::object_traits! { Times: Serialize Deserialize }

#[test]
fn they_may_be_the_other_members() {
    let text = r#"{"a":"2026-01-02T03:04:05Z","b":"2026-01-02T03:04:06Z"}"#;
    let times: Times = decode(text);
    assert_eq!(times.rest.len(), 2);
    assert_eq!(encode(&times), text);
}
