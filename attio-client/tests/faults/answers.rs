//! Answers that are none: HTML, nothing, half of one, null, and times in every form.

use attio_client::runtime::ErrorKind;
use attio_client::testing::Fault;
use attio_client::types::ErrorCode;
use serde_json::{Value, json};

use crate::support::{PERSON, client, fails_with, get, id, workspace};

/// A person as Attio answers it.
fn answer() -> Value {
    json!({"data": {
        "id": {"workspace_id": PERSON, "object_id": PERSON, "record_id": PERSON},
        "created_at": "2023-01-01T15:00:00.123456789Z",
        "web_url": "https://app.attio.com/basepoint/person/x",
        "values": {"name": [{
            "active_from": "2023-01-01T15:00:00Z", "active_until": null,
            "created_by_actor": {"type": "system", "id": null}, "attribute_type": "personal-name",
            "first_name": "John", "last_name": "Smith", "full_name": "John Smith",
        }]},
    }})
}

#[tokio::test]
async fn garbage_is_a_decode_error_with_the_body_kept() {
    let error = fails_with(Fault::garbage()).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.body_bytes().is_empty());
}

#[tokio::test]
async fn html_is_named_for_what_it_is() {
    let error = fails_with(Fault::html(200)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("text/html"), "{error}");
}

#[tokio::test]
async fn an_html_page_of_a_broken_gateway_keeps_its_status() {
    let error = fails_with(Fault::html(502)).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn an_empty_answer_is_no_person() {
    assert_eq!(fails_with(Fault::empty()).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn no_content_is_no_person_but_a_deletion() {
    let error = fails_with(Fault::answer(204)).await;
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(204));

    let fake = workspace().await;
    let attio = client(fake.url(), fake.token());
    for nothing in [
        Fault::answer(204),
        Fault::empty(),
        Fault::json(200, &json!({})),
    ] {
        fake.inject(nothing);
        attio
            .people()
            .delete(id())
            .send()
            .await
            .expect("a deletion");
    }
}

#[tokio::test]
async fn a_truncated_body_is_not_taken_for_whole() {
    let error = fails_with(Fault::truncated()).await;
    assert_eq!(error.kind(), ErrorKind::Body);
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_named_with_its_path() {
    let mut body = answer();
    body["data"]["values"]["name"][0]["first_name"] = json!(7);
    let error = fails_with(Fault::json(200, &body)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.path(),
        Some("$.data.values.name[0].first_name"),
        "{error}"
    );
}

/// What has to be there and is null is told with its place; what may be missing may be null as well.
#[tokio::test]
async fn null_where_the_document_says_never() {
    for (pointer, path) in [
        ("/data", "$.data"),
        ("/data/id", "$.data.id"),
        ("/data/id/record_id", "$.data.id.record_id"),
        ("/data/created_at", "$.data.created_at"),
        (
            "/data/values/name/0/active_from",
            "$.data.values.name[0].active_from",
        ),
    ] {
        let mut body = answer();
        *body.pointer_mut(pointer).expect("a member") = Value::Null;
        let error = fails_with(Fault::json(200, &body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{pointer}");
        assert_eq!(error.path(), Some(path), "{error}");
    }

    for pointer in ["/data/web_url", "/data/values", "/data/values/name"] {
        let mut body = answer();
        *body.pointer_mut(pointer).expect("a member") = Value::Null;
        let fake = workspace().await;
        fake.inject(Fault::json(200, &body));
        let attio = client(fake.url(), fake.token());
        let person = get(&attio).await.expect("a person");
        assert_eq!(person.name().is_none(), pointer != "/data/web_url");
    }
}

#[tokio::test]
async fn nulls_in_a_refusal_do_not_hide_its_code() {
    let body = json!({
        "status_code": null, "type": null, "code": "value_not_found", "message": null, "validation_errors": null,
    });
    let error = fails_with(Fault::json(400, &body)).await;
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    assert!(error.validation_errors().is_empty());
}

/// Nanoseconds, milliseconds, none; in UTC and elsewhere: one point in time.
#[tokio::test]
async fn a_time_in_every_form_is_the_same_time() {
    let fake = workspace().await;
    let attio = client(fake.url(), fake.token());
    for (text, nanosecond) in [
        ("2023-11-21T13:22:49.061281000Z", 61_281_000),
        ("2023-11-21T13:22:49.061Z", 61_000_000),
        ("2023-11-21T09:22:49.061-04:00", 61_000_000),
        ("2023-11-21T18:52:49.000000001+05:30", 1),
        ("2023-11-21T13:22:49Z", 0),
        ("2023-11-21T13:22:49+00:00", 0),
    ] {
        let mut body = answer();
        body["data"]["created_at"] = json!(text);
        fake.inject(Fault::json(200, &body));
        let at = get(&attio).await.expect(text).created_at;
        assert_eq!(at.as_second(), 1_700_572_969, "{text}");
        assert_eq!(at.subsec_nanosecond(), nanosecond, "{text}");
    }
    for text in [
        "yesterday",
        "2023-11-21",
        "2023-11-21T13:22:49",
        "2023-13-21T13:22:49Z",
        "",
    ] {
        let mut body = answer();
        body["data"]["created_at"] = json!(text);
        let error = fails_with(Fault::json(200, &body)).await;
        assert_eq!(error.path(), Some("$.data.created_at"), "{text}: {error}");
    }
}
