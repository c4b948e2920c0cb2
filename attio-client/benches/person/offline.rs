//! All of a call but the network: the request is built, and an answer that is already there is read.

use attio_client::{Client, Person};
use attio_runtime::{Body, BoxFuture, Transport, TransportError, http};
use tokio::runtime::{Builder, Runtime};

use crate::{call, derived, sample};

const URL: &str = "http://127.0.0.1:1";

/// Both clients, and nothing that they could reach.
pub struct Offline {
    runtime: Runtime,
    attio: Client,
    reqwest: reqwest::Client,
}

impl Offline {
    pub fn new() -> Self {
        Self {
            runtime: Builder::new_current_thread().build().unwrap(),
            attio: call::client(URL).transport(AtOnce).build().unwrap(),
            reqwest: reqwest::Client::new(),
        }
    }

    pub fn generated(&self) -> Person {
        self.runtime
            .block_on(async { call::update!(self.attio).send().await.unwrap() })
    }

    pub fn reqwest(&self) -> derived::Person {
        let request = call::by_hand(&self.reqwest, URL).build().unwrap();
        let answer: derived::Answer = self.runtime.block_on(async {
            divan::black_box(request);
            serde_json::from_str(sample::RESPONSE).unwrap()
        });
        answer.data
    }
}

struct AtOnce;

impl Transport for AtOnce {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        divan::black_box(request);
        Box::pin(async { Ok(http::Response::new(Body::from(sample::RESPONSE))) })
    }
}
