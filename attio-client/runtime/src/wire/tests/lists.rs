//! Lists, and the room that they take.

use super::{decode, encode, object};

/// As large as most objects are.
#[derive(Clone, PartialEq)]
struct Large {
    first: String,
    second: String,
}

object! {
    Large {
        first: String = "first" true known,
        second: String = "second" true known,
    }
}

#[test]
fn a_list_of_one_takes_room_for_one() {
    const ONE: &str = r#"[{"first":"a","second":"b"}]"#;
    let list: Vec<Large> = decode(ONE);
    assert_eq!(encode(&list), ONE);
    assert_eq!(list.capacity(), 1);
}

#[test]
fn longer_lists_grow_as_vectors_do() {
    let text = format!("[{}]", vec![r#"{"first":"a","second":"b"}"#; 100].join(","));
    let list: Vec<Large> = decode(&text);
    assert_eq!(list.len(), 100);
    assert_eq!(encode(&list), text);
    let numbers: Vec<i64> = decode("[1,2,3]");
    assert_eq!(encode(&numbers), "[1,2,3]");
}
