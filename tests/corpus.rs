//! Documents of real vendors: each is generated from, every operation of it, without an error.
//!
//! The documents lie beside the repository; where they do not, this ring says so and passes. Large ones are left to
//! `CORPUS=all cargo test --release -p attio-tests --test corpus -- --nocapture`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, iter, thread};

use attio_codegen::{Census, Options, generate};
use attio_tests::{corpus_folders, expect_file, format, root, shared};

/// What is wrong with the documents themselves: how many messages each gives, what each message says, and how many
/// operations cannot be.
const FAULTY: [(&str, usize, &str, usize); 4] = [
    // Schemas are in a file that is not there; every operation answers with them.
    ("camara-geofencing-3.0.yaml", 2, "cannot be read", 4),
    ("ga4gh-wes-3.0.yaml", 1, "over the network", 1),
    (
        "data_repository_service.openapi.yaml",
        1,
        "over the network",
        1,
    ),
    ("heyapi-full-3.1.yaml", 1, "cannot be read", 0),
];

/// Documents with more bytes than this wait for `CORPUS=all`.
const LARGE: u64 = 1_000_000;

struct Outcome {
    name: String,
    messages: Vec<String>,
    census: Census,
    /// Counted with the large documents only: it takes as long as all the rest.
    lines: Option<usize>,
    took: Duration,
}

fn all_wanted() -> bool {
    env::var_os("CORPUS").is_some_and(|asked| asked == "all")
}

fn documents(shared: &Path) -> Vec<PathBuf> {
    let mut documents = Vec::new();
    for folder in corpus_folders(shared) {
        let entries = fs::read_dir(folder).into_iter().flatten();
        let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
        documents.extend(paths.filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json" || extension == "yaml")
        }));
    }
    documents.sort();
    if !all_wanted() {
        let all = documents.len();
        documents.retain(|path| path.metadata().is_ok_and(|meta| meta.len() <= LARGE));
        println!(
            "skipped: {} large documents; `CORPUS=all` runs them",
            all - documents.len()
        );
    }
    documents
}

fn expand(path: &Path) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let text = fs::read_to_string(path).expect("a document is text");
    let mut read =
        |path: &str| fs::read_to_string(folder.join(path)).map_err(|error| error.to_string());
    let start = Instant::now();
    let generated = generate(&name, text, Vec::new(), &mut read, &Options::default());
    let took = start.elapsed();
    let messages = generated
        .messages
        .into_iter()
        .map(|message| message.text)
        .collect();
    Outcome {
        name,
        messages,
        lines: all_wanted().then(|| format(&generated.tokens).lines().count()),
        census: generated.census,
        took,
    }
}

/// All documents, on all cores, in their order.
fn expand_all(documents: &[PathBuf]) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let work = || {
        let taken = iter::from_fn(|| documents.get(next.fetch_add(1, Ordering::Relaxed)));
        taken.map(|path| expand(path)).collect::<Vec<_>>()
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut outcomes: Vec<Outcome> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().expect("no document makes it panic"))
            .collect()
    });
    outcomes.sort_by(|a, b| a.name.cmp(&b.name));
    outcomes
}

/// How many operations each document has, as the corpus' index counts them.
fn operations(shared: &Path) -> HashMap<String, usize> {
    let index = fs::read_to_string(shared.join("corpus/INDEX.tsv")).unwrap_or_default();
    let counts = index.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t');
        let name = columns.next()?.to_owned();
        Some((name, columns.nth(2)?.parse().ok()?))
    });
    counts.collect()
}

/// What is wrong with an outcome.
fn judge(outcome: &Outcome, operations: Option<usize>) -> Result<(), String> {
    let Outcome {
        name,
        messages,
        census,
        ..
    } = outcome;
    if name.contains("-2.0.") {
        return match messages.as_slice() {
            [only] if only.contains("Swagger 2.0") => Ok(()),
            _ => Err(format!(
                "{name} is Swagger, which one message should say:\n{}",
                messages.join("\n")
            )),
        };
    }
    let faulty = FAULTY.iter().find(|(faulty, ..)| faulty == name);
    let (count, words, lost) = faulty.map_or((0, "", 0), |(_, count, words, lost)| {
        (*count, *words, *lost)
    });
    if messages.len() != count || !messages.iter().all(|message| message.contains(words)) {
        return Err(format!(
            "{name}: {} messages\n{}",
            messages.len(),
            messages.join("\n")
        ));
    }
    match operations {
        Some(all) if all != census.operations + lost => {
            Err(format!("{name}: {} of {all} operations", census.operations))
        }
        _ => Ok(()),
    }
}

#[test]
fn every_operation_of_every_document_is_generated() {
    let Some(shared) = shared() else { return };
    let outcomes = expand_all(&documents(&shared));
    println!(
        "{:<40} {:>10} {:>6} {:>9} {:>8} {:>6}",
        "document", "operations", "types", "tokens", "degraded", "ms"
    );
    for Outcome {
        name, census, took, ..
    } in &outcomes
    {
        let Census {
            operations,
            types,
            tokens,
            degraded,
            ..
        } = census;
        let (types, degraded, ms) = (types.len(), degraded.len(), took.as_millis());
        println!("{name:<40} {operations:>10} {types:>6} {tokens:>9} {degraded:>8} {ms:>6}");
    }
    for Outcome { name, census, .. } in &outcomes {
        if let Some(advice) = census.excess() {
            println!("{name}: {advice}");
        }
    }
    let operations = operations(&shared);
    let wrong: Vec<String> = outcomes
        .iter()
        .filter_map(|outcome| judge(outcome, operations.get(&outcome.name).copied()).err())
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    if all_wanted() {
        let path = root().join("tests/corpus/CENSUS.md");
        expect_file(&path, &table(&outcomes)).unwrap_or_else(|difference| panic!("{difference}"));
    }
}

/// What is committed of the outcomes: nothing that depends on the machine.
fn table(outcomes: &[Outcome]) -> String {
    let mut table = String::from(
        "# What real documents become\n\n\
         Made by `UPDATE_EXPECT=1 CORPUS=all cargo test --release -p attio-tests --test corpus`, with the documents of the\n\
         corpus beside the repository. *Degraded* counts schemas that said more than Rust can hold and became any JSON\n\
         value. Swagger 2.0 documents are refused.\n\n\
         | document | operations | structs | enums | unions | lines | tokens | degraded |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for outcome in outcomes
        .iter()
        .filter(|outcome| !outcome.name.contains("-2.0."))
    {
        let Census {
            operations,
            structs,
            enums,
            unions,
            tokens,
            degraded,
            ..
        } = &outcome.census;
        let (name, lines, degraded) = (
            &outcome.name,
            outcome.lines.unwrap_or_default(),
            degraded.len(),
        );
        table.push_str(&format!(
            "| {name} | {operations} | {structs} | {enums} | {unions} | {lines} | {tokens} | {degraded} |\n"
        ));
    }
    for outcome in outcomes {
        if let Some(advice) = outcome.census.excess() {
            table.push_str(&format!("\n{}: {advice}.\n", outcome.name));
        }
    }
    table
}
