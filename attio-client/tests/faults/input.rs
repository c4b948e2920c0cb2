//! What must not get into a request: tokens of two lines, ids that climb, slugs that begin a query.

use attio_client::runtime::ErrorKind;
use attio_client::testing::FakeAttio;
use attio_client::{Client, PersonId, RecordId};

use crate::support::{get, id, patient};

/// Whether the client is built with it, which tells at once, or made with it, which each call tells.
#[tokio::test]
async fn a_token_that_cannot_be_sent() {
    for token in [
        "secret\ntoken",
        "secret\r\nX-Evil: 1",
        "secret\0",
        "secret\n",
    ] {
        let built = Client::builder().bearer(token).build();
        let called = get(&Client::new(token)).await;
        for error in [
            built.expect_err("a newline"),
            called.expect_err("a newline").into(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Build);
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("secret"), "{shown}");
        }
    }
}

#[test]
fn an_id_that_climbs_is_no_id() {
    for text in [
        "../",
        "../../self",
        "..",
        "%2e%2e",
        "",
        "bf071e1f-6035-429d-b874-d83ea64ea13b/",
    ] {
        assert!(text.parse::<PersonId>().is_err(), "{text}");
        assert!(text.parse::<RecordId>().is_err(), "{text}");
    }
}

#[tokio::test]
async fn a_slug_that_climbs_is_not_sent() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = patient(&fake);
    for slug in ["", ".", "..", "../../v2/self", "people/../self"] {
        let error = attio.objects().get(slug).send().await;
        let error = error.expect_err("no object");
        // Either it is refused here, or it stays one step of the path.
        let stayed = fake
            .requests()
            .iter()
            .all(|one| one.path().starts_with("/v2/objects/") && !one.path().contains("/../"));
        assert!(error.kind() == ErrorKind::Build || stayed, "{slug}");
        assert!(stayed, "{slug}");
    }
    for slug in ["", "..", "../.."] {
        let error = attio.records(slug).get(RecordId::from(id())).send().await;
        let error = error.expect_err("no object");
        assert_eq!(error.kind(), ErrorKind::Build, "{slug}: {error}");
    }
}

#[tokio::test]
async fn a_slug_begins_neither_query_nor_fragment() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = patient(&fake);
    for (slug, sent) in [
        ("people?limit=1", "/v2/objects/people%3Flimit%3D1"),
        ("people#x", "/v2/objects/people%23x"),
        ("people x", "/v2/objects/people%20x"),
        ("people%3F", "/v2/objects/people%253F"),
        ("gerät\r\n", "/v2/objects/ger%C3%A4t%0D%0A"),
    ] {
        let error = attio.objects().get(slug).send().await;
        assert!(error.expect_err("no such object").is_not_found(), "{slug}");
        let request = fake.requests().pop().expect("a request");
        assert!(
            request.path().eq_ignore_ascii_case(sent),
            "{:?}",
            request.path()
        );
        assert_eq!(request.query(), None, "{slug}");
    }
}

#[tokio::test]
async fn plain_http_only_goes_to_this_machine() {
    let refused = Client::builder()
        .base_url("http://api.example.com")
        .bearer("token")
        .build();
    assert_eq!(
        refused.err().map(|error| error.kind()),
        Some(ErrorKind::Build)
    );
}
