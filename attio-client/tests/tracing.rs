//! One span per call, with nothing in it that nobody may see.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use attio_client::testing::{FakeAttio, Fault};
use attio_client::{Client, PersonId};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const TOKEN: &str = "a-token-that-nobody-may-see";

/// What a span says, field by field.
type Fields = BTreeMap<String, String>;

/// Keeps the runtime's spans, and everything else as text.
#[derive(Clone, Default)]
struct Keeper {
    spans: Arc<Mutex<Vec<(Id, Fields)>>>,
    rest: Arc<Mutex<String>>,
}

struct Reader<'f>(&'f mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(
            field.name().to_owned(),
            format!("{value:?}").replace('"', ""),
        );
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Keeper {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::new();
        attributes.record(&mut Reader(&mut fields));
        if attributes.metadata().target().starts_with("attio_runtime") {
            self.spans
                .lock()
                .expect("no panic")
                .push((id.clone(), fields));
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.spans.lock().expect("no panic");
        if let Some((_, fields)) = spans.iter_mut().find(|(known, _)| known == id) {
            values.record(&mut Reader(fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::new();
        event.record(&mut Reader(&mut fields));
        if event.metadata().target().starts_with("attio") {
            let _ = write!(self.rest.lock().expect("no panic"), "{fields:?}");
        }
    }
}

/// The one span of a call that is answered so.
async fn span_of(fault: Option<Fault>) -> Fields {
    let fake = FakeAttio::builder()
        .token(TOKEN)
        .record("people", PERSON, json!({"description": "somebody"}))
        .start()
        .await
        .expect("the fake starts");
    if let Some(fault) = fault {
        fake.inject(fault);
    }
    let attio = Client::builder().base_url(fake.url()).bearer(TOKEN).build();
    let id: PersonId = PERSON.parse().expect("an id");

    let keeper = Keeper::default();
    let subscriber = tracing_subscriber::registry().with(keeper.clone());
    let guard = tracing::subscriber::set_default(subscriber);
    let call = attio
        .expect("a client")
        .people()
        .update(id)
        .description("personal");
    let _ = call.send().await;
    drop(guard);

    let spans = keeper.spans.lock().expect("no panic").clone();
    assert_eq!(spans.len(), 1, "{spans:?}");
    let printed = format!("{spans:?} {}", keeper.rest.lock().expect("no panic"));
    for hidden in [TOKEN, PERSON, "personal", "injected"] {
        assert!(!printed.contains(hidden), "{printed}");
    }
    spans.into_iter().next().expect("a span").1
}

fn said(fields: &Fields, name: &str) -> Option<String> {
    fields.get(name).cloned()
}

#[tokio::test]
async fn a_success_is_one_span() {
    let span = span_of(None).await;
    let says = |name| said(&span, name);
    assert_eq!(says("operation").as_deref(), Some("people.update"));
    assert_eq!(says("http.request.method").as_deref(), Some("PATCH"));
    assert_eq!(
        says("url.template").as_deref(),
        Some("/v2/objects/people/records/{record_id}")
    );
    assert_eq!(says("http.response.status_code").as_deref(), Some("200"));
    assert_eq!(says("attempts").as_deref(), Some("1"));
    assert!(says("request_id").is_some_and(|id| !id.is_empty()));
    assert_eq!(says("error.type"), None);
}

#[tokio::test]
async fn a_refusal_says_its_status_and_no_message() {
    let span = span_of(Some(Fault::error(404, "not_found").times(100))).await;
    assert_eq!(
        said(&span, "http.response.status_code").as_deref(),
        Some("404")
    );
    assert_eq!(said(&span, "error.type").as_deref(), Some("Status"));
}

#[tokio::test]
async fn a_call_without_an_answer_has_no_status() {
    let span = span_of(Some(Fault::drop_after_reading().times(100))).await;
    assert_eq!(said(&span, "http.response.status_code"), None);
    assert_eq!(said(&span, "error.type").as_deref(), Some("Transport"));
    assert!(said(&span, "attempts").is_some_and(|attempts| attempts != "0"));
}

#[tokio::test]
async fn repeats_are_counted_in_the_same_span() {
    let span = span_of(Some(
        Fault::rate_limited_until("Sun, 06 Nov 1994 08:49:37 GMT").times(2),
    ))
    .await;
    assert_eq!(
        said(&span, "http.response.status_code").as_deref(),
        Some("200")
    );
    assert_eq!(said(&span, "attempts").as_deref(), Some("3"));
}
