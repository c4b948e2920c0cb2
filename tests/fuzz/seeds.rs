//! What is mutated: our own cases, and small documents of the corpus where it is present.

use std::fs;

use attio_tests::{cases, root, shared};

/// Documents larger than this take too long to be mutated often.
const LARGEST: u64 = 8_000;

pub(crate) fn seeds() -> Vec<String> {
    let rings = ["tests/codegen", "tests/errors"];
    let own = rings.iter().flat_map(|ring| cases(&root().join(ring)));
    let mut seeds: Vec<String> = own
        .map(|case| case.text)
        .filter(|text| (text.len() as u64) < LARGEST)
        .collect();
    if let Some(shared) = shared() {
        let entries = fs::read_dir(shared.join("corpus"))
            .into_iter()
            .flatten()
            .filter_map(Result::ok);
        let mut paths: Vec<_> = entries
            .filter(|entry| {
                entry
                    .metadata()
                    .is_ok_and(|meta| meta.is_file() && meta.len() < LARGEST)
            })
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|extension| extension != "tsv"))
            .collect();
        paths.sort();
        seeds.extend(
            paths
                .iter()
                .filter_map(|path| fs::read_to_string(path).ok()),
        );
    }
    seeds
}
