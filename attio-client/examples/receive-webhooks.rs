//! Receives webhooks with axum: only what is signed right comes in, each event is dealt with once, and none that was refused is lost.
//!
//! `cargo run -p attio-client --example receive-webhooks` needs no account: it plays Attio as well. With
//! `ATTIO_WEBHOOK_SECRET` set, it listens on port 3000 for real deliveries.

#[path = "support/play_attio.rs"]
mod play_attio;

use std::collections::HashSet;

use attio_client::webhook::{Delivery, Event, Verifier};
use axum::{Extension, Router, http::StatusCode, routing::post};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Where deliveries wait for their work. This one is forgotten with the process: keep them in a table of your database,
/// whose key is the idempotency key.
type Inbox = mpsc::Sender<Delivery>;

pub(crate) fn router(secret: &str, inbox: Inbox) -> Router {
    Router::new()
        .route("/attio", post(receive))
        .layer(Extension(inbox))
        .with_state(Verifier::new(secret))
}

/// Called with verified deliveries only. Attio waits for five seconds, so the work is done elsewhere.
async fn receive(Extension(inbox): Extension<Inbox>, delivery: Delivery) -> StatusCode {
    match inbox.try_send(delivery) {
        Ok(()) => StatusCode::NO_CONTENT,
        // Nothing was noted down, so that what Attio delivers again is taken then.
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Deals with each delivery once, however often it comes.
pub(crate) async fn work(mut inbox: mpsc::Receiver<Delivery>, deal_with: impl Fn(Event)) {
    let mut done = HashSet::new();
    while let Some(delivery) = inbox.recv().await {
        let key = delivery.idempotency_key;
        if key.as_ref().is_some_and(|key| done.contains(key)) {
            continue;
        }
        delivery.events.into_iter().for_each(&deal_with);
        // Only now: a key that is kept before the work is done keeps an event out whose work failed.
        done.extend(key);
    }
}

fn print(event: Event) {
    match event {
        Event::NoteCreated(event) => println!("a note: {}", event.id.note_id),
        Event::RecordUpdated(event) => println!("an update: {}", event.id.record_id),
        event => println!("something else: {event:?}"),
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let (inbox, todo) = mpsc::channel(1_000);
    let worker = tokio::spawn(work(todo, print));
    if let Ok(secret) = secret() {
        let listener = TcpListener::bind("0.0.0.0:3000").await?;
        axum::serve(listener, router(&secret, inbox)).await?;
    } else {
        play_attio::to(|secret| router(secret, inbox)).await?;
    }
    Ok(worker.await?)
}

#[allow(
    clippy::disallowed_methods,
    reason = "an example is a program of its own"
)]
fn secret() -> std::result::Result<String, std::env::VarError> {
    std::env::var("ATTIO_WEBHOOK_SECRET")
}
