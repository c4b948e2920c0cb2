use super::position::{At, Position};
use super::{count, cursor, list};
use crate::wire::Nullable;

#[test]
fn positions_have_a_form_as_text() {
    for (text, at) in [
        ("offset:0", At::Offset(0)),
        ("offset:1500", At::Offset(1500)),
        ("cursor:0:", At::Cursor(None, 0)),
        ("cursor:3:a:b", At::Cursor(Some("a:b".into()), 3)),
    ] {
        let position: Position = text.parse().unwrap();
        assert_eq!(position, Position(at));
        assert_eq!(position.to_string(), text);
    }
    for wrong in [
        "",
        "offset",
        "offset:",
        "offset:-1",
        "cursor:x:y",
        "cursor:3",
        "page:1",
    ] {
        assert!(wrong.parse::<Position>().is_err(), "{wrong}");
    }
}

#[test]
fn a_list_may_be_missing_or_null() {
    assert_eq!(count(&vec![1, 2]), 2);
    assert_eq!(count(&None::<Vec<i32>>), 0);
    assert_eq!(count(&Nullable::Value(Some(vec![1]))), 1);
    assert_eq!(list(Some(vec![1, 2])), [1, 2]);
    assert!(list(Nullable::<Vec<i32>>::Null).is_empty());
}

#[test]
fn a_cursor_may_be_a_number_missing_null_or_empty() {
    assert_eq!(cursor(&"a".to_owned()).as_deref(), Some("a"));
    assert_eq!(cursor(&7_i64).as_deref(), Some("7"));
    for none in [None, Some(String::new())] {
        assert_eq!(cursor(&none), None);
    }
    assert_eq!(cursor(&Nullable::<String>::Null), None);
    assert_eq!(cursor(&Nullable::Value(3_u32)).as_deref(), Some("3"));
}
