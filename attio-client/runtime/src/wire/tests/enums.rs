//! Enumerations and newtypes.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{decode, encode, errors, object};
use crate::__private as rt;

rt::string_enum! {
    /// Colours.
    pub enum Color {
        /// `red`
        Red = 0 "red",
        /// `blue`
        Blue = 1 "blue",
    }
}

rt::newtype! {
    /// An id.
    pub struct PersonId(Uuid) Copy
}
rt::newtype! {
    /// A slug.
    pub struct Slug(String)
}
rt::newtype! {
    /// Another.
    pub struct Title(::std::string::String)
}
rt::newtype! {
    /// A count.
    pub struct Count(i64) Copy
}
rt::newtype! {
    /// A ratio.
    pub struct Ratio(f64) Copy Float
}

#[derive(Clone, PartialEq)]
struct All {
    color: Color,
    other: Option<Color>,
    id: PersonId,
    slug: Slug,
    count: Count,
    ratio: Option<Ratio>,
}

object! {
    All {
        color: Color = "color" true known,
        other: Option<Color> = "other" false known,
        id: PersonId = "id" true known,
        slug: Slug = "slug" true known,
        count: Count = "count" true known,
        ratio: Option<Ratio> = "ratio" false known,
    }
}

const ID: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

#[test]
fn known_values_are_known_and_others_kept() {
    assert_eq!(Color::from("red"), Color::Red);
    let green = Color::from("green".to_owned());
    assert!(green.is_unknown() && !Color::Blue.is_unknown());
    assert_eq!(
        format!("{:?} {:?}", Color::Red, green),
        r#"red Unknown("green")"#
    );
    assert_eq!(format!("{:>6}|{green}", Color::Red), "   red|green");
    assert_eq!(Color::KNOWN, ["red", "blue"]);
    assert!(green == "green" && Color::Red == *"red" && Color::Red != "blue");
    assert_eq!("blue".parse(), Ok(Color::Blue));
    assert_eq!(
        decode::<Vec<Color>>(r#"["blue","green"]"#),
        [Color::Blue, green.clone()]
    );
    assert_eq!(encode(&vec![Color::Blue, green]), r#"["blue","green"]"#);
    assert_eq!(
        errors::<Color>("1").0,
        "invalid type: integer `1`, expected a string"
    );
}

#[test]
fn newtypes_are_what_is_inside() {
    let id: PersonId = ID.parse().unwrap();
    assert!("no".parse::<PersonId>().is_err());
    assert_eq!(id.get().to_string(), id.to_string());
    assert_eq!(format!("{id:?}"), format!("PersonId({ID})"));
    assert_eq!(PersonId::new(id.into_inner()), id);
    assert_eq!(encode(&id), format!("\"{ID}\""));
    assert_eq!(serde_json::from_str::<PersonId>(&encode(&id)).unwrap(), id);
    let slug = Slug::new("a-b");
    assert_eq!((slug.as_str(), slug.as_ref()), ("a-b", "a-b"));
    assert_eq!((Slug::from("a-b"), "a-b".parse()), (slug.clone(), Ok(slug)));
    assert_eq!(Title::from("t").to_string(), "t");
    assert_eq!(
        decode::<Vec<Count>>("[1,2.0]"),
        [Count::new(1), Count::new(2)]
    );
    assert_eq!("7".parse(), Ok(Count::from(7)));
    assert!(decode::<Ratio>("1") < Ratio::new(1.5));
    assert!(BTreeSet::from([Count::new(2), Count::new(1)]).contains(&Count::new(1)));
}

#[test]
fn objects_hold_them() {
    let text = format!(r#"{{"color":"green","id":"{ID}","slug":"s","count":1,"ratio":2.5}}"#);
    let all: All = decode(&text);
    assert_eq!(encode(&all), text);
    assert_eq!(
        format!("{all:?}"),
        format!(
            r#"All {{ color: Unknown("green"), id: PersonId({ID}), slug: Slug("s"), count: Count(1), ratio: Ratio(2.5), .. }}"#
        )
    );
    let (_, tree) = errors::<All>(&text.replace(ID, "no-id"));
    assert!(tree.starts_with("id: "), "{tree}");
}

#[test]
fn many_names_are_found() {
    fn name(at: usize) -> Option<&'static str> {
        (at < 250).then(|| &*format!("value.{}", at * 7919 % 251).leak())
    }
    let many = rt::Names::new(name);
    for at in 0..250 {
        assert_eq!(name(at).and_then(|name| many.position(name)), Some(at));
    }
    for unknown in ["", "value", "value.", "value.00", "zzz"] {
        assert_eq!(many.position(unknown), None, "{unknown}");
    }
}
