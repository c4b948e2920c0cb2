use super::{ClientBuilder, Core};
use crate::body::Body;
use crate::describe::{Api, Operation, SchemeKind, SecurityScheme, Server, Variable};
use crate::error::ErrorKind;
use crate::platform::BoxFuture;
use crate::transport::{Transport, TransportError, TransportErrorKind};

static API: Api = Api::new("Test", "1")
    .servers(&[Server::new("https://{region}.example.com/api/")
        .variables(&[Variable::new("region", "eu")])])
    .security_schemes(&[SecurityScheme::new("token", SchemeKind::Bearer)]);

static NOWHERE: Api = Api::new("Test", "1").servers(&[Server::new("/api")]);

static ELSEWHERE: Operation =
    Operation::new("upload", "POST", "/").servers(&[Server::new("https://files.example.com")]);

static BESIDE: Operation =
    Operation::new("beside", "GET", "/").servers(&[Server::new("/files/v2")]);

/// The settings are what is tested, so nothing is sent.
struct Nowhere;

impl Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect, "nowhere")) })
    }
}

fn builder() -> ClientBuilder<Core> {
    ClientBuilder::new(&API).transport(Nowhere)
}

fn refused(builder: ClientBuilder<Core>) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    error.to_string()
}

#[test]
fn the_first_server_is_the_default_and_variables_fill_it() {
    let core = builder().build().unwrap();
    assert_eq!(core.base_url(), Some("https://eu.example.com/api"));
    let core = builder().server_variable("region", "us").build().unwrap();
    assert_eq!(core.base_url(), Some("https://us.example.com/api"));
    assert!(refused(builder().server_variable("regoin", "us")).contains("`regoin`"));
}

#[test]
fn a_relative_server_needs_a_base_url() {
    let builder = || ClientBuilder::<Core>::new(&NOWHERE).transport(Nowhere);
    assert!(refused(builder()).contains("relative"));
    let core = builder().base_url("https://x.test/api").build().unwrap();
    assert_eq!(core.base_url(), Some("https://x.test/api"));
}

#[test]
fn an_operation_may_have_its_own_server_unless_a_base_url_is_given() {
    let core = builder().build().unwrap();
    assert_eq!(core.base(&ELSEWHERE).unwrap(), "https://files.example.com");
    assert_eq!(
        core.base(&BESIDE).unwrap(),
        "https://eu.example.com/files/v2",
        "relative to the document's server"
    );
    let core = builder().base_url("http://127.0.0.1:1").build().unwrap();
    assert_eq!(core.base(&ELSEWHERE).unwrap(), "http://127.0.0.1:1");
}

#[test]
fn plain_http_is_for_loopback() {
    for url in [
        "http://localhost:8080",
        "http://a.localhost",
        "http://127.9.9.9",
        "http://[::1]:1",
    ] {
        assert!(builder().base_url(url).build().is_ok(), "{url}");
    }
    for url in [
        "http://example.com",
        "http://10.0.0.1",
        "http://localhost.example.com",
        "ftp://localhost",
    ] {
        refused(builder().base_url(url));
    }
    assert!(
        builder()
            .base_url("http://example.com")
            .allow_http()
            .build()
            .is_ok()
    );
}

#[test]
fn a_base_url_holds_neither_password_nor_query() {
    let message = refused(builder().base_url("https://me:hunter2@example.com"));
    assert!(!message.contains("hunter2"), "{message}");
    refused(builder().base_url("https://example.com/?key=1"));
    refused(builder().base_url("not a url"));
}

#[test]
fn secrets_are_not_printed() {
    let core = builder()
        .bearer("sk-secret")
        .default_header("x-key", "sk-other")
        .build()
        .unwrap();
    let shown = format!("{core:?} {:?}", core.default_headers());
    assert!(!shown.contains("sk-"), "{shown}");
    let message = refused(builder().bearer("sk-secret\n"));
    assert!(
        message.contains("line break") && !message.contains("sk-secret"),
        "{message}"
    );
}

#[test]
fn a_client_is_a_handle() {
    fn handle<T: Clone + Send + Sync + 'static>() {}
    handle::<Core>();
    assert_eq!(std::mem::size_of::<Core>(), std::mem::size_of::<usize>());
}
