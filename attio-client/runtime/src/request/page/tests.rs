use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::client::{ClientBuilder, Core};
use crate::describe::{Api, Operation, Paging, Server};
use crate::output::{NoContent, Untyped};

static API: Api = Api::new("Test", "1").servers(&[Server::new("https://x.test")]);

static PAGING: Paging = Paging::offset_body("offset").limit("limit").default(500);
static QUERY: Operation = Operation::new("query", "POST", "/query").paging(&PAGING);
static WRAPPED: Operation = Operation::new("query", "POST", "/query")
    .paging(&PAGING)
    .request_envelope("data");

fn turned(
    operation: &'static Operation,
    body: Option<impl Serialize>,
) -> (Option<u64>, Option<String>, String) {
    let mut call = ClientBuilder::<Core>::new(&API)
        .assemble()
        .call::<NoContent, Untyped>(operation);
    if let Some(body) = body {
        call.json(&body);
    }
    let mut draft = call.into_draft();
    let size = draft.page_size(&PAGING);
    let start = draft.page_position(&PAGING);
    let mut copy = draft.duplicate();
    copy.set_page(&PAGING, Some("1000".to_owned()));
    let request = copy.build("*/*", &[]).unwrap();
    let text = request.body().as_bytes().unwrap().to_vec();
    (size, start, String::from_utf8(text).unwrap())
}

#[test]
fn a_body_keeps_everything_but_its_page() {
    // Also the order of what is inside, and every digit.
    let exact = r#"{"filter":{"b":0.30000000000000004,"a":[1, null]}}"#;
    let exact: Box<RawValue> = serde_json::from_str(exact).unwrap();
    let (size, start, text) = turned(&QUERY, Some(exact));
    assert_eq!((size, start), (Some(500), None));
    assert_eq!(
        text,
        r#"{"filter":{"b":0.30000000000000004,"a":[1, null]},"limit":500,"offset":1000}"#
    );
}

#[test]
fn what_the_user_says_of_the_page_is_heeded() {
    let (size, start, text) = turned(&QUERY, Some(json!({"offset": 40, "limit": 20})));
    assert_eq!((size, start.as_deref()), (Some(20), Some("40")));
    assert_eq!(text, r#"{"limit":20,"offset":1000}"#);
}

#[test]
fn a_body_may_be_missing_or_wrapped() {
    let (.., text) = turned(&QUERY, None::<Value>);
    assert_eq!(text, r#"{"limit":500,"offset":1000}"#);
    let (.., text) = turned(&WRAPPED, Some(json!({"a": 1})));
    assert_eq!(text, r#"{"data":{"a":1,"limit":500,"offset":1000}}"#);
}
