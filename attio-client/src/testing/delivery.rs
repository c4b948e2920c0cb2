//! Events on their way to webhooks: who is told, signed with what, and what the receiver said.

#[cfg(test)]
mod tests;

use std::fmt;
use std::io;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uuid::Uuid;

use super::subscriptions::passes;
use super::world::World;
use crate::webhook::Signer;

/// One event, delivered to one webhook.
///
/// Attio promises to deliver each event at least once: [`FakeAttio::redeliver`](super::FakeAttio::redeliver)
/// sends the same one again, under the same key.
#[derive(Clone)]
pub struct Delivery {
    webhook_id: Uuid,
    url: String,
    body: String,
    signature: String,
    idempotency_key: Uuid,
    status: Option<u16>,
}

impl Delivery {
    /// The webhook that was told.
    #[must_use]
    pub fn webhook_id(&self) -> Uuid {
        self.webhook_id
    }

    /// Where the event was sent.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What was sent: `{"webhook_id": …, "events": [event]}`, byte by byte what was signed.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// `Attio-Signature`: HMAC-SHA256 of the body under the webhook's secret, in lower-case hex.
    #[must_use]
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// `Idempotency-Key`: the same however often the event is delivered.
    #[must_use]
    pub fn idempotency_key(&self) -> Uuid {
        self.idempotency_key
    }

    /// The status that the receiver answered; `None` if it could not be reached, or gave no answer
    /// that could be read.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether the receiver took it: a status of 2xx.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }

    /// Sends it, and notes what came of it.
    pub(super) async fn send(mut self) -> Self {
        self.status = self.post().await.ok().flatten();
        self
    }

    async fn post(&self) -> io::Result<Option<u16>> {
        let rest = self.url.strip_prefix("http://").unwrap_or_default();
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let mut stream = TcpStream::connect(host).await?;
        let head = format!(
            "POST /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\
             attio-signature: {signature}\r\nx-attio-signature: {signature}\r\n\
             idempotency-key: {}\r\n\r\n",
            self.body.len(),
            self.idempotency_key,
            signature = self.signature,
        );
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(self.body.as_bytes()).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        let answer = String::from_utf8_lossy(&answer);
        let status = answer.split(' ').nth(1).map(str::parse);
        Ok(status.and_then(Result::ok))
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("webhook_id", &self.webhook_id)
            .field("url", &self.url)
            .field("idempotency_key", &self.idempotency_key)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl World {
    /// The deliveries that an event causes: one for each active webhook that subscribes to it.
    pub(super) fn deliveries(&mut self, mut event: Value) -> Vec<Delivery> {
        if let Some(event) = event.as_object_mut() {
            event.entry("id").or_insert_with(|| json!({}));
            event.entry("actor").or_insert_with(|| self.actor());
        }
        if let Some(id) = event.get_mut("id").and_then(Value::as_object_mut) {
            id.entry("workspace_id")
                .or_insert_with(|| json!(self.workspace_id));
        }
        let keys = self.webhooks.iter().map(|webhook| {
            let id = webhook["id"]["webhook_id"].as_str()?.parse().ok()?;
            let told = webhook["status"] == "active" && subscribes(webhook, &event);
            told.then(|| {
                let url = webhook["target_url"].as_str()?;
                let secret = webhook["secret"].as_str()?;
                Some((id, url.to_owned(), secret.to_owned()))
            })?
        });
        let keys: Vec<(Uuid, String, String)> = keys.flatten().collect();
        keys.into_iter()
            .map(|(webhook_id, url, secret)| {
                let body = json!({ "webhook_id": webhook_id, "events": [event] }).to_string();
                Delivery {
                    webhook_id,
                    url,
                    signature: Signer::new(secret).sign(body.as_bytes()),
                    body,
                    idempotency_key: self.ids.mint(),
                    status: None,
                }
            })
            .collect()
    }
}

fn subscribes(webhook: &Value, event: &Value) -> bool {
    let subscriptions = webhook["subscriptions"].as_array();
    subscriptions.is_some_and(|all| {
        all.iter()
            .any(|one| one["event_type"] == event["event_type"] && passes(&one["filter"], event))
    })
}
