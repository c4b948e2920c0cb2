use super::{Operation, Paging, PagingStyle, Requirement, Retry, Stability};

#[test]
fn the_method_tells_what_the_document_does_not() {
    let of = |method| Operation::new("x", method, "/").retry;
    for method in ["GET", "HEAD", "OPTIONS", "QUERY"] {
        assert_eq!(of(method), Retry::Read, "{method}");
    }
    for method in ["PUT", "DELETE"] {
        assert_eq!(of(method), Retry::Idempotent, "{method}");
    }
    for method in ["POST", "PATCH", "get"] {
        assert_eq!(of(method), Retry::Never, "{method}");
    }
    let told = Operation::new("x", "POST", "/").retry(Retry::Read);
    assert_eq!(told.retry, Retry::Read);
}

#[test]
fn scopes_are_those_of_the_first_alternative_that_has_any() {
    static ALTERNATIVES: &[&[Requirement]] = &[
        &[Requirement::new("key")],
        &[
            Requirement::new("oauth").scopes(&["a", "b"]),
            Requirement::new("more").scopes(&["c"]),
        ],
        &[Requirement::new("other").scopes(&["d"])],
    ];
    let operation = Operation::new("x", "GET", "/").security(ALTERNATIVES);
    assert_eq!(operation.scopes().collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(Operation::new("x", "GET", "/").scopes().count(), 0);
}

#[test]
fn what_is_not_said_is_not_known() {
    static PAGING: Paging = Paging::cursor("after").max(200);
    let operation = Operation::new("x", "GET", "/").paging(&PAGING).tag("X");
    let paging = operation.paging.unwrap();
    assert_eq!(paging.style, PagingStyle::Cursor);
    assert_eq!(
        (paging.limit, paging.default, paging.max),
        (None, None, Some(200))
    );
    assert_eq!(operation.stability, Stability::Stable);
    assert_eq!(operation.tag, Some("X"));
}
