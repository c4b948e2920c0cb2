use http::Request;
use serde_json::json;

use super::Sheet;
use crate::body::Body;
use crate::call::Call;
use crate::client::{ClientBuilder, Core};
use crate::credential::Presented;
use crate::describe::{Api, Operation, Parameter, Server, Style};
use crate::error::{Error, ErrorKind};
use crate::output::{NoContent, Untyped};
use crate::secret::Secret;

static API: Api = Api::new("Test", "1").servers(&[Server::new("https://x.test/base")]);
static GET: Operation = Operation::new("get", "GET", "/things/{id}/of.{kind}");
static SET: Operation = Operation::new("set", "PATCH", "/set").envelope("data");

const ID: Parameter = Parameter::path("id");
const KIND: Parameter = Parameter::path("kind");
const LIMIT: Parameter = Parameter::query("limit");
const TAGS: Parameter = Parameter::query("tags")
    .style(Style::PipeDelimited)
    .explode(false);
const VERSION: Parameter = Parameter::header("X-Version");
const THEME: Parameter = Parameter::cookie("theme");

fn call(operation: &'static Operation) -> Call<NoContent, Untyped> {
    let builder = ClientBuilder::<Core>::new(&API).user_agent("test/1");
    builder.assemble().call(operation)
}

fn build(call: Call<NoContent, Untyped>) -> Result<Request<Body>, Error> {
    draft(call).build("*/*", &[])
}

fn draft(call: Call<NoContent, Untyped>) -> Sheet {
    call.into_draft()
}

fn get(id: &str) -> Call<NoContent, Untyped> {
    let mut call = call(&GET);
    call.param(ID, id);
    call.param(KIND, "k");
    call
}

async fn body(request: Request<Body>) -> String {
    let bytes = request.into_body().collect(1 << 20).await.unwrap();
    String::from_utf8(bytes.into()).unwrap()
}

#[test]
fn parameters_go_to_their_places() {
    let mut call = get("a b");
    call.param(LIMIT, &Some(1));
    call.param(LIMIT, &Some(2));
    call.param(TAGS, &["x", "y"]);
    call.param(VERSION, "2026");
    call.param(THEME, "dark; x");
    let credentials = [
        Presented::Query(Secret::from("key=k%26")),
        Presented::Cookie(Secret::from("sid=s")),
    ];
    let request = draft(call).build("text/plain", &credentials).unwrap();
    assert_eq!(
        request.uri(),
        "https://x.test/base/things/a%20b/of.k?limit=2&tags=x%7Cy&key=k%26"
    );
    assert_eq!(request.method(), "GET");
    assert_eq!(request.headers()["accept"], "text/plain");
    assert_eq!(request.headers()["user-agent"], "test/1");
    assert_eq!(request.headers()["x-version"], "2026");
    assert_eq!(request.headers()["cookie"], "theme=dark%3B%20x; sid=s");
    assert!(request.headers()["cookie"].is_sensitive());
    assert!(!request.headers().contains_key("content-type"));
}

#[test]
fn absent_parameters_are_not_sent() {
    let mut call = get("a");
    call.param(LIMIT, &None::<i64>);
    call.param(VERSION, &None::<&str>);
    let request = build(call).unwrap();
    assert_eq!(request.uri(), "https://x.test/base/things/a/of.k");
    assert!(!request.headers().contains_key("x-version"));
}

#[test]
fn path_values_stay_in_their_place() {
    let request = build(get("a/b?c#d%2e")).unwrap();
    assert_eq!(request.uri().path(), "/base/things/a%2Fb%3Fc%23d%252e/of.k");
    for bad in ["", ".", "..", "../x", "x/../y", "..\\x", "%2e%2E"] {
        let error = build(get(bad)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{bad}");
    }
    let mut call = call(&GET);
    call.param(KIND, "k");
    assert_eq!(
        build(call).unwrap_err().to_string(),
        "the path parameter `id` was not given"
    );
}

#[tokio::test]
async fn json_is_put_into_the_envelope() {
    let mut call = call(&SET);
    call.json(&json!({"a": 1}));
    let request = build(call).unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(body(request).await, r#"{"data":{"a":1}}"#);
}

#[tokio::test]
async fn members_are_put_into_the_envelope() {
    let mut call = call(&SET);
    call.open(&["values"]);
    call.member(&["values"], "name", "x");
    call.member(&["values"], "name", &["y"]);
    let request = build(call).unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(body(request).await, r#"{"data":{"values":{"name":["y"]}}}"#);
}

#[tokio::test]
async fn forms_are_styled() {
    static STYLES: [Parameter; 1] = [Parameter::query("csv").explode(false)];
    let mut call = call(&SET);
    let form =
        json!({"a": "1 &", "csv": [1, 2], "list": [1, 2], "map": {"k": [{"x": 1}]}, "no": null});
    call.form(&form, &STYLES);
    let request = build(call).unwrap();
    assert_eq!(
        request.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(
        body(request).await,
        "a=1%20%26&csv=1,2&list=1&list=2&map%5Bk%5D%5B0%5D%5Bx%5D=1"
    );
}

#[tokio::test]
async fn clearing_a_member_sends_the_empty_list() {
    let mut call = call(&SET);
    call.member(&["values"], "name", "a");
    call.clear(&["values"], "name");
    assert_eq!(
        body(build(call).unwrap()).await,
        r#"{"data":{"values":{"name":[]}}}"#
    );
}

#[tokio::test]
async fn described_values_are_written_the_same_way() {
    let name = "Ada".to_owned();
    let mut call = call(&SET);
    call.json_view(crate::wire::view(&name));
    assert_eq!(body(build(call).unwrap()).await, r#"{"data":"Ada"}"#);
    let mut call = self::call(&SET);
    call.member(&[], "name", "Bob");
    call.member_view(&[], "name", crate::wire::view(&name));
    assert_eq!(
        body(build(call).unwrap()).await,
        r#"{"data":{"name":"Ada"}}"#
    );
}

#[tokio::test]
async fn parts_are_collected_into_one_form() {
    let mut form = call(&SET);
    form.part("title", "Hi");
    form.part("absent", &None::<i64>);
    form.file("file", "one");
    form.files("files", ["two", "three"]);
    let request = build(form).unwrap();
    let content_type = request.headers()["content-type"].to_str().unwrap();
    assert!(content_type.starts_with("multipart/form-data; boundary="));
    let text = body(request).await;
    let names: Vec<_> = text.matches("name=\"").collect();
    assert_eq!(names.len(), 4, "{text}");
    for part in [
        "name=\"title\"\r\n\r\nHi",
        "name=\"file\"\r\n\r\none",
        "name=\"files\"\r\n\r\nthree",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // Whatever is set last is the body.
    let mut call = call(&SET);
    call.part("title", "Hi");
    call.json(&1);
    assert_eq!(body(build(call).unwrap()).await, r#"{"data":1}"#);
}

#[tokio::test]
async fn the_last_body_counts() {
    let mut call = call(&SET);
    call.member(&[], "a", &1);
    call.text("text/plain", "hello");
    let request = build(call).unwrap();
    assert_eq!(request.headers()["content-type"], "text/plain");
    assert_eq!(body(request).await, "hello");
}

#[test]
fn headers_of_the_call_go_before_all() {
    let call = get("a").header("Accept", "application/pdf");
    assert_eq!(build(call).unwrap().headers()["accept"], "application/pdf");
    let error = build(get("a").header("x-key", "sk-secret\n")).unwrap_err();
    assert!(error.to_string().contains("x-key"));
    assert!(!format!("{error:?}").contains("sk-secret"));
}

#[test]
fn what_cannot_be_encoded_is_a_build_error_with_its_cause() {
    let mut call = get("a");
    call.param(LIMIT, &f64::NAN);
    let error = draft(call).take_problem().unwrap();
    assert_eq!(error.to_string(), "cannot encode the parameter `limit`");
    assert!(std::error::Error::source(&error).is_some());
}
