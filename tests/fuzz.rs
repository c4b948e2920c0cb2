//! Broken documents: whatever comes in, tokens or messages come out, soon, and never a panic.
//!
//! A small slice runs with the other tests; more of it with
//! `FUZZ=200000 cargo test -p attio-tests --test fuzz --release`. Each run makes the same documents: document
//! number N is made from the number and the seeds alone, and a failure prints both. A stack that overflows cannot
//! say so itself: `target/tmp/fuzz-*` hold the number that each thread was at, and `FUZZ_ONE=N` prints and runs that one.

#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/random.rs"]
mod random;
#[path = "fuzz/seeds.rs"]
mod seeds;

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use attio_codegen::{Options, generate};

use random::Random;

/// Documents in an ordinary run.
const SLICE: u64 = 2_000;

/// No document takes longer, on any machine that runs tests.
const BOUND: Duration = Duration::from_secs(5);

/// The numbers of the documents that are asked for.
fn documents() -> Range<u64> {
    let asked = |name| env::var_os(name)?.to_str()?.parse::<u64>().ok();
    match asked("FUZZ_ONE") {
        Some(one) => one..one + 1,
        None => 0..asked("FUZZ").unwrap_or(SLICE),
    }
}

/// Document number `index`.
fn document(index: u64, seeds: &[String]) -> String {
    let mut random = Random::new(index);
    let seed = random.pick(seeds).cloned().unwrap_or_default();
    mutate::mutate(&seed, seeds, &mut random)
}

fn options(index: u64) -> Options {
    Options {
        grouped: index.is_multiple_of(2),
        envelope: index.is_multiple_of(3).then(|| "data".to_owned()),
        skip_errors: index.is_multiple_of(5),
        traits_both: index.is_multiple_of(7),
        kinds: index
            .is_multiple_of(11)
            .then(|| "crate::kinds".parse().expect("a path")),
        ..Options::default()
    }
}

/// What is wrong with the handling of a document.
fn check(index: u64, text: &str) -> Result<(), String> {
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut read = |_: &str| Err("there are no other files".to_owned());
        generate(
            "fuzz.yaml",
            text.to_owned(),
            Vec::new(),
            &mut read,
            &options(index),
        )
    }));
    let took = start.elapsed();
    let generated = outcome.map_err(|_| "it panics".to_owned())?;
    if took > BOUND {
        return Err(format!("it takes {took:?}"));
    }
    if generated.tokens.is_empty() && generated.messages.is_empty() {
        return Err("nothing comes out, and nothing is said".to_owned());
    }
    match syn::parse2::<syn::File>(generated.tokens) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("the expansion is no Rust: {error}")),
    }
}

/// Every `threads`th document, from the `worker`th on; the first few that fail.
fn work(worker: usize, threads: usize, seeds: &[String]) -> Vec<String> {
    let record = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{worker}"));
    let mine = documents().skip(worker).step_by(threads);
    let failures = mine.filter_map(|index| {
        fs::write(&record, index.to_string()).expect("the record can be written");
        let text = document(index, seeds);
        if env::var_os("FUZZ_ONE").is_some() {
            println!("{text}");
        }
        let reason = check(index, &text).err()?;
        Some(format!("document {index}: {reason}\n{text}"))
    });
    failures.take(3).collect()
}

#[test]
fn broken_documents_give_tokens_or_messages() {
    let seeds = seeds::seeds();
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    let failures: Vec<String> = thread::scope(|scope| {
        let seeds = &seeds;
        let workers: Vec<_> = (0..threads)
            .map(|worker| scope.spawn(move || work(worker, threads, seeds)))
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().expect("workers catch panics"))
            .collect()
    });
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
