//! Receives webhooks with axum: signatures are verified, what comes twice is left out, the answer goes out at once.
//!
//! `cargo run -p attio-client --example receive-webhooks` needs no account: it plays Attio as well, and delivers a note
//! twice and a forgery. With `ATTIO_WEBHOOK_SECRET` set, it listens on port 3000 for real deliveries.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use attio_client::webhook::{Delivery, Event, Signer, Verifier};
use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    /// The keys of what came; a real receiver keeps them in its database.
    seen: Arc<Mutex<HashSet<String>>>,
    work: mpsc::UnboundedSender<Event>,
}

/// Where the extractor finds the verifier; axum's feature `macros` derives it.
impl FromRef<Receiver> for Verifier {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.verifier.clone()
    }
}

/// Called with verified deliveries only.
async fn receive(State(receiver): State<Receiver>, delivery: Delivery) -> StatusCode {
    if let Some(key) = delivery.idempotency_key {
        let mut seen = receiver.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if !seen.insert(key) {
            return StatusCode::NO_CONTENT;
        }
    }
    // Attio waits for five seconds: the work is done elsewhere.
    for event in delivery.events {
        if receiver.work.send(event).is_err() {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
    }
    StatusCode::NO_CONTENT
}

#[tokio::main]
async fn main() -> Result<()> {
    let secret = variable("ATTIO_WEBHOOK_SECRET");
    let (work, mut todo) = mpsc::unbounded_channel();
    let receiver = Receiver {
        verifier: Verifier::new(
            secret
                .as_deref()
                .unwrap_or("a secret for the demonstration"),
        ),
        seen: Arc::default(),
        work,
    };
    let router = Router::new()
        .route("/attio", post(receive))
        .with_state(receiver);
    let address = if secret.is_ok() {
        "0.0.0.0:3000"
    } else {
        "127.0.0.1:0"
    };
    let listener = TcpListener::bind(address).await?;
    let url = format!("http://{}/attio", listener.local_addr()?);
    println!("Listening at {url}");
    let server = tokio::spawn(async move { axum::serve(listener, router).await });

    if secret.is_err() {
        play_attio(&url).await?;
        server.abort();
    }
    while let Some(event) = todo.recv().await {
        match event {
            Event::NoteCreated(event) => println!("a note: {}", event.id.note_id),
            Event::RecordUpdated(event) => println!("an update: {}", event.id.record_id),
            event => println!("something else: {event:?}"),
        }
    }
    Ok(())
}

async fn play_attio(url: &str) -> Result<()> {
    let body = json!({
        "webhook_id": "1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e",
        "events": [{
            "event_type": "note.created",
            "id": {
                "workspace_id": "14beef7a-99f7-4534-a87e-70b564330a4c",
                "note_id": "ff3f3bd4-40f4-4f80-8187-cd02385af424",
            },
            "parent_object_id": "97052eb9-e65e-443f-a297-f2d9a4a7f795",
            "parent_record_id": "bf071e1f-6035-429d-b874-d83ea64ea13b",
            "actor": { "type": "system", "id": null },
        }],
    })
    .to_string();
    let attio = Signer::new("a secret for the demonstration");
    let forger = Signer::new("a guess");
    for (what, signer) in [
        ("a delivery", &attio),
        ("the same again", &attio),
        ("a forgery", &forger),
    ] {
        let answer = reqwest::Client::new()
            .post(url)
            .headers(signer.headers(body.as_bytes()))
            .header("idempotency-key", "delivery-1")
            .body(body.clone())
            .send()
            .await?;
        println!("{what}: {}", answer.status());
    }
    Ok(())
}

#[allow(
    clippy::disallowed_methods,
    reason = "an example is a program of its own"
)]
fn variable(name: &str) -> std::result::Result<String, std::env::VarError> {
    std::env::var(name)
}
