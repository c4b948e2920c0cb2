//! Deliveries over real HTTP, through the extractor for axum.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use attio_client::types::EventType;
use attio_client::webhook::{Delivery, Event, MAX_BODY_BYTES, Signer, Verifier};
use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use reqwest::{RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

const SECRET: &str = "d2c0e6b1a4f54e3d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a493827160f0e1d2c3b";

/// A receiver, and what its handler was called with.
struct Receiver {
    url: String,
    received: mpsc::UnboundedReceiver<Delivery>,
}

#[derive(Clone)]
struct Setup {
    verifier: Verifier,
    received: mpsc::UnboundedSender<Delivery>,
}

impl FromRef<Setup> for Verifier {
    fn from_ref(setup: &Setup) -> Self {
        setup.verifier.clone()
    }
}

async fn receive(State(setup): State<Setup>, delivery: Delivery) {
    setup.received.send(delivery).expect("the test listens");
}

impl Receiver {
    async fn with(verifier: Verifier) -> Self {
        let (sender, received) = mpsc::unbounded_channel();
        let setup = Setup {
            verifier,
            received: sender,
        };
        let router = Router::new().route("/", post(receive)).with_state(setup);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, received }
    }

    async fn start() -> Self {
        Self::with(Verifier::new(SECRET)).await
    }

    fn post(&self, body: &str) -> RequestBuilder {
        reqwest::Client::new().post(&self.url).body(body.to_owned())
    }

    async fn signed(&self, body: &str) -> Response {
        let headers = Signer::new(SECRET).headers(body.as_bytes());
        self.post(body)
            .headers(headers)
            .send()
            .await
            .expect("an answer")
    }

    fn take(&mut self) -> Option<Delivery> {
        self.received.try_recv().ok()
    }
}

fn event() -> Value {
    json!({
        "event_type": "record.updated",
        "id": {
            "workspace_id": "14beef7a-99f7-4534-a87e-70b564330a4c",
            "object_id": "97052eb9-e65e-443f-a297-f2d9a4a7f795",
            "record_id": "bf071e1f-6035-429d-b874-d83ea64ea13b",
            "attribute_id": "41252299-f8c7-4b5e-99c9-4ff8321d2f96",
        },
        "actor": {"type": "workspace-member", "id": "50cf242c-7fa3-4cad-87d0-75b1af71c57b"},
    })
}

fn envelope() -> String {
    json!({"webhook_id": "1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e", "events": [event()]}).to_string()
}

#[tokio::test]
async fn a_signed_delivery_arrives() {
    let mut receiver = Receiver::start().await;
    let headers = Signer::new(SECRET).headers(envelope().as_bytes());
    let answer = receiver
        .post(&envelope())
        .headers(headers)
        .header("Idempotency-Key", "k-1");
    assert_eq!(answer.send().await.expect("an answer").status(), 200);
    let delivery = receiver.take().expect("a delivery");
    assert_eq!(delivery.idempotency_key.as_deref(), Some("k-1"));
    let [Event::RecordUpdated(update)] = delivery.events.as_slice() else {
        panic!("an update: {delivery:?}");
    };
    assert_eq!(
        update.id.attribute_id.to_string(),
        "41252299-f8c7-4b5e-99c9-4ff8321d2f96"
    );
    assert_eq!(written(&delivery.events[0]), event());
}

#[tokio::test]
async fn a_bare_event_arrives_too() {
    let mut receiver = Receiver::start().await;
    assert_eq!(receiver.signed(&event().to_string()).await.status(), 200);
    let delivery = receiver.take().expect("a delivery");
    assert_eq!((delivery.webhook_id, delivery.events.len()), (None, 1));
}

/// One of each type, with everything that it carries.
fn every_event() -> Vec<Value> {
    let id = |tail: u8| format!("bf071e1f-6035-429d-b874-d83ea64ea1{tail:02x}");
    let event = |of: &str, parts: &[&str], beside: &[&str]| {
        let mut event =
            json!({"event_type": of, "id": {}, "actor": {"type": "system", "id": null}});
        for (tail, part) in (0..).zip(["workspace_id"].iter().chain(parts)) {
            event["id"][part] = id(tail).into();
        }
        for (tail, member) in (16..).zip(beside) {
            event[member] = id(tail).into();
        }
        event
    };
    let parent = ["parent_object_id", "parent_record_id"];
    let talk = ["thread_id", "object_id", "record_id", "list_id", "entry_id"];
    let mut all = vec![
        event("record.created", &["object_id", "record_id"], &[]),
        event(
            "record.updated",
            &["object_id", "record_id", "attribute_id"],
            &[],
        ),
        event("record.deleted", &["object_id", "record_id"], &[]),
        event(
            "record.merged",
            &["object_id", "record_id"],
            &["duplicate_object_id", "duplicate_record_id"],
        ),
        event("list-entry.created", &["list_id", "entry_id"], &parent),
        event(
            "list-entry.updated",
            &["list_id", "entry_id", "attribute_id"],
            &parent,
        ),
        event("list-entry.deleted", &["list_id", "entry_id"], &parent),
        event("list-attribute.created", &["list_id", "attribute_id"], &[]),
        event("list-attribute.updated", &["list_id", "attribute_id"], &[]),
        event(
            "object-attribute.created",
            &["object_id", "attribute_id"],
            &[],
        ),
        event(
            "object-attribute.updated",
            &["object_id", "attribute_id"],
            &[],
        ),
        event("note-content.updated", &["note_id"], &parent),
        event(
            "call-recording.created",
            &["meeting_id", "call_recording_id"],
            &[],
        ),
        event("workspace-member.created", &["workspace_member_id"], &[]),
        event("activity.created", &["activity_id"], &[]),
        event("activity.updated", &["activity_id"], &[]),
        event(
            "activity-attribute.created",
            &["activity_id", "attribute_id"],
            &[],
        ),
        event(
            "activity-attribute.updated",
            &["activity_id", "attribute_id"],
            &[],
        ),
        event(
            "activity-record.created",
            &["activity_id", "record_id"],
            &[],
        ),
    ];
    for verb in ["created", "updated", "deleted"] {
        all.push(event(&format!("list.{verb}"), &["list_id"], &[]));
        all.push(event(&format!("note.{verb}"), &["note_id"], &parent));
        all.push(event(&format!("task.{verb}"), &["task_id"], &[]));
    }
    for verb in ["created", "resolved", "unresolved", "deleted"] {
        all.push(event(&format!("comment.{verb}"), &["comment_id"], &talk));
    }
    all
}

#[tokio::test]
async fn every_type_of_event_is_known_and_survives() {
    let events = every_event();
    for known in EventType::KNOWN {
        assert!(
            events.iter().any(|event| event["event_type"] == *known),
            "{known}"
        );
    }
    assert_eq!(events.len(), EventType::KNOWN.len());
    let mut receiver = Receiver::start().await;
    for event in events {
        assert_eq!(
            receiver
                .signed(&json!({"events": [event]}).to_string())
                .await
                .status(),
            200
        );
        let delivery = receiver.take().expect("a delivery");
        let [read] = delivery.events.as_slice() else {
            panic!("one event: {delivery:?}");
        };
        assert!(!matches!(read, Event::Unknown(_)), "{event}");
        assert_eq!(written(read), event);
    }
}

#[tokio::test]
async fn an_event_that_lacks_its_id_is_kept_as_it_came() {
    let mut receiver = Receiver::start().await;
    let body = json!({"event_type": "task.created", "actor": {"type": "system", "id": null}});
    assert_eq!(receiver.signed(&body.to_string()).await.status(), 200);
    let delivery = receiver.take().expect("a delivery");
    assert_eq!(delivery.events, [Event::Unknown(body)]);
}

#[tokio::test]
async fn a_comment_on_a_record_has_no_list() {
    let mut event = every_event().pop().expect("a comment");
    event["list_id"] = Value::Null;
    event["entry_id"] = Value::Null;
    event["of_next_year"] = json!({"kept": true});
    let mut receiver = Receiver::start().await;
    assert_eq!(receiver.signed(&event.to_string()).await.status(), 200);
    let delivery = receiver.take().expect("a delivery");
    assert!(
        matches!(delivery.events.as_slice(), [Event::CommentDeleted(_)]),
        "{delivery:?}"
    );
    assert_eq!(written(&delivery.events[0]), event);
}

#[tokio::test]
async fn events_of_next_year_arrive_whole() {
    let mut receiver = Receiver::start().await;
    let event = json!({"event_type": "nap.taken", "id": {"nap_id": 7}, "depth": [1, null]});
    assert_eq!(
        receiver
            .signed(&json!({"events": [event]}).to_string())
            .await
            .status(),
        200
    );
    let delivery = receiver.take().expect("a delivery");
    assert_eq!(
        delivery.events.iter().map(written).collect::<Vec<_>>(),
        [event]
    );
}

#[tokio::test]
async fn what_is_not_signed_right_never_reaches_the_handler() {
    let mut receiver = Receiver::start().await;
    let body = envelope();
    let right = Signer::new(SECRET).sign(body.as_bytes());
    let wrong = Signer::new("another").sign(body.as_bytes());
    for signature in [
        None,
        Some(wrong.as_str()),
        Some(&right[1..]),
        Some("nonsense"),
    ] {
        let mut request = receiver.post(&body);
        if let Some(signature) = signature {
            request = request.header("Attio-Signature", signature);
        }
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 401, "{signature:?}");
        let text = answer.text().await.expect("a text");
        assert!(!text.contains(SECRET) && !text.contains(&right), "{text}");
    }
    assert!(receiver.take().is_none());
}

#[tokio::test]
async fn nothing_is_parsed_before_it_is_verified() {
    let receiver = Receiver::start().await;
    let unsigned = receiver
        .post("no json")
        .header("Attio-Signature", "0".repeat(64));
    assert_eq!(unsigned.send().await.expect("an answer").status(), 401);
    assert_eq!(receiver.signed("no json").await.status(), 422);
}

#[tokio::test]
async fn a_body_without_end_is_not_read_to_its_end() {
    let receiver = Receiver::start().await;
    let large = " ".repeat(MAX_BODY_BYTES + 1);
    assert_eq!(receiver.signed(&large).await.status(), 413);
}

#[tokio::test]
async fn a_receiver_without_a_secret_accepts_nothing() {
    let receiver = Receiver::with(Verifier::new("")).await;
    let headers = Signer::new("").headers(b"{}");
    let answer = receiver
        .post("{}")
        .headers(headers)
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.status(), 500);
}

/// The receiver of the example `receive-webhooks`.
#[path = "../examples/receive-webhooks.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "a program, of which a part is tested"
)]
mod example;

/// Attio repeats what it had no 2xx for under the same key: a receiver that keeps the key first loses the event.
#[tokio::test]
async fn what_the_example_refused_is_dealt_with_when_it_comes_again() {
    let (inbox, mut todo) = mpsc::channel(1);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!(
        "http://{}/attio",
        listener.local_addr().expect("an address")
    );
    let router = example::router(SECRET, inbox);
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let deliver = async |key: &str| {
        let body = envelope();
        let post = reqwest::Client::new().post(&url);
        let headers = Signer::new(SECRET).headers(body.as_bytes());
        let post = post.headers(headers).header("idempotency-key", key);
        let answer = post.body(body).send().await;
        answer.expect("an answer").status().as_u16()
    };
    assert_eq!(deliver("first").await, 204);
    // There is room for one.
    assert_eq!(deliver("second").await, 503);
    let mut kept = vec![todo.recv().await.expect("the first")];
    assert_eq!(deliver("second").await, 204);
    kept.push(todo.recv().await.expect("the second"));
    assert_eq!(deliver("second").await, 204);
    kept.push(todo.recv().await.expect("the second again"));
    server.abort();

    let (sender, again) = mpsc::channel(kept.len());
    for delivery in kept {
        sender.try_send(delivery).expect("room");
    }
    drop(sender);
    let dealt = std::cell::Cell::new(0);
    example::work(again, |_| dealt.set(dealt.get() + 1)).await;
    assert_eq!(dealt.get(), 2, "the first and the second, once each");
}

fn written(event: &Event) -> Value {
    serde_json::to_value(event).expect("an event is JSON")
}
