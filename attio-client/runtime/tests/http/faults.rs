//! Everything that can go wrong between here and the server: a typed error each, never a panic.

use std::error::Error as _;
use std::time::Duration;

use attio_runtime::{Error, ErrorKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::shop::Shop;

/// A server that reads the head of one request, answers with `text` to the byte, and closes. Its URL.
pub(crate) async fn answering(text: impl Into<Vec<u8>>) -> String {
    let text = text.into();
    raw(move |mut stream| {
        let text = text.clone();
        async move {
            read_head(&mut stream).await;
            stream.write_all(&text).await.unwrap();
            let _ = stream.shutdown().await;
            // Reading on spares the client a reset while it is still reading.
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
    })
    .await
}

pub(crate) async fn raw<F: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(TcpStream) -> F + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    url
}

pub(crate) async fn read_head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let mut chunk = [0; 1024];
        let read = stream.read(&mut chunk).await.unwrap();
        if read == 0 {
            break;
        }
        head.extend_from_slice(&chunk[..read]);
    }
    String::from_utf8_lossy(&head).into_owned()
}

fn shop(url: &str) -> Shop {
    Shop::builder()
        .base_url(url)
        .bearer("sk-secret")
        .timeout(Duration::from_secs(5))
        .max_response_bytes(1000)
        .build()
        .unwrap()
}

async fn failure(url: &str) -> Error {
    let error: Error = shop(url).update("1").send().await.unwrap_err().into();
    let shown = format!("{error} {error:?} {:?}", error.source());
    assert!(!shown.contains("sk-secret"), "{shown}");
    assert_eq!(error.operation(), Some("items.update"));
    error
}

fn ok(content_type: &str, body: &str) -> String {
    let size = body.len();
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {size}\r\n\r\n{body}"
    )
}

#[tokio::test]
async fn a_wrong_value_is_told_by_its_path() {
    let body = r#"{"data": {"id": 1, "tags": ["a", 2]}}"#;
    let error = failure(&answering(ok("application/json; charset=utf-8", body)).await).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.path(), Some("$.data.tags[1]"));
    assert_eq!(
        error.to_string(),
        "items.update: the answer does not fit its type at $.data.tags[1]"
    );
    let source = error.source().unwrap().to_string();
    assert!(source.contains("expected a string"), "{source}");
    assert_eq!(error.body_bytes(), body.as_bytes());
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn a_missing_envelope_is_told() {
    let error = failure(&answering(ok("application/json", r#"{"id": 1}"#)).await).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.source().unwrap().to_string().contains("`data`"));
    let error = failure(&answering(ok("application/json", "[]")).await).await;
    let source = error.source().unwrap().to_string();
    assert!(
        source.contains("an object with the member `data`"),
        "{source}"
    );
}

#[tokio::test]
async fn garbage_for_json_is_a_decode_error() {
    for body in [
        "{\"data\": {\"id\": 1, \u{1}",
        "nonsense",
        "{\"data\":{\"id\":1,\"tags\":[]}} x",
    ] {
        let error = failure(&answering(ok("application/json", body)).await).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.body_bytes(), body.as_bytes());
    }
}

#[tokio::test]
async fn html_is_named() {
    let page = "<html>Sign in</html>";
    let error = failure(&answering(ok("text/html", page)).await).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "items.update: expected JSON, the server answered `text/html`"
    );
    assert_eq!(error.snippet(), page);
}

#[tokio::test]
async fn json_by_another_name_is_json() {
    let body = r#"{"data": {"id": 1, "tags": []}}"#;
    for content_type in ["application/vnd.shop+json", "Application/JSON", "text/json"] {
        let url = answering(ok(content_type, body)).await;
        assert!(
            shop(&url).update("1").send().await.is_ok(),
            "{content_type}"
        );
    }
    let untyped = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    assert!(
        shop(&answering(untyped).await)
            .update("1")
            .send()
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn an_empty_answer_is_told() {
    let error = failure(&answering(ok("application/json", "")).await).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("empty"), "{error}");
    assert_eq!(error.path(), None);
}

#[tokio::test]
async fn a_truncated_body_is_told_and_what_came_is_kept() {
    let text =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"data\"";
    let error = failure(&answering(text).await).await;
    assert_eq!(error.kind(), ErrorKind::Body);
    assert_eq!(error.body_bytes(), b"{\"data\"");
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn a_truncated_failure_is_still_that_failure() {
    let text = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 99\r\n\r\noops";
    let error = failure(&answering(text).await).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.is_server_error());
    assert_eq!(error.body_bytes(), b"oops");
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_cut() {
    let announced = failure(&answering(ok("application/json", &"x".repeat(5000))).await).await;
    assert_eq!(announced.kind(), ErrorKind::TooLarge);
    let text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n".to_owned();
    let endless = failure(&answering(text + &"x".repeat(5000)).await).await;
    assert_eq!(endless.kind(), ErrorKind::TooLarge);
    assert_eq!(endless.body_bytes().len(), 1000);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = raw(|_| async { panic!("the token must not go elsewhere") }).await;
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "307 Temporary Redirect",
    ] {
        let text =
            format!("HTTP/1.1 {status}\r\nLocation: {elsewhere}/x\r\nContent-Length: 0\r\n\r\n");
        let error = failure(&answering(text).await).await;
        assert_eq!(error.kind(), ErrorKind::Redirect, "{status}");
        assert_eq!(error.location(), Some(&*format!("{elsewhere}/x")));
    }
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_a_transport_error() {
    for text in [
        "SSH-2.0-OpenSSH_9.9\r\n",
        "",
        "HTTP/1.1 9999 What\r\n\r\n",
        "\0\0\0\0",
    ] {
        let error = failure(&answering(text).await).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{text:?}: {error:?}");
        assert!(error.source().is_some());
        assert_eq!(error.status(), None);
    }
}

#[tokio::test]
async fn a_reset_is_a_transport_error() {
    let url = raw(|stream| async move {
        // Closing with unread bytes makes the kernel send a reset.
        stream.readable().await.unwrap();
        drop(stream);
    })
    .await;
    assert_eq!(failure(&url).await.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_dead_server_is_a_connect_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = failure(&url).await;
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect());
}

#[tokio::test]
async fn a_slow_server_is_a_timeout() {
    let silent = raw(|stream| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(stream);
    })
    .await;
    let dripping = raw(|mut stream| async move {
        read_head(&mut stream).await;
        let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
        stream.write_all(head).await.unwrap();
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    for url in [silent, dripping] {
        let call = shop(&url).update("1").customize();
        let error = call
            .timeout(Duration::from_millis(100))
            .send()
            .await
            .unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
    }
}

#[tokio::test]
async fn a_token_with_a_newline_never_leaves() {
    let shop = Shop::new("sk-secret\n");
    let error = shop.update("1").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(!format!("{error} {error:?}").contains("sk-secret"));
}

#[tokio::test]
async fn without_a_credential_nothing_is_sent() {
    let shop = Shop::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    let error = shop.update("1").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "items.update: no credential was given; it takes `token`"
    );
}

#[tokio::test]
async fn an_id_that_climbs_is_a_build_error() {
    let shop = shop("http://127.0.0.1:1");
    for id in ["", "..", "../../admin"] {
        let error = shop.update(id).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{id}");
    }
}

#[tokio::test]
async fn a_key_in_the_query_is_not_in_the_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let closing = answering("").await;
    for url in [url, closing] {
        let shop = Shop::builder()
            .base_url(url)
            .api_key("sk-secret")
            .build()
            .unwrap();
        let error = shop.find("1").send().await.unwrap_err();
        let mut shown = format!("{error} {error:?}");
        let mut source = error.source();
        while let Some(error) = source {
            shown.push_str(&error.to_string());
            source = error.source();
        }
        assert!(!shown.contains("sk-secret"), "{shown}");
    }
}
