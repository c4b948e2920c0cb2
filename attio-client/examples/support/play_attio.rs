//! Attio as a receiver of webhooks meets it: a note, the same delivery again, and somebody else's forgery.

use attio_client::webhook::Signer;
use axum::Router;
use serde_json::json;
use tokio::net::TcpListener;

const SECRET: &str = "a secret for the demonstration";

/// Runs the receiver with this secret on this machine, delivers to it at `/attio`, and prints what it answers.
pub(crate) async fn to(receiver: impl FnOnce(&str) -> Router) -> super::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/attio", listener.local_addr()?);
    let router = receiver(SECRET);
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
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
    for (what, secret) in [
        ("a delivery", SECRET),
        ("the same again", SECRET),
        ("a forgery", "a guess"),
    ] {
        let answer = reqwest::Client::new()
            .post(&url)
            .headers(Signer::new(secret).headers(body.as_bytes()))
            .header("idempotency-key", "delivery-1")
            .body(body.clone())
            .send()
            .await?;
        println!("{what}: {}", answer.status());
    }
    server.abort();
    Ok(())
}
