//! A redirect to another host: the token must not follow.

use attio_client::runtime::ErrorKind;
use attio_client::testing::{FakeAttio, Fault};

use crate::support::{client, get, workspace};

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let fake = workspace().await;
    // It would answer, and it would tell what it was given.
    let elsewhere = FakeAttio::start().await.expect("another host");
    let attio = client(fake.url(), fake.token());
    for status in [301, 302, 303, 307, 308] {
        let target = format!("{}/v2/self", elsewhere.url());
        fake.inject(Fault::answer(status).header("location", target.clone()));
        let error = get(&attio).await.expect_err("a redirect");
        assert_eq!(error.kind(), ErrorKind::Redirect, "{status}");
        assert_eq!(error.location(), Some(target.as_str()));
        assert_eq!(error.code(), None);
        // Neither a body goes there.
        fake.inject(Fault::answer(status).header("location", target));
        let create = attio.people().create().description("secret").send().await;
        assert_eq!(create.expect_err("a redirect").kind(), ErrorKind::Redirect);
    }
    assert!(
        elsewhere.requests().is_empty(),
        "{:?}",
        elsewhere.requests()
    );
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_an_error() {
    let fake = workspace().await;
    let attio = client(fake.url(), fake.token());
    for location in ["", "http://[", "//", "/v2/self"] {
        fake.inject(Fault::redirect(location));
        let error = get(&attio).await.expect_err("a redirect");
        assert_eq!(error.kind(), ErrorKind::Redirect, "{location}");
    }
    fake.inject(Fault::answer(307));
    let error = get(&attio).await.expect_err("a redirect");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(fake.requests().len(), 5);
}
