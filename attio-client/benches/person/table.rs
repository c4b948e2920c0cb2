//! Both sides in turns, and how they compare.

use std::time::{Duration, Instant};

use attio_client::Person;
use divan::black_box;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::{self, Loopback};
use crate::offline::Offline;
use crate::{derived, keeping, request, sample};

pub fn print() {
    println!("\n{:<18}{:>12}{:>12}{:>8}", "", "by hand", "ours", "ratio");
    let (person, page) = (sample::person(), sample::page());
    row(
        "decode person",
        20,
        || decode::<derived::Person>(&person),
        || decode::<Person>(&person),
    );
    row(
        "decode page",
        1,
        || decode::<Vec<derived::Person>>(&page),
        || decode::<Vec<Person>>(&page),
    );
    row(
        "decode, keeping",
        20,
        || decode::<keeping::Person>(&person),
        || decode::<Person>(&person),
    );
    row(
        "page, keeping",
        1,
        || decode::<Vec<keeping::Person>>(&page),
        || decode::<Vec<Person>>(&page),
    );
    let theirs = decode::<derived::Person>(&person);
    let keeping = decode::<keeping::Person>(&person);
    let ours = decode::<Person>(&person);
    row("encode person", 20, || encode(&theirs), || encode(&ours));
    row("encode, keeping", 20, || encode(&keeping), || encode(&ours));

    let attio = call::client("http://127.0.0.1:1").build().unwrap();
    row(
        "fill update",
        100,
        || encode(&request::update()),
        || call::update!(attio),
    );

    let offline = Offline::new();
    row(
        "call offline",
        20,
        || offline.reqwest(),
        || offline.generated(),
    );
    let bounded = Loopback::start(Some(Duration::from_secs(60)));
    row(
        "call bounded",
        5,
        || bounded.reqwest(),
        || bounded.generated(),
    );
    let loopback = Loopback::start(None);
    row("call", 5, || loopback.reqwest(), || loopback.generated());
    row(
        "64 calls at once",
        1,
        || loopback.reqwest_at_once(),
        || loopback.generated_at_once(),
    );
}

fn decode<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(black_box(text)).unwrap()
}

fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(black_box(value)).unwrap()
}

/// Medians of samples taken in turns; a sample is several runs, so that the clock does not count.
fn row<A, B>(name: &str, runs: u32, theirs: impl Fn() -> A, ours: impl Fn() -> B) {
    const SAMPLES: usize = 300;
    let (mut by_hand, mut by_us) = (Vec::new(), Vec::new());
    for turn in 0..SAMPLES {
        // Who comes first changes, lest one side always find the caches warm.
        if turn % 2 == 0 {
            by_hand.push(time(runs, &theirs));
            by_us.push(time(runs, &ours));
        } else {
            by_us.push(time(runs, &ours));
            by_hand.push(time(runs, &theirs));
        }
    }
    let (by_hand, by_us) = (median(by_hand), median(by_us));
    println!(
        "{name:<18}{:>12}{:>12}{:>8.2}",
        format!("{by_hand:.1?}"),
        format!("{by_us:.1?}"),
        by_hand.as_secs_f64() / by_us.as_secs_f64()
    );
}

fn time<T>(runs: u32, run: &impl Fn() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..runs {
        black_box(run());
    }
    start.elapsed() / runs
}

fn median(mut samples: Vec<Duration>) -> Duration {
    samples.sort_unstable();
    samples[samples.len() / 2]
}
