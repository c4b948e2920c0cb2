//! The documented update over loopback, with the SDK and with bare reqwest.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use attio_client::{Client, Person};
use attio_runtime::ClientBuilder;
use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::routing::patch;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use crate::{derived, request, sample};

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const TOKEN: &str = "not-a-token";
const AT_ONCE: usize = 64;

/// The call, filled and not sent.
macro_rules! update {
    ($attio:expr) => {
        $attio
            .people()
            .update($crate::call::id())
            .email_addresses(["john-smith@attio.com"])
            .name(::attio_client::PersonalName::new("John", "Smith"))
            .description("Developer met at event")
            .company(::attio_client::CompanyRef::domain("attio.com"))
            .phone_numbers([::attio_client::PhoneNumber::national(
                "5558675309",
                ::attio_client::CountryCode::US,
            )])
            .primary_location(::attio_client::Location {
                line_1: Some("1 Infinite Loop".into()),
                locality: Some("Cupertino".into()),
                region: Some("CA".into()),
                postcode: Some("95014".into()),
                country_code: Some(::attio_client::CountryCode::US),
                latitude: Some("37.331741".into()),
                longitude: Some("-122.030333".into()),
                ..::attio_client::Location::default()
            })
            .linkedin("https://linkedin.com/in/johnsmith")
    };
}
pub(crate) use update;

pub fn id() -> attio_client::PersonId {
    PERSON.parse().unwrap()
}

pub fn client(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .base_url(url)
        .bearer(TOKEN)
        .no_timeout()
        .no_rate_limit()
}

/// The request by hand.
pub fn by_hand(client: &reqwest::Client, url: &str) -> reqwest::RequestBuilder {
    client
        .patch(format!("{url}/v2/objects/people/records/{PERSON}"))
        .bearer_auth(TOKEN)
        .json(&request::update())
}

/// A server with two clients that know it.
pub struct Loopback {
    runtime: Runtime,
    attio: Client,
    reqwest: reqwest::Client,
    url: String,
    received: Arc<Mutex<Bytes>>,
}

impl Loopback {
    /// Both clients bound their calls by this timeout, if any.
    pub fn start(timeout: Option<Duration>) -> Self {
        let received = Arc::default();
        let url = format!("http://{}", serve(Arc::clone(&received)));
        let (mut attio, mut reqwest) = (client(&url), reqwest::Client::builder());
        if let Some(timeout) = timeout {
            attio = attio.timeout(timeout);
            reqwest = reqwest.timeout(timeout);
        }
        Self {
            runtime: Builder::new_current_thread().enable_all().build().unwrap(),
            attio: attio.build().unwrap(),
            reqwest: reqwest.build().unwrap(),
            url,
            received,
        }
    }

    /// The body of the latest request.
    pub fn received(&self) -> Bytes {
        self.received.lock().unwrap().clone()
    }

    pub fn generated(&self) -> Person {
        self.runtime
            .block_on(async { update!(self.attio).send().await.unwrap() })
    }

    pub fn reqwest(&self) -> derived::Person {
        self.runtime
            .block_on(sent_by_hand(self.reqwest.clone(), &self.url))
    }

    pub fn generated_at_once(&self) {
        self.runtime.block_on(async {
            let mut calls = JoinSet::new();
            for _ in 0..AT_ONCE {
                let attio = self.attio.clone();
                calls.spawn(async move { update!(attio).send().await.unwrap() });
            }
            calls.join_all().await
        });
    }

    pub fn reqwest_at_once(&self) {
        self.runtime.block_on(async {
            let mut calls = JoinSet::new();
            for _ in 0..AT_ONCE {
                let (client, url) = (self.reqwest.clone(), self.url.clone());
                calls.spawn(async move { sent_by_hand(client, &url).await });
            }
            calls.join_all().await
        });
    }
}

async fn sent_by_hand(client: reqwest::Client, url: &str) -> derived::Person {
    let response = by_hand(&client, url)
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    let answer: derived::Answer = response.json().await.unwrap();
    answer.data
}

/// Answers every update with the documented person, from a thread of its own.
fn serve(received: Arc<Mutex<Bytes>>) -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let answer = move |body: Bytes| async move {
        *received.lock().unwrap() = body;
        ([(CONTENT_TYPE, "application/json")], sample::RESPONSE)
    };
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let app = Router::new().route("/v2/objects/people/records/{id}", patch(answer));
            let listener = TcpListener::from_std(listener).unwrap();
            axum::serve(listener, app).await.unwrap();
        });
    });
    address
}
