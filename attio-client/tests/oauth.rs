//! OAuth 2.0 over real HTTP: what an app sends, and what becomes of what comes back.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use attio_client::Client;
use attio_client::oauth::{
    App, Insufficient, OAuthError, Refreshing, Scopes, Token, preflight, preflight_for,
};
use attio_client::requests::{
    IDENTITY_GET, NOTES_CREATE, NOTES_GET, OPERATIONS, PEOPLE_QUERY, PEOPLE_UPSERT,
};
use attio_client::runtime::Secret;
use attio_client::testing::{FakeAttio, Fault};
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;

const SECRETS: [&str; 3] = ["the-client-secret", "the-code", "the-access-token"];

/// A server that answers everything alike, and keeps what it was asked.
#[derive(Clone)]
struct Host {
    asked: Arc<Mutex<Vec<String>>>,
    answer: (StatusCode, &'static str, String),
}

impl Host {
    async fn answering(
        status: u16,
        content_type: &'static str,
        body: impl ToString,
    ) -> (App, Self) {
        let status = StatusCode::from_u16(status).expect("a status");
        let host = Self {
            asked: Arc::default(),
            answer: (status, content_type, body.to_string()),
        };
        let router = Router::new().fallback(answer).with_state(host.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let app = App::new(
            "the-client-id",
            "the-client-secret",
            "https://example.com/back",
        );
        (app.expect("an app").host(&url).expect("a host"), host)
    }

    async fn json(status: u16, body: Value) -> (App, Self) {
        Self::answering(status, "application/json", body).await
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic").clone()
    }
}

async fn answer(State(host): State<Host>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    assert!(
        !head.headers.contains_key(AUTHORIZATION),
        "the secret goes into the form"
    );
    let body = to_bytes(body, 1 << 16).await.expect("a body");
    let asked = format!(
        "{} {} {}",
        head.method,
        head.uri,
        String::from_utf8_lossy(&body)
    );
    host.asked.lock().expect("no panic").push(asked);
    let (status, content_type, body) = host.answer;
    (status, [(CONTENT_TYPE, content_type)], body).into_response()
}

fn discreet(error: OAuthError) -> OAuthError {
    let printed = format!("{error} {error:?}");
    assert!(
        SECRETS.iter().all(|secret| !printed.contains(secret)),
        "{printed}"
    );
    error
}

async fn refused(app: &App) -> OAuthError {
    discreet(
        app.exchange(Secret::from("the-code"))
            .await
            .expect_err("a refusal"),
    )
}

#[tokio::test]
async fn a_code_becomes_a_token() {
    let body = json!({"access_token": "the-access-token", "token_type": "Bearer"});
    let (app, host) = Host::json(200, body).await;
    let token = app
        .exchange(Secret::from("the-code"))
        .await
        .expect("a token");
    assert_eq!(token.access_token.expose(), "the-access-token");
    assert!(token.refresh_token.is_none() && token.expires_in.is_none());
    assert!(!format!("{token:?}").contains("the-access-token"));
    let asked = host.asked();
    let [asked] = asked.as_slice() else {
        panic!("one request: {asked:?}");
    };
    let form = asked
        .strip_prefix("POST /oauth/token ")
        .expect("the token endpoint");
    let mut form: Vec<&str> = form.split('&').collect();
    form.sort_unstable();
    assert_eq!(
        form,
        [
            "client_id=the-client-id",
            "client_secret=the-client-secret",
            "code=the-code",
            "grant_type=authorization_code",
            "redirect_uri=https%3A%2F%2Fexample.com%2Fback",
        ]
    );
}

#[tokio::test]
async fn a_token_that_expires_says_so() {
    let body = json!({"access_token": "a", "token_type": "Bearer", "expires_in": 60, "refresh_token": "r", "of_next_year": 1});
    let (app, _) = Host::json(200, body).await;
    let token = app
        .exchange(Secret::from("the-code"))
        .await
        .expect("a token");
    assert_eq!(token.expires_in, Some(Duration::from_secs(60)));
    assert_eq!(token.refresh_token.expect("a token").expose(), "r");
}

#[tokio::test]
async fn a_refusal_keeps_its_words() {
    let body = json!({"error": "invalid_grant", "error_description": "The code was used."});
    let (app, _) = Host::json(400, body).await;
    let OAuthError::Refused(refusal) = refused(&app).await else {
        panic!("a refusal");
    };
    assert_eq!(refusal.code, "invalid_grant");
    assert_eq!(refusal.description.as_deref(), Some("The code was used."));
}

#[tokio::test]
async fn an_answer_of_another_form_is_kept_and_not_printed() {
    let html = "<p>the-code</p>";
    let cases = [
        (502, "text/html", html.to_owned()),
        (200, "text/html", html.to_owned()),
        (
            401,
            "application/json",
            json!({"status_code": 401, "message": "the-client-secret"}).to_string(),
        ),
        (
            200,
            "application/json",
            json!({"token": "the-access-token"}).to_string(),
        ),
        (200, "application/json", String::new()),
        (307, "text/plain", "elsewhere".to_owned()),
    ];
    for (status, content_type, body) in cases {
        let (app, host) = Host::answering(status, content_type, &body).await;
        let OAuthError::Unreadable(answer) = refused(&app).await else {
            panic!("{status} {body}");
        };
        assert_eq!(answer.status.as_u16(), status);
        assert_eq!(answer.body, body.as_bytes());
        assert_eq!(host.asked().len(), 1);
    }
}

#[tokio::test]
async fn nobody_listens() {
    let app = App::new("i", "the-client-secret", "https://example.com/back").expect("an app");
    let app = app.host("http://127.0.0.1:9").expect("a host");
    assert!(matches!(refused(&app).await, OAuthError::Transport(_)));
}

#[tokio::test]
async fn a_token_tells_what_it_is() {
    let (app, host) = Host::json(200, identity("note:read-write")).await;
    let known = app
        .introspect(&Secret::from("the-access-token"))
        .await
        .expect("an answer");
    assert!(known.active && Scopes::of(&known).contain("note:read"));
    assert_eq!(known.workspace_slug.as_deref(), Some("basepoint"));
    assert_eq!(
        host.asked(),
        [
            "POST /oauth/introspect token=the-access-token&client_id=the-client-id&client_secret=the-client-secret"
        ]
    );

    let (app, _) = Host::json(200, json!({"active": false})).await;
    let known = app
        .introspect(&Secret::from("the-access-token"))
        .await
        .expect("an answer");
    assert!(!known.active && Scopes::of(&known) == Scopes::default());

    let (app, _) = Host::json(401, json!({"error": "invalid_client"})).await;
    let error = app
        .introspect(&Secret::from("the-access-token"))
        .await
        .expect_err("a refusal");
    assert!(matches!(discreet(error), OAuthError::Refused(_)));
    let (app, _) = Host::answering(200, "text/html", "the-access-token").await;
    let error = app
        .introspect(&Secret::from("the-access-token"))
        .await
        .expect_err("no JSON");
    assert!(matches!(discreet(error), OAuthError::Unreadable(_)));
}

fn identity(scope: &str) -> Value {
    json!({
        "active": true, "scope": scope, "client_id": "the-client-id", "token_type": "Bearer", "exp": null,
        "iat": 1_700_000_000, "sub": "14beef7a-99f7-4534-a87e-70b564330a4c", "aud": "the-client-id",
        "iss": "attio.com", "authorized_by_workspace_member_id": "50cf242c-7fa3-4cad-87d0-75b1af71c57b",
        "workspace_id": "14beef7a-99f7-4534-a87e-70b564330a4c", "workspace_name": "Basepoint",
        "workspace_slug": "basepoint", "workspace_logo_url": null,
    })
}

/// A client whose token is said to be this.
async fn known_as(answer: Fault) -> (FakeAttio, Client) {
    let fake = FakeAttio::builder().start().await.expect("the fake starts");
    fake.inject(answer.on("GET", "/v2/self").times(100));
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build();
    (fake, attio.expect("a client"))
}

async fn asked_of_itself(answer: Fault, required: &[&str]) -> Result<Scopes, Insufficient> {
    let (_fake, attio) = known_as(answer).await;
    preflight(&attio, required).await
}

#[tokio::test]
async fn operations_know_which_scopes_they_need() {
    let scopes = "record_permission:read-write object_configuration:read";
    let (_fake, attio) = known_as(Fault::json(200, &identity(scopes))).await;
    let used = [&PEOPLE_UPSERT, &PEOPLE_QUERY, &IDENTITY_GET];
    assert!(preflight_for(&attio, used).await.is_ok());
    let used = [&PEOPLE_UPSERT, &NOTES_CREATE, &NOTES_GET];
    let lacking = preflight_for(&attio, used).await;
    let Err(Insufficient::Missing(missing)) = lacking else {
        panic!("too little: {lacking:?}");
    };
    assert!(
        missing.contains(&"note:read-write".to_owned()),
        "{missing:?}"
    );
    assert!(
        !missing.contains(&"object_configuration:read".to_owned()),
        "{missing:?}"
    );

    // Whoever may do everything lacks nothing.
    let everything: String = OPERATIONS
        .iter()
        .flat_map(|one| one.security.iter())
        .flat_map(|alternative| alternative.iter())
        .flat_map(|one| one.scopes)
        .map(|scope| format!("{scope} "))
        .collect();
    let (_fake, attio) = known_as(Fault::json(200, &identity(&everything))).await;
    assert!(
        preflight_for(&attio, OPERATIONS.iter().copied())
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn scopes_are_compared_before_the_work_begins() {
    let granted = || Fault::json(200, &identity("record_permission:read-write task:read"));
    let enough = asked_of_itself(granted(), &["record_permission:read", "task:read"]).await;
    assert!(
        enough
            .expect("enough")
            .contain("record_permission:read-write")
    );

    let error = asked_of_itself(granted(), &["task:read-write", "note:read"])
        .await
        .expect_err("too little");
    assert_eq!(
        error.to_string(),
        "the token lacks task:read-write, note:read"
    );

    let inactive = asked_of_itself(Fault::json(200, &json!({"active": false})), &[]).await;
    assert!(
        matches!(inactive, Err(Insufficient::Inactive)),
        "{inactive:?}"
    );
    let unknown = asked_of_itself(Fault::error(403, "unauthorized"), &[]).await;
    assert!(
        matches!(unknown, Err(Insufficient::Unknown(_))),
        "{unknown:?}"
    );
}

#[tokio::test]
async fn a_token_is_asked_for_when_the_last_one_ends_and_only_once() {
    let fake = FakeAttio::builder()
        .token("token-2")
        .start()
        .await
        .expect("the fake starts");
    fake.inject(
        Fault::json(200, &json!({"active": true}))
            .on("GET", "/v2/self")
            .times(100),
    );
    let asked = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&asked);
    let tokens = Refreshing::new(move |last: Option<Token>| {
        let refresh = last
            .and_then(|token| token.refresh_token)
            .expect("the last token");
        assert_eq!(refresh.expose(), "refresh-1");
        counter.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            Ok(Token::new("token-2").expires_in(Duration::from_secs(3600)))
        })
    });
    let ended = Token::new("token-1")
        .refresh_token("refresh-1")
        .expires_in(Duration::ZERO);
    let attio = Client::builder()
        .base_url(fake.url())
        .token_provider(tokens.starting_with(ended))
        .build()
        .expect("a client");
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let attio = attio.clone();
            tokio::spawn(async move {
                attio
                    .identity()
                    .get()
                    .send()
                    .await
                    .map(|known| known.active)
            })
        })
        .collect();
    for call in calls {
        assert!(call.await.expect("no panic").expect("an identity"));
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_that_cannot_be_had_fails_the_call_and_not_the_next() {
    let fake = FakeAttio::builder().start().await.expect("the fake starts");
    fake.inject(
        Fault::json(200, &json!({"active": true}))
            .on("GET", "/v2/self")
            .times(100),
    );
    let good = fake.token().to_owned();
    let tries = AtomicU32::new(0);
    let tokens = Refreshing::new(move |_| {
        let first = tries.fetch_add(1, Ordering::SeqCst) == 0;
        let token = Token::new(good.as_str());
        Box::pin(async move {
            if first {
                Err("the vault is closed".into())
            } else {
                Ok(token)
            }
        })
    });
    let attio = Client::builder()
        .base_url(fake.url())
        .token_provider(tokens)
        .build()
        .expect("a client");
    let error = attio.identity().get().send().await.expect_err("no token");
    assert_eq!(error.kind(), attio_client::runtime::ErrorKind::Auth);
    assert!(attio.identity().get().send().await.is_ok());
    assert!(attio.identity().get().send().await.is_ok());
}
