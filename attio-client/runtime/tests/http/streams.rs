//! Bodies that are not held in memory: downloads, uploads, events.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use attio_runtime::{Body, Bytes, ErrorKind, Multipart, Part};
use axum::Router;
use axum::body::Body as AxumBody;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use tokio::io::AsyncWriteExt;

use crate::calls::serve;
use crate::faults::{answering, read_head};
use crate::shop::Shop;

const CHUNK: usize = 1 << 16;

/// `left` chunks of zeros, one after the other.
struct Zeros {
    left: usize,
}

impl futures_core::Stream for Zeros {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        Poll::Ready(Some(Ok(Bytes::from_static(&[0; CHUNK]))))
    }
}

fn shop(url: &str) -> Shop {
    Shop::builder()
        .base_url(url)
        .bearer("t")
        .max_response_bytes(1000)
        .timeout(Duration::from_millis(300))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_download_is_read_as_it_comes_whatever_its_size() {
    let router = Router::new().route(
        "/file",
        get(|| async { AxumBody::from_stream(Zeros { left: 160 }) }),
    );
    let mut body = shop(&serve(router).await).download().send().await.unwrap();
    let mut size = 0;
    while let Some(chunk) = body.chunk().await.unwrap() {
        size += chunk.len();
    }
    assert_eq!(size, 160 * CHUNK);
}

#[tokio::test]
async fn an_upload_is_sent_as_it_is_made() {
    let router = Router::new()
        .route(
            "/file",
            post(|body: axum::body::Bytes| async move { body.len().to_string() }),
        )
        .layer(DefaultBodyLimit::disable());
    let url = serve(router).await;
    for size in [None, Some(160 * CHUNK as u64)] {
        let mut body = Body::stream(Zeros { left: 160 });
        if let Some(size) = size {
            body = body.with_size(size);
        }
        let form = Multipart::new().boundary("B").part("file", Part::new(body));
        let call = shop(&url).upload(form).timeout(Duration::from_secs(30));
        let received: usize = call.send().await.unwrap().parse().unwrap();
        let frame = "--B\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--B--\r\n";
        assert_eq!(received, 160 * CHUNK + frame.len());
    }
}

#[tokio::test]
async fn events_are_typed_and_outlive_the_timeout() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_head(&mut stream).await;
        stream.write_all(HEAD.as_bytes()).await.unwrap();
        for text in [
            "id: 1\ndata: {\"id\": 1, \"ta",
            "gs\": []}\n\n",
            "data: {\"id\": \"x\"}\n\ndata: {\"id\": 2, \"tags\": []}\n\ndata: [DONE]\n\ndata: 7\n\n",
        ] {
            tokio::time::sleep(Duration::from_millis(250)).await;
            stream.write_all(text.as_bytes()).await.unwrap();
        }
        tokio::time::sleep(Duration::from_secs(60)).await;
    });
    let mut events = shop(&url).watch().send().await.unwrap().until("[DONE]");
    let first = events.next().await.unwrap().unwrap();
    assert_eq!(
        (first.data.id, &*first.id, &*first.event),
        (1, "1", "message")
    );
    let bad = events.next().await.unwrap().unwrap_err();
    assert_eq!(bad.kind(), ErrorKind::Decode);
    assert_eq!(bad.path(), Some("$.id"));
    assert_eq!(bad.body_bytes(), b"{\"id\": \"x\"}");
    assert_eq!(events.next().await.unwrap().unwrap().data.id, 2);
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn an_event_stream_that_breaks_off_or_is_none_is_told() {
    let cut =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 99\r\n\r\ndata: {";
    let mut events = shop(&answering(cut).await).watch().send().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Body);
    assert!(events.next().await.is_none());

    let html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi";
    let error = shop(&answering(html).await)
        .watch()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
