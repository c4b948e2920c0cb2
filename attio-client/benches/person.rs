//! The SDK against what one would write by hand: the same shapes derived with serde, and the same call over bare reqwest.
//!
//! `cargo bench -p attio-client --bench person`; needs no network but the loopback.
//!
//! Compared are decoding one documented person and a page of 500, writing the person again, filling the documented
//! update, and making that call to a server that answers at once: one at a time, and 64 at once. divan shows times and
//! allocations of each side; the table that follows measures both sides in turns, so that a busy machine slows both
//! alike, and counts dropping what was made, which divan does not. Its `ratio` is the time by hand over ours: above 1, we
//! are faster.
//!
//! By hand is done twice: `derived` is what one would write, and passes over what nobody described; `keeping` keeps it, as
//! the generated types do. (Both refuse values that an enumeration does not name, which the generated types keep.)
//!
//! One row is harder on us than the shapes alone: filling the update is all of our call but its sending, and by hand only
//! the body. `call offline` has all of it on both sides: the request is built, and an answer that is already there is
//! read. Calls are unbounded on both sides, since bare reqwest is; `call bounded` gives both the same timeout.
//!
//! The server answers from a thread of its own, so allocations are those of the client. Before anything is measured,
//! both sides are shown to read and write the same.

#![allow(clippy::unwrap_used, unreachable_pub)] // Nobody calls a benchmark.

#[path = "person/call.rs"]
mod call;
#[path = "person/shapes.rs"]
#[macro_use]
mod shapes;

#[path = "person/derived.rs"]
mod derived;
#[path = "person/keeping.rs"]
mod keeping;
#[path = "person/offline.rs"]
mod offline;
#[path = "person/request.rs"]
mod request;
#[path = "person/same.rs"]
mod same;
#[path = "person/sample.rs"]
mod sample;
#[path = "person/table.rs"]
mod table;

use attio_client::Person;
use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    same::check();
    divan::main();
    // A test run has no times to show.
    if std::env::args().any(|argument| argument == "--bench") {
        table::print();
    }
}

fn decode<T: DeserializeOwned>(bencher: Bencher<'_, '_>, text: &str) {
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| serde_json::from_str::<T>(black_box(text)).unwrap());
}

fn encode<T: DeserializeOwned + Serialize + Sync>(bencher: Bencher<'_, '_>, text: &str) {
    let value: T = serde_json::from_str(text).unwrap();
    bencher.bench(|| serde_json::to_vec(black_box(&value)).unwrap());
}

#[divan::bench]
fn decode_person_derived(bencher: Bencher<'_, '_>) {
    decode::<derived::Person>(bencher, &sample::person());
}

#[divan::bench]
fn decode_person_generated(bencher: Bencher<'_, '_>) {
    decode::<Person>(bencher, &sample::person());
}

#[divan::bench]
fn decode_person_keeping(bencher: Bencher<'_, '_>) {
    decode::<keeping::Person>(bencher, &sample::person());
}

#[divan::bench]
fn decode_page_derived(bencher: Bencher<'_, '_>) {
    decode::<Vec<derived::Person>>(bencher, &sample::page());
}

#[divan::bench]
fn decode_page_generated(bencher: Bencher<'_, '_>) {
    decode::<Vec<Person>>(bencher, &sample::page());
}

#[divan::bench]
fn encode_person_derived(bencher: Bencher<'_, '_>) {
    encode::<derived::Person>(bencher, &sample::person());
}

#[divan::bench]
fn encode_person_generated(bencher: Bencher<'_, '_>) {
    encode::<Person>(bencher, &sample::person());
}

#[divan::bench]
fn fill_update_derived(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::to_vec(&request::update()).unwrap());
}

#[divan::bench]
fn fill_update_generated(bencher: Bencher<'_, '_>) {
    let attio = call::client("http://127.0.0.1:1").build().unwrap();
    bencher.bench_local(|| call::update!(attio));
}

#[divan::bench]
fn call_reqwest(bencher: Bencher<'_, '_>) {
    let bench = call::Loopback::start(None);
    bencher.bench_local(|| bench.reqwest());
}

#[divan::bench]
fn offline_reqwest(bencher: Bencher<'_, '_>) {
    let bench = offline::Offline::new();
    bencher.bench_local(|| bench.reqwest());
}

#[divan::bench]
fn offline_generated(bencher: Bencher<'_, '_>) {
    let bench = offline::Offline::new();
    bencher.bench_local(|| bench.generated());
}

#[divan::bench]
fn call_generated(bencher: Bencher<'_, '_>) {
    let bench = call::Loopback::start(None);
    bencher.bench_local(|| bench.generated());
}

#[divan::bench]
fn call_64_at_once_reqwest(bencher: Bencher<'_, '_>) {
    let bench = call::Loopback::start(None);
    bencher.bench_local(|| bench.reqwest_at_once());
}

#[divan::bench]
fn call_64_at_once_generated(bencher: Bencher<'_, '_>) {
    let bench = call::Loopback::start(None);
    bencher.bench_local(|| bench.generated_at_once());
}
