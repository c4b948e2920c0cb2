//! Fifty megabytes, which are never in one place.

use std::io::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use attio_client::runtime::{Body, Bytes, Part};
use attio_client::testing::FakeAttio;
use attio_client::{Client, RecordId};
use futures_core::Stream;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{PERSON, raw, read_head};

const CHUNK: usize = 1 << 16;
const SIZE: usize = 50 * 1_000_000 / CHUNK * CHUNK;

/// A file that comes into being as it is asked for, and counts how much of it there has been.
struct File {
    made: Arc<AtomicUsize>,
}

impl Stream for File {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.made.load(Ordering::SeqCst) >= SIZE {
            return Poll::Ready(None);
        }
        self.made.fetch_add(CHUNK, Ordering::SeqCst);
        Poll::Ready(Some(Ok(Bytes::from_static(&[7; CHUNK]))))
    }
}

fn part(made: &Arc<AtomicUsize>) -> Part {
    let body = Body::stream(File {
        made: Arc::clone(made),
    });
    let size = SIZE.try_into().expect("a size");
    Part::new(body.with_size(size)).filename("large.bin")
}

fn client(url: &str, token: &str) -> Client {
    let attio = Client::builder().base_url(url).bearer(token);
    attio
        .timeout(Duration::from_secs(120))
        .build()
        .expect("a client")
}

#[tokio::test]
async fn fifty_megabytes_arrive() {
    let fake = FakeAttio::builder().record("people", PERSON, json!({}));
    let fake = fake.start().await.expect("the fake starts");
    let person: RecordId = PERSON.parse().expect("an id");
    let made = Arc::default();
    let attio = client(fake.url(), fake.token());
    let upload = attio.files().upload(part(&made), "people", person);
    let file = upload.send().await.expect("a file");
    assert_eq!(file.content_size, i64::try_from(SIZE).ok());
    assert_eq!(made.load(Ordering::SeqCst), SIZE);
}

/// The server reads no further for a while: what has been made of the file by then is what the sockets hold, and no more.
#[tokio::test]
async fn no_more_is_made_than_the_server_takes() {
    let made: Arc<AtomicUsize> = Arc::default();
    let (paused, mut waiting) = tokio::sync::mpsc::channel::<()>(1);
    let url = raw(move |mut stream| {
        let paused = paused.clone();
        async move {
            read_head(&mut stream).await;
            tokio::time::sleep(Duration::from_millis(700)).await;
            paused.send(()).await.expect("somebody waits");
            let mut taken = vec![0; CHUNK];
            while stream.read(&mut taken).await.is_ok_and(|read| read > 0) {}
            stream.shutdown().await.ok();
        }
    })
    .await;
    let person: RecordId = PERSON.parse().expect("an id");
    let attio = client(&url, "t");
    let upload = attio.files().upload(part(&made), "people", person).send();
    let upload = tokio::spawn(upload);
    waiting.recv().await.expect("a pause");
    let held = made.load(Ordering::SeqCst);
    assert!(held > 0, "nothing was sent");
    assert!(held < SIZE / 2, "{held} bytes were made of {SIZE}");
    upload.abort();
}
