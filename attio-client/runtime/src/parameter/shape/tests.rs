use std::collections::BTreeMap;

use serde::Serialize;

use super::{Shape, shape};

fn scalar(text: &str) -> Shape {
    Shape::Scalar(text.to_owned())
}

#[derive(Serialize)]
struct Point {
    x: i64,
    y: Option<f64>,
    label: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Sort {
    MostRecent,
}

#[test]
fn scalars_become_text() {
    assert_eq!(shape(&-7_i64).unwrap(), scalar("-7"));
    assert_eq!(shape(&1.5_f64).unwrap(), scalar("1.5"));
    assert_eq!(shape(&true).unwrap(), scalar("true"));
    assert_eq!(shape("a b").unwrap(), scalar("a b"));
    assert_eq!(shape(&Sort::MostRecent).unwrap(), scalar("most-recent"));
    assert_eq!(shape(&u64::MAX).unwrap(), scalar("18446744073709551615"));
}

#[test]
fn none_is_absent_everywhere() {
    assert_eq!(shape(&None::<i64>).unwrap(), Shape::Absent);
    assert_eq!(
        shape(&[Some(1), None]).unwrap(),
        Shape::List(vec![scalar("1")])
    );
    let point = Point {
        x: 1,
        y: None,
        label: "p",
    };
    let expected = vec![
        ("x".to_owned(), scalar("1")),
        ("label".to_owned(), scalar("p")),
    ];
    assert_eq!(shape(&point).unwrap(), Shape::Map(expected));
}

#[test]
fn map_keys_may_be_any_scalar() {
    let map = BTreeMap::from([(200, "ok")]);
    let expected = vec![("200".to_owned(), scalar("ok"))];
    assert_eq!(shape(&map).unwrap(), Shape::Map(expected));
}

#[test]
fn what_has_no_text_is_refused() {
    assert!(shape(&f64::NAN).is_err());
    assert!(shape(&BTreeMap::from([(vec![1], 2)])).is_err());
}
