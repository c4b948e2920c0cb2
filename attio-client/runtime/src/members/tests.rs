use std::collections::BTreeMap;

use super::Members;

fn members() -> Members {
    Members::behind(Vec::new())
}

fn written(members: &Members) -> String {
    String::from_utf8(members.clone().into_text().unwrap()).unwrap()
}

#[test]
fn members_are_written_below_their_path() {
    let mut members = members();
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
    let mut members = members();
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
    let mut members = members();
    assert_eq!(written(&members), "{}");
    members.open(&["values"]);
    assert_eq!(written(&members), r#"{"values":{}}"#);
    members.set(&["values"], "a", &1).unwrap();
    assert_eq!(written(&members), r#"{"values":{"a":1}}"#);
}

#[test]
fn a_value_that_cannot_be_encoded_leaves_the_object_whole() {
    let mut members = members();
    members.set(&[], "a", &1).unwrap();
    let bad = BTreeMap::from([(vec![1], 1)]);
    assert!(members.set(&[], "b", &bad).is_err());
    members.set(&[], "c", &3).unwrap();
    assert_eq!(written(&members), r#"{"a":1,"c":3}"#);
}

#[test]
fn members_stand_behind_what_goes_before_them() {
    let mut members = Members::behind(b"{\"data\":".to_vec());
    members.set(&[], "parent", "p").unwrap();
    members.set(&["values"], "a", &1).unwrap();
    members.set(&["values"], "b", &2).unwrap();
    assert_eq!(
        written(&members),
        r#"{"data":{"parent":"p","values":{"a":1,"b":2}"#.to_owned() + "}"
    );
    // Not written down from the start to the end any more.
    members.set(&[], "late", &3).unwrap();
    assert_eq!(
        written(&members),
        r#"{"data":{"parent":"p","late":3,"values":{"a":1,"b":2}"#.to_owned() + "}"
    );
    members.set(&["values"], "a", &4).unwrap();
    assert_eq!(
        written(&members),
        r#"{"data":{"parent":"p","late":3,"values":{"b":2,"a":4}"#.to_owned() + "}"
    );
}
