//! Webhooks and what the fake delivers to them.

use std::sync::{Arc, Mutex};

use attio_client::Client;
use attio_client::types::{
    AllConditions, AnyCondition, ErrorBody, ErrorCode, EventCondition, EventOperator, EventType,
    Subscription, WebhookWithSecret,
};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::{Value, json};

use crate::support::*;

/// What a receiver got: headers and body.
type Inbox = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A receiver of webhooks on this machine, which answers with this status.
async fn receiver(status: u16) -> (String, Inbox) {
    let inbox = Inbox::default();
    let status = StatusCode::from_u16(status).expect("a status");
    let take = async move |State(inbox): State<Inbox>, headers: HeaderMap, body: Bytes| {
        inbox.lock().expect("a lock").push((headers, body));
        status
    };
    let app = Router::new()
        .route("/hook", post(take))
        .with_state(Arc::clone(&inbox));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, inbox)
}

fn to(event: EventType) -> Subscription {
    Subscription::new(event)
}

async fn subscribe(attio: &Client, url: &str, subscription: Subscription) -> WebhookWithSecret {
    attio
        .webhooks()
        .create(url, [subscription])
        .send()
        .await
        .expect("a webhook")
}

#[tokio::test]
async fn a_life_of_a_webhook() {
    let (_fake, attio) = start(workspace()).await;
    let url = "https://example.com/hook";
    let made = subscribe(&attio, url, to(EventType::TaskCreated)).await;
    assert_eq!(made.secret.len(), 64);
    let id = made.id.webhook_id;
    let read = attio.webhooks().get(id).send().await.expect("the webhook");
    assert_eq!(read.subscriptions, made.subscriptions);
    let shown = serde_json::to_value(&read).expect("JSON");
    assert_eq!(shown.get("secret"), None, "only its maker sees the secret");
    let changed = attio
        .webhooks()
        .update(id)
        .subscriptions([to(EventType::NoteCreated)])
        .send()
        .await
        .expect("a change");
    assert_eq!(changed.target_url, url);
    assert_eq!(changed.subscriptions, [to(EventType::NoteCreated)]);
    assert_eq!(
        attio.webhooks().list().send().await.expect("webhooks"),
        [changed]
    );
    let silent = |url| attio.webhooks().create(url, Vec::<Subscription>::new());
    let error = silent(url).send().await.expect_err("taken");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    assert_eq!(error.code(), Some(&ErrorCode::UniquenessConflict));
    let plain = silent("http://example.com/hook");
    let error = plain.send().await.expect_err("no HTTPS");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    let error = attio
        .webhooks()
        .list()
        .limit(9)
        .send()
        .await
        .expect_err("a short page");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    attio.webhooks().delete(id).send().await.expect("deleted");
    assert!(
        attio
            .webhooks()
            .get(id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn events_arrive_signed_at_those_who_subscribe() {
    let (fake, attio) = start(workspace()).await;
    let (url, inbox) = receiver(204).await;
    let webhook = subscribe(&attio, &url, to(EventType::TaskCreated)).await;
    let event = json!({ "event_type": "task.created", "id": { "task_id": NOBODY } });
    let deliveries = fake.deliver(event).await;
    assert_eq!(deliveries.len(), 1);
    assert!(deliveries[0].is_accepted());
    fake.redeliver(&deliveries[0]).await;
    assert!(
        fake.deliver(json!({ "event_type": "task.deleted" }))
            .await
            .is_empty()
    );
    let inbox = inbox.lock().expect("a lock").clone();
    assert_eq!(inbox.len(), 2);
    let (headers, body) = &inbox[0];
    assert_eq!(headers["attio-signature"], deliveries[0].signature());
    assert_eq!(headers["attio-signature"], headers["x-attio-signature"]);
    assert_eq!(headers["idempotency-key"], inbox[1].0["idempotency-key"]);
    let envelope: Value = serde_json::from_slice(body).expect("JSON");
    assert_eq!(envelope["webhook_id"], webhook.id.webhook_id.to_string());
    assert_eq!(envelope["events"][0]["id"]["task_id"], NOBODY);
    assert_eq!(envelope["events"][0]["actor"]["type"], "api-token");
}

#[tokio::test]
async fn filters_choose_among_events_and_receivers_may_refuse() {
    let (fake, attio) = start(workspace()).await;
    let (url, inbox) = receiver(500).await;
    let condition = EventCondition::new("id.object_id", EventOperator::Equals, NOBODY);
    let mut subscription = to(EventType::RecordCreated);
    subscription.filter = Some(AllConditions::new(vec![condition]).into());
    subscribe(&attio, &url, subscription).await;
    let event =
        |object: &str| json!({ "event_type": "record.created", "id": { "object_id": object } });
    assert!(fake.deliver(event(ACME)).await.is_empty());
    let refused = fake.deliver(event(NOBODY)).await;
    assert_eq!(refused[0].status(), Some(500));
    assert!(!refused[0].is_accepted());
    assert_eq!(inbox.lock().expect("a lock").len(), 1);
}

#[tokio::test]
async fn every_condition_counts_or_one_of_them() {
    let (fake, attio) = start(workspace()).await;
    let (url, inbox) = receiver(204).await;
    let condition = |operator, id: &str| EventCondition::new("id.object_id", operator, id);
    let mut subscription = to(EventType::RecordCreated);
    let other = condition(EventOperator::NotEquals, ACME);
    let any = AnyCondition::new(vec![other, condition(EventOperator::Equals, ACME)]);
    subscription.filter = Some(any.into());
    let id = subscribe(&attio, &url, subscription.clone()).await;
    let id = id.id.webhook_id;
    let event =
        |object: &str| json!({ "event_type": "record.created", "id": { "object_id": object } });
    fake.deliver(event(ACME)).await;
    fake.deliver(event(NOBODY)).await;
    assert_eq!(inbox.lock().expect("a lock").len(), 2);
    let both = vec![
        condition(EventOperator::NotEquals, ACME),
        condition(EventOperator::NotEquals, NOBODY),
    ];
    subscription.filter = Some(AllConditions::new(both).into());
    let update = attio.webhooks().update(id).subscriptions([subscription]);
    update.send().await.expect("a change");
    assert!(fake.deliver(event(ACME)).await.is_empty());
    assert_eq!(fake.deliver(event(ADA)).await.len(), 1);
}

/// What the SDK cannot send unless it is made to, and Attio refuses.
#[tokio::test]
async fn subscriptions_that_attio_does_not_know_are_refused() {
    let (fake, attio) = start(workspace()).await;
    let condition = json!({ "field": "id.object_id", "operator": "equals", "value": NOBODY });
    let filter = |filter: Value| json!([{ "event_type": "record.created", "filter": filter }]);
    let refused = [
        (
            json!([{ "event_type": "record.craeted", "filter": null }]),
            "[0].event_type",
        ),
        (json!([{ "event_type": "record.created" }]), "[0].filter"),
        (filter(json!({})), "[0].filter"),
        (filter(json!("id.object_id")), "[0].filter"),
        (filter(json!({ "$not": [condition] })), "[0].filter"),
        (
            filter(json!({ "$and": [condition], "$or": [condition] })),
            "[0].filter",
        ),
        (filter(json!({ "$and": condition })), "[0].filter.$and"),
        (
            filter(json!({ "$and": [{ "$or": [condition] }] })),
            "[0].filter.$and[0].field",
        ),
        (
            filter(
                json!({ "$or": [{ "field": "id.object_id", "operator": "contains", "value": "a" }] }),
            ),
            "[0].filter.$or[0].operator",
        ),
        (
            filter(
                json!({ "$or": [{ "field": "id.object_id", "operator": "equals", "value": 7 }] }),
            ),
            "[0].filter.$or[0].value",
        ),
    ];
    for (subscriptions, place) in refused {
        let answer = reqwest::Client::new()
            .post(format!("{}/v2/webhooks", fake.url()))
            .bearer_auth(fake.token())
            .json(&json!({ "data": {
                "target_url": "https://example.com/hook",
                "subscriptions": subscriptions,
            } }))
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.status(), 400, "{subscriptions}");
        let body: ErrorBody = answer.json().await.expect("Attio's envelope");
        assert_eq!(body.code, ErrorCode::ValidationType, "{subscriptions}");
        let faults = body.validation_errors.expect("where");
        let found = faults[0].location();
        assert_eq!(
            found,
            format!("data.subscriptions{place}"),
            "{subscriptions}"
        );
    }
    assert!(
        attio
            .webhooks()
            .list()
            .send()
            .await
            .expect("a page")
            .is_empty()
    );

    let misspelt = serde_json::from_value(json!("record.craeted")).expect("an open set");
    let webhooks = attio.webhooks();
    let misspelt = webhooks.create("https://example.com/hook", [to(misspelt)]);
    let error = misspelt.send().await;
    let error = error.expect_err("no such event");
    let closest = error.validation_errors()[0].closest_option();
    assert_eq!(closest, Some("record.created"));
}

#[tokio::test]
async fn nobody_listens() {
    let (fake, attio) = start(workspace()).await;
    subscribe(
        &attio,
        "http://127.0.0.1:9/hook",
        to(EventType::TaskCreated),
    )
    .await;
    let lost = fake.deliver(json!({ "event_type": "task.created" })).await;
    assert_eq!(lost[0].status(), None);
}
