//! A client that tells what happens and does nothing about it, and servers that no library would write.

use std::time::Duration;

use attio_client::runtime::RetryPolicy;
use attio_client::testing::{FakeAttio, Fault};
use attio_client::{Client, Error, Person, PersonId};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};

pub(crate) const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

/// A workspace with one person.
pub(crate) async fn workspace() -> FakeAttio {
    let somebody = serde_json::json!({"description": "somebody"});
    let fake = FakeAttio::builder().record("people", PERSON, somebody);
    fake.start().await.expect("the fake starts")
}

/// What is told, not what is done about it: this client repeats nothing.
pub(crate) fn client(url: &str, token: &str) -> Client {
    let attio = Client::builder().base_url(url).bearer(token);
    let attio = attio.timeout(Duration::from_millis(500));
    let attio = attio.retry(RetryPolicy::off());
    attio.build().expect("a client")
}

/// A client with the settings that every client has, apart from the waits.
pub(crate) fn patient(fake: &FakeAttio) -> Client {
    let quick = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    attio.retry(quick).build().expect("a client")
}

pub(crate) fn id() -> PersonId {
    PERSON.parse().expect("an id")
}

pub(crate) async fn get(attio: &Client) -> Result<Person, Error> {
    attio.people().get(id()).send().await
}

pub(crate) async fn fails_with(fault: Fault) -> Error {
    let fake = workspace().await;
    fake.inject(fault.times(3));
    let attio = client(fake.url(), fake.token());
    get(&attio).await.expect_err("a fault")
}

/// A server of bare sockets; its URL.
pub(crate) async fn raw<F: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(TcpStream) -> F + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    format!("http://{address}")
}

/// Reads up to the end of the head of a request.
pub(crate) async fn read_head(stream: &mut TcpStream) {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
}
