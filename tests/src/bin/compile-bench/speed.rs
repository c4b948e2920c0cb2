//! What the SDK's own benchmark says of its speed: decoding, encoding and calling, beside the same by hand.

use std::env;
use std::process::{Command, Stdio};

use attio_tests::root;
use serde::{Deserialize, Serialize};

use crate::bench::{Bench, Row};

/// Ours beside the same by hand, as the benchmark prints them.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Speed {
    pub(crate) by_hand: String,
    pub(crate) ours: String,
    /// By hand over ours: above 1, ours is faster.
    pub(crate) ratio: f64,
}

impl Speed {
    /// How much more ours is, of something that is counted.
    pub(crate) fn more(&self) -> Option<f64> {
        Some(self.ours.parse::<f64>().ok()? - self.by_hand.parse::<f64>().ok()?)
    }
}

pub(crate) fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "bench",
            "--quiet",
            "-p",
            "attio-client",
            "--bench",
            "person",
        ])
        .arg("--target-dir")
        .arg(bench.work.join("speed"))
        .current_dir(root())
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err("the benchmark fails".to_owned());
    }
    Ok(read(&String::from_utf8_lossy(&output.stdout)))
}

/// The rows of the table at the end, and the allocations that stand in the tree before it.
pub(crate) fn read(text: &str) -> Vec<Row> {
    let table = text.lines().skip_while(|line| !is_head(line)).skip(1);
    let mut rows: Vec<Row> = table.filter_map(timed).collect();
    let counts = (
        allocations(text, "call_reqwest"),
        allocations(text, "call_generated"),
    );
    if let (Some(by_hand), Some(ours)) = counts {
        rows.push(row(
            "allocations of a call",
            by_hand.to_string(),
            ours.to_string(),
            by_hand / ours,
        ));
    }
    rows
}

fn is_head(line: &str) -> bool {
    line.split_whitespace().eq(["by", "hand", "ours", "ratio"])
}

fn timed(line: &str) -> Option<Row> {
    let mut words = line.split_whitespace().rev();
    let ratio = words.next()?.parse().ok()?;
    let (ours, by_hand) = (words.next()?, words.next()?);
    let mut name: Vec<&str> = words.collect();
    name.reverse();
    let (by_hand, ours) = (by_hand.to_owned(), ours.to_owned());
    Some(row(&name.join(" "), by_hand, ours, ratio))
}

fn row(name: &str, by_hand: String, ours: String, ratio: f64) -> Row {
    Row {
        speed: Some(Speed {
            by_hand,
            ours,
            ratio,
        }),
        ..Row::new(name, name)
    }
}

/// The median of what a benchmark allocates.
fn allocations(text: &str, name: &str) -> Option<f64> {
    let cells = |line: &str| -> Vec<String> {
        let line = line.trim_start_matches(['│', ' ']);
        line.split('│').map(|cell| cell.trim().to_owned()).collect()
    };
    let is_of = |line: &&str| {
        let line = line.trim_start_matches(['├', '╰', '─', ' ']);
        line.split_whitespace().next() == Some(name)
    };
    let mut lines = text.lines().skip_while(|line| !is_of(line)).skip(1);
    let mut lines = lines
        .by_ref()
        .take_while(|line| !line.starts_with(['├', '╰']));
    lines.find(|line| cells(line).first().is_some_and(|cell| cell == "alloc:"))?;
    cells(lines.next()?).get(2)?.parse().ok()
}
