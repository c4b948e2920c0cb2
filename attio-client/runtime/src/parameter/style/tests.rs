//! The table "Style Examples" of OpenAPI 3.1.1, row by row.

use super::{header, pairs, path};
use crate::describe::{Parameter, Style};
use crate::parameter::shape::Shape;

fn scalar(text: &str) -> Shape {
    Shape::Scalar(text.to_owned())
}

/// The columns `empty`, `string`, `array` and `object`.
fn columns() -> [Shape; 4] {
    [
        scalar(""),
        scalar("blue"),
        Shape::List(vec![scalar("blue"), scalar("black"), scalar("brown")]),
        Shape::Map(vec![
            ("R".to_owned(), scalar("100")),
            ("G".to_owned(), scalar("200")),
            ("B".to_owned(), scalar("150")),
        ]),
    ]
}

fn query(parameter: &Parameter, shape: &Shape) -> String {
    let mut out = String::new();
    pairs(&mut out, "&", parameter.name, parameter, shape).unwrap();
    out
}

fn path_of(parameter: &Parameter, shape: &Shape) -> Result<String, &'static str> {
    let mut out = String::new();
    path(&mut out, parameter, shape)?;
    Ok(out)
}

#[test]
fn path_styles() {
    let rows = [
        (
            Style::Matrix,
            false,
            [
                ";color",
                ";color=blue",
                ";color=blue,black,brown",
                ";color=R,100,G,200,B,150",
            ],
        ),
        (
            Style::Matrix,
            true,
            [
                ";color",
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";R=100;G=200;B=150",
            ],
        ),
        (
            Style::Label,
            false,
            [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
        ),
        (
            Style::Label,
            true,
            [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
        ),
        (
            Style::Simple,
            false,
            ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
        ),
        (
            Style::Simple,
            true,
            ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        ),
    ];
    for (style, explode, expected) in rows {
        let parameter = Parameter::path("color").style(style).explode(explode);
        let written = columns().map(|shape| path_of(&parameter, &shape).unwrap());
        assert_eq!(written, expected, "{style:?}, explode: {explode}");
    }
}

#[test]
fn query_styles() {
    let rows = [
        (
            Style::Form,
            false,
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=R,100,G,200,B,150",
            ],
        ),
        (
            Style::Form,
            true,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150",
            ],
        ),
        (
            Style::SpaceDelimited,
            false,
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150",
            ],
        ),
        (
            Style::PipeDelimited,
            false,
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150",
            ],
        ),
        (
            Style::DeepObject,
            true,
            [
                "color=",
                "color=blue",
                "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            ],
        ),
    ];
    for (style, explode, expected) in rows {
        let parameter = Parameter::query("color").style(style).explode(explode);
        let written = columns().map(|shape| query(&parameter, &shape));
        assert_eq!(written, expected, "{style:?}, explode: {explode}");
    }
}

#[test]
fn header_style_is_not_percent_encoded() {
    let parameter = Parameter::header("X-Color");
    let shape = Shape::List(vec![scalar("light blue"), scalar("a/b")]);
    assert_eq!(header(&parameter, &shape).unwrap(), "light blue,a/b");
}

#[test]
fn values_cannot_forge_separators() {
    let list = Shape::List(vec![scalar("a,b"), scalar("c&d=e")]);
    let plain = Parameter::query("q").explode(false);
    assert_eq!(query(&plain, &list), "q=a%2Cb,c%26d%3De");
    assert_eq!(
        path_of(&Parameter::path("p"), &scalar("../x?y")).unwrap(),
        "..%2Fx%3Fy"
    );
}

#[test]
fn absent_and_empty_send_nothing() {
    for shape in [Shape::Absent, Shape::List(vec![]), Shape::Map(vec![])] {
        for explode in [false, true] {
            assert_eq!(query(&Parameter::query("q").explode(explode), &shape), "");
        }
    }
}

#[test]
fn deep_objects_nest() {
    let item = Shape::Map(vec![("price".to_owned(), scalar("p 1"))]);
    let shape = Shape::Map(vec![
        ("items".to_owned(), Shape::List(vec![item])),
        ("tags".to_owned(), Shape::List(vec![scalar("x")])),
    ]);
    let parameter = Parameter::query("cart").style(Style::DeepObject);
    assert_eq!(
        query(&parameter, &shape),
        "cart%5Bitems%5D%5B0%5D%5Bprice%5D=p%201&cart%5Btags%5D%5B%5D=x"
    );
}

#[test]
fn parts_within_parts_are_refused_where_undefined() {
    let nested = Shape::List(vec![Shape::List(vec![scalar("x")])]);
    let mut out = String::new();
    assert!(pairs(&mut out, "&", "q", &Parameter::query("q"), &nested).is_err());
    assert!(path_of(&Parameter::path("p"), &nested).is_err());
}
