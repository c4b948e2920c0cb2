//! Objects: what must be there, what may be missing, what is kept.

use super::{decode, encode, errors, object};
use crate::wire::{Empty, Extra, Field as _, Map, Nullable, Object, Shape, Show, View, write_json};

#[derive(Clone, PartialEq)]
struct Person {
    name: String,
    nick: Option<String>,
    age: Option<i64>,
    boss: Nullable<Box<Person>>,
    score: Option<f64>,
    tags: Vec<String>,
    friends: Option<Vec<Person>>,
    extra: Extra,
}

object! {
    Person {
        name: String = "name" true known,
        nick: Option<String> = "nick-name" false known,
        age: Option<i64> = "age" false known,
        boss: Nullable<Box<Person>> = "boss" false known,
        score: Option<f64> = "score" true known.or_null,
        tags: Vec<String> = "tags" false known,
        friends: Option<Vec<Person>> = "friends" false known,
    } extra
}

#[derive(Clone, PartialEq)]
struct Closed {
    on: bool,
}

object! { Odd { quoted: i64 = "a\"b" true known, plain: i64 = "c" true known } }

#[derive(Clone, PartialEq)]
struct Odd {
    quoted: i64,
    plain: i64,
}

object! { Closed { on: bool = "on" true known } }

#[derive(Clone, PartialEq)]
struct Prices {
    currency: String,
    prices: Map<i64>,
}

object! { Prices { currency: String = "currency" true known } prices }

#[test]
fn members_come_in_any_order_and_are_written_in_the_documents() {
    let person: Person =
        decode(r#"{"tags":["a"],"age":7,"nick-name":"A","score":1.5,"name":"Ada"}"#);
    assert_eq!(person.nick.as_deref(), Some("A"));
    assert_eq!(
        encode(&person),
        r#"{"name":"Ada","nick-name":"A","age":7,"score":1.5,"tags":["a"]}"#
    );
}

#[test]
fn unknown_members_are_kept_and_written_back() {
    let text = r#"{"name":"Ada","score":null,"tags":[],"new":{"a":[1]},"null":null}"#;
    let person: Person = decode(text);
    assert_eq!(person.extra.len(), 2);
    assert_eq!(person.extra.get("new").unwrap()["a"][0], 1);
    assert_eq!(encode(&person), text);
    let closed: Closed = decode(r#"{"on":true,"new":{"a":[1]}}"#);
    assert_eq!(encode(&closed), r#"{"on":true}"#);
}

#[test]
fn members_of_one_type_are_kept_as_that() {
    let prices: Prices = decode(r#"{"b":2,"currency":"EUR","a":1}"#);
    assert_eq!(prices.prices, Map::from([("a".into(), 1), ("b".into(), 2)]));
    assert_eq!(encode(&prices), r#"{"currency":"EUR","a":1,"b":2}"#);
    let (text, tree) = errors::<Prices>(r#"{"currency":"EUR","a":"x"}"#);
    assert_eq!(text, r#"invalid type: string "x", expected i64"#);
    assert_eq!(tree, r#"a: invalid type: string "x", expected i64"#);
}

#[test]
fn absent_null_and_value_are_told_apart() {
    let with = |boss: &str| format!(r#"{{"name":"Ada",{boss}"score":null,"tags":[]}}"#);
    let absent: Person = decode(&with(""));
    assert!(absent.boss.is_absent());
    let null: Person = decode(&with(r#""boss":null,"#));
    assert!(null.boss.is_null());
    let inner = with("");
    let value: Person = decode(&with(&format!(r#""boss":{inner},"#)));
    assert_eq!(value.boss.as_deref().unwrap().name, "Ada");
    for (person, boss) in [
        (absent, String::new()),
        (null, r#""boss":null,"#.to_owned()),
        (value, format!(r#""boss":{inner},"#)),
    ] {
        assert_eq!(encode(&person), with(&boss));
    }
}

#[test]
fn null_is_absent_where_only_absent_is_declared() {
    let person: Person =
        decode(r#"{"name":"Ada","nick-name":null,"age":null,"friends":null,"score":null}"#);
    assert_eq!((person.nick.clone(), person.age), (None, None));
    assert_eq!(encode(&person), r#"{"name":"Ada","score":null,"tags":[]}"#);
}

#[test]
fn null_is_no_value_for_what_must_be_there() {
    let (text, tree) = errors::<Person>(r#"{"name":null,"score":1}"#);
    assert_eq!(text, "invalid type: null, expected a string");
    assert_eq!(tree, "name: invalid type: null, expected a string");
}

#[test]
fn what_must_be_there_is_named_when_it_is_not() {
    let (text, tree) = errors::<Person>(r#"{"name":"Ada"}"#);
    assert_eq!(text, "missing field `score`");
    assert_eq!(tree, text);
    let (_, tree) = errors::<Person>(r#"{"name":"Ada","score":1,"friends":[{"score":1}]}"#);
    assert_eq!(tree, "friends[0]: missing field `name`");
}

#[test]
fn errors_tell_what_was_expected() {
    let (text, tree) = errors::<Person>("[]");
    assert_eq!(text, "invalid type: sequence, expected an object (Person)");
    assert_eq!(tree, text);
    let (text, tree) = errors::<Person>(r#"{"friends":{}}"#);
    assert_eq!(text, "invalid type: map, expected a list");
    assert_eq!(tree, "friends: invalid type: map, expected a list");
}

#[test]
fn the_last_of_several_wins() {
    let text = r#"{"name":"A","score":1,"tags":["x"],"friends":[{"name":"F","score":1}],"u":1,
        "name":"B","score":2,"tags":[],"friends":[],"u":2}"#;
    let person: Person = serde_json::from_str(text).unwrap();
    assert_eq!(
        encode(&person),
        r#"{"name":"B","score":2.0,"tags":[],"friends":[],"u":2}"#
    );
}

#[test]
fn names_with_escapes_are_read() {
    let person: Person = decode(r#"{"n\u0061me":"A","score":1,"\"q\"":1}"#);
    assert_eq!(person.extra.get("\"q\"").unwrap(), 1);
}

#[test]
fn names_with_escapes_are_written() {
    let odd: Odd = decode(r#"{"a\"b":1,"c":2}"#);
    assert_eq!(encode(&odd), r#"{"a\"b":1,"c":2}"#);
}

#[test]
fn debug_leaves_out_what_is_absent() {
    let mut person = Person::empty();
    person.name = "Ada".to_owned();
    person.boss = Nullable::Null;
    person.extra.insert("x", 1);
    assert_eq!(
        format!("{person:?}"),
        r#"Person { name: "Ada", boss: Null, score: Null, tags: [], x: Number(1), .. }"#
    );
    assert_eq!(format!("{:?}", Closed { on: true }), "Closed { on: true }");
}

#[test]
fn positions_lead_to_the_member() {
    let text = br#"{"name":"A","score":1,"friends":[{"name":"F","score":1},{"name":7}]}"#;
    let error = serde_json::from_slice::<Person>(text).unwrap_err();
    let (path, _) = crate::json_path::locate(text, error.line(), error.column());
    assert_eq!(path, "$.friends[1].name");
}

/// More members than there are bits in a word.
mod wide {
    use super::*;

    macro_rules! wide {
        ($($field:ident = $wire:literal)*) => {
            #[derive(Clone, PartialEq)]
            struct Wide { $($field: i64),* }
            object! { Wide { $($field: i64 = $wire true known),* } }
        };
    }

    wide! {
        a0="a0" a1="a1" a2="a2" a3="a3" a4="a4" a5="a5" a6="a6" a7="a7" a8="a8" a9="a9"
        b0="b0" b1="b1" b2="b2" b3="b3" b4="b4" b5="b5" b6="b6" b7="b7" b8="b8" b9="b9"
        c0="c0" c1="c1" c2="c2" c3="c3" c4="c4" c5="c5" c6="c6" c7="c7" c8="c8" c9="c9"
        d0="d0" d1="d1" d2="d2" d3="d3" d4="d4" d5="d5" d6="d6" d7="d7" d8="d8" d9="d9"
        e0="e0" e1="e1" e2="e2" e3="e3" e4="e4" e5="e5" e6="e6" e7="e7" e8="e8" e9="e9"
        f0="f0" f1="f1" f2="f2" f3="f3" f4="f4" f5="f5" f6="f6" f7="f7" f8="f8" f9="f9"
        g0="g0" g1="g1" g2="g2" g3="g3" g4="g4" g5="g5" g6="g6" g7="g7" g8="g8" g9="g9"
    }

    #[test]
    fn any_number_of_members() {
        let all: Map<i64> = ('a'..='g')
            .flat_map(|row| (0..10).map(move |column| format!("{row}{column}")))
            .zip(0..)
            .collect();
        let wide: Wide = decode(&encode(&all));
        assert_eq!((wide.a0, wide.g9), (0, 69));
        assert_eq!(encode(&wide), encode(&all));
        for missing in ["a0", "f3", "f4", "g9"] {
            let mut some = all.clone();
            some.remove(missing);
            let (text, tree) = errors::<Wide>(&encode(&some));
            assert_eq!(text, format!("missing field `{missing}`"));
            assert_eq!(tree, text);
        }
    }
}

#[test]
fn a_secret_member_is_written_and_never_printed() {
    struct Login(String);

    static LOGIN: Shape = Shape::new("Login", &[("pin", true)]).secret(&["pin"]);

    impl Object for Login {
        fn views(&self, show: &mut Show<'_>) {
            show(&LOGIN, &[self.0.view()], None);
        }
    }

    let login = Login("1234".to_owned());
    let view = View::Object(&login);
    assert_eq!(format!("{view:?}"), "Login { pin: Secret(..) }");
    let mut text = Vec::new();
    write_json(&mut text, &view).unwrap();
    assert_eq!(text, br#"{"pin":"1234"}"#);
}
