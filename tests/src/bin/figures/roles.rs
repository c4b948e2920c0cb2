//! What the other processes do.

use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};

use attio_client::runtime::{Body, Bytes, Part};
use attio_client::testing::FakeAttio;
use attio_client::{Client, PersonId, Query};
use futures_core::Stream;
use serde_json::json;

use crate::{Result, memory};

/// The argument that says that this process plays a role.
pub(crate) const ROLE: &str = "--role";

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const CHUNK: usize = 1 << 16;
const UPLOAD: usize = 50_000_000;

pub(crate) async fn play(arguments: &[&str]) -> Result<()> {
    match *arguments {
        ["serve", people] => serve(people.parse()?).await,
        ["idle", url, token] => idle(&client(url, token)?).await,
        ["upload", url, token] => upload(&client(url, token)?).await,
        ["stream", url, token] => stream(&client(url, token)?).await,
        _ => Err("there is no such role".into()),
    }
}

async fn serve(people: usize) -> Result<()> {
    let others = (1..people).map(|n| {
        json!({
            "name": format!("Number, {n}"),
            "email_addresses": [format!("number-{n}@example.com")],
            "description": "Somebody who is there to be read",
        })
    });
    let fake = FakeAttio::builder().record("people", PERSON, json!({}));
    let fake = fake.records("people", others).start().await?;
    println!("{}\n{}", fake.url(), fake.token());
    // Until nobody has any use for it.
    std::io::stdin().read_to_end(&mut Vec::new())?;
    println!("{}", memory::peak());
    Ok(())
}

fn client(url: &str, token: &str) -> Result<Client> {
    let attio = Client::builder().base_url(url).bearer(token);
    Ok(attio.no_rate_limit().build()?)
}

async fn idle(attio: &Client) -> Result<()> {
    let id: PersonId = PERSON.parse()?;
    attio.people().get(id).send().await?;
    println!("{}", memory::peak());
    Ok(())
}

async fn upload(attio: &Client) -> Result<()> {
    let body = Body::stream(Zeros { left: UPLOAD }).with_size(u64::try_from(UPLOAD)?);
    let part = Part::new(body).filename("large.bin");
    let files = attio.files();
    let person: PersonId = PERSON.parse()?;
    let file = files.upload(part, "people", person).send().await?;
    if file.content_size != i64::try_from(UPLOAD).ok() {
        return Err(format!("{:?} bytes have arrived", file.content_size).into());
    }
    println!("{}", memory::peak());
    Ok(())
}

async fn stream(attio: &Client) -> Result<()> {
    let mut people = attio.people().find(Query::new()).items();
    let mut count = 0_usize;
    while let Some(person) = people.next().await {
        person?;
        count += 1;
    }
    println!("{count} came, {}", memory::peak());
    Ok(())
}

/// A file that comes into being as it is sent.
struct Zeros {
    left: usize,
}

impl Stream for Zeros {
    type Item = std::result::Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.left.min(CHUNK);
        self.left -= size;
        let chunk = Bytes::from_static(&[0; CHUNK]).slice(..size);
        Poll::Ready((size > 0).then_some(Ok(chunk)))
    }
}
