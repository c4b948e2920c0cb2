//! Broken documents: whatever comes in, tokens or messages come out, soon, and never a panic.
//!
//! A small slice runs with the other tests; more of it with
//! `FUZZ=200000 cargo test -p attio-tests --test fuzz --release`. Each run makes the same documents: document
//! number N is made from the seed N alone, and a failure prints its number and the document. What cannot be caught (the
//! stack overflows) is found in `target/tmp/fuzz-*`: the number that each thread was at; `FUZZ_ONE=N` runs it alone.

#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/random.rs"]
mod random;
#[path = "fuzz/seeds.rs"]
mod seeds;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};
use std::{env, thread};

use attio_codegen::{Options, generate};

use random::Random;

/// Documents in an ordinary run.
const SLICE: u64 = 2_000;

/// No document takes longer, on any machine that runs tests.
const BOUND: Duration = Duration::from_secs(5);

fn documents() -> u64 {
    let asked = env::var_os("FUZZ").and_then(|count| count.to_str()?.parse().ok());
    asked.unwrap_or(SLICE)
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

#[test]
fn broken_documents_give_tokens_or_messages() {
    let seeds = seeds::seeds();
    let count = documents();
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8) as u64;
    let failures: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|worker| {
                let seeds = &seeds;
                scope.spawn(move || {
                    let mine = (worker..count).step_by(threads as usize);
                    let failures = mine.filter_map(|index| {
                        let text = document(index, seeds);
                        let reason = check(index, &text).err()?;
                        Some(format!("document {index}: {reason}\n{text}"))
                    });
                    failures.take(3).collect::<Vec<_>>()
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().expect("workers catch panics"))
            .collect()
    });
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
