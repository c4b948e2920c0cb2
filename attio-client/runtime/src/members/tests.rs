use std::collections::BTreeMap;

use super::Members;

fn written(members: &Members) -> String {
    let mut out = Vec::new();
    members.write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn members_are_written_below_their_path() {
    let mut members = Members::default();
    members.set(&["values"], "name", &["a"]).unwrap();
    members.set(&[], "parent", "p").unwrap();
    members.set(&["values"], "odd \" key", &1).unwrap();
    members.set(&["values", "deep"], "x", &true).unwrap();
    assert_eq!(
        written(&members),
        r#"{"parent":"p","values":{"name":["a"],"odd \" key":1,"deep":{"x":true}}}"#
    );
}

#[test]
fn setting_again_replaces() {
    let mut members = Members::default();
    members.set(&["values"], "a", &1).unwrap();
    members.set(&["values"], "ab", &2).unwrap();
    members.set(&["other"], "a", &3).unwrap();
    members.set(&["values"], "a", &4).unwrap();
    assert_eq!(
        written(&members),
        r#"{"values":{"ab":2,"a":4},"other":{"a":3}}"#
    );
}

#[test]
fn an_opened_object_is_there_though_empty() {
    let mut members = Members::default();
    assert_eq!(written(&members), "{}");
    members.open(&["values"]);
    assert_eq!(written(&members), r#"{"values":{}}"#);
    members.set(&["values"], "a", &1).unwrap();
    assert_eq!(written(&members), r#"{"values":{"a":1}}"#);
}

#[test]
fn a_value_that_cannot_be_encoded_leaves_the_object_whole() {
    let mut members = Members::default();
    members.set(&[], "a", &1).unwrap();
    let bad = BTreeMap::from([(vec![1], 1)]);
    assert!(members.set(&[], "b", &bad).is_err());
    members.set(&[], "c", &3).unwrap();
    assert_eq!(written(&members), r#"{"a":1,"c":3}"#);
}
