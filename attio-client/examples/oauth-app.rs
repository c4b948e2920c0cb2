//! Lets an app into a workspace: the browser goes to Attio, comes back with a code, and the code becomes a token.
//!
//! It plays Attio and the browser as well, so that it needs neither. A real app leaves out `host`, `base_url` and `Attio`.

use std::collections::HashMap;

use attio_client::Client;
use attio_client::oauth::{App, callback, preflight_for};
use attio_client::requests::{NOTES_LIST, TASKS_CREATE};
use attio_client::testing::FakeAttio;
use axum::extract::{Query, State};
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let scopes = [
        "note:read-write",
        "object_configuration:read",
        "record_permission:read",
    ];
    let fake = FakeAttio::builder().scopes(scopes);
    let fake = fake.start().await?;
    let host = attio(fake.token()).await?;
    let app = App::new(
        "client-id",
        "client-secret",
        "https://example.com/attio/callback",
    )?;
    let app = app.host(&host)?;

    // The app sends the browser away, and keeps the state with its session.
    let authorization = app.authorize();
    let back = browser(&authorization.url).await?;

    // The browser is back: whose session it is, the state tells.
    let code = callback(&authorization.state, &back)?;
    let token = app.exchange(code).await?;
    let attio = Client::builder().base_url(fake.url());
    let attio = attio.bearer(token.access_token).build()?;

    // Whether the workspace has allowed what the app is going to do.
    for (what, used) in [("read notes", &NOTES_LIST), ("write tasks", &TASKS_CREATE)] {
        match preflight_for(&attio, [used]).await {
            Ok(_) => println!("it may {what}"),
            Err(lacking) => println!("it may not {what}: {lacking}"),
        }
    }
    Ok(())
}

/// What Attio does meanwhile: the user says yes, and the code is good for a token.
async fn attio(token: &str) -> Result<String> {
    let answer = json!({ "access_token": token, "token_type": "Bearer" });
    let router = Router::new()
        .route("/authorize", get(authorize))
        .route("/oauth/token", post(exchange))
        .with_state(answer);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

async fn authorize(Query(asked): Query<HashMap<String, String>>) -> Redirect {
    let of = |name| asked.get(name).map(String::as_str).unwrap_or_default();
    let (back, state) = (of("redirect_uri"), of("state"));
    Redirect::to(&format!("{back}?code=a-code&state={state}"))
}

async fn exchange(State(answer): State<Value>) -> Json<Value> {
    Json(answer)
}

/// Where a browser is sent back to.
async fn browser(url: &str) -> Result<String> {
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let answer = browser.build()?.get(url).send().await?;
    let back = answer.headers().get("location");
    Ok(back.ok_or("there is no way back")?.to_str()?.to_owned())
}
