//! Outcomes → `BENCHMARKS.md`.

use std::fmt::Write as _;

use crate::result::Outcome;
use crate::{figures, machine, table};

/// In this order, whatever was measured when; others follow.
const ORDER: [&str; 14] = [
    "attio",
    "nexus",
    "github-old",
    "github",
    "stripe",
    "openai",
    "petstore",
    "repodepot",
    "client",
    "selection",
    "derives",
    "growth",
    "binary",
    "speed",
];

pub(crate) fn text(mut outcomes: Vec<Outcome>) -> String {
    outcomes.sort_by_key(|one| {
        ORDER
            .iter()
            .position(|key| *key == one.key)
            .unwrap_or(ORDER.len())
    });
    let mut text = format!(
        "{HEAD}\nMachine: {}.\n\n## Figures to reach\n\n",
        machine::describe()
    );
    text.push_str(&figures::table(&outcomes));
    text.push_str("\n## Measured\n");
    for outcome in &outcomes {
        let _ = write!(text, "\n{}", table::of(outcome));
    }
    text
}

const HEAD: &str = "\
# What it costs to compile

Written by

```sh
cargo run --release -p attio-tests --bin compile-bench -- --install --all --write
```

with the documents of the corpus beside the repository, in two hours. A part of it can be measured alone
(`… -- nexus --write`); every table comes from one run, and names its commit. With `--incremental`, tables that say so
are added.

- *check* and *build* are `cargo check` and `cargo build` (dev) of the generated crate alone, after touching its root,
  with its dependencies prebuilt and, where the title does not say otherwise, without incremental compilation: the
  median of five runs (or of as many as `--runs` says), of three where one takes more than 10 s, or the only run where
  it takes more than a minute. What is counted is the one `rustc` process: seconds by the clock, seconds of all cores
  (user and system, with half the distance between the least and the most), and the most memory that it held.
- Ratios (*first is*: how much of the row's the first row's is) are of the seconds of all cores, which other work on the
  machine disturbs less than it does the clock.
- For a macro, check and build include the expansion, by an unoptimized macro, as users have it; how much of it that is
  comes from `rustc -Ztime-passes` in a run of its own. For a program, the time of generating stands alone, and is in no
  ratio.
- *types* are structs and enumerations (no aliases), builders of requests among them; *lines* those that are not blank,
  *tokens* what the compiler gets. Of `attio-runtime`, they are those of the macro's expansion, laid out one field or
  variant a line, before the compiler expands the `macro_rules!` of the runtime in it.
- `attio-runtime` writes for each type the directions in which operations use it; every peer writes both, and so does
  the row with `traits = both`.
- Every peer has its documented defaults, and every operation that it takes. ploidy emits no operation without an
  `operationId`, and Attio's have none: there it writes types alone.
- *Speed* is that of `cargo bench -p attio-client --bench person`, whose head says what is compared: medians of both
  sides in turns. `fill update` is all of our call but its sending, and by hand the body alone.
";
