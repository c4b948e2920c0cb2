//! The table in `../README.md` names tests that exist.

use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = include_str!("../README.md");

/// `errors.rs` or `faults/network.rs`, with the tests that stand behind it in one row of the table.
fn named(row: &str) -> Vec<(PathBuf, String)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut file = None;
    let mut tests = Vec::new();
    for name in row.split('`').skip(1).step_by(2) {
        if name.ends_with(".rs") {
            file = Some(here.join(name));
        } else if let Some(file) = &file {
            tests.push((file.clone(), name.to_owned()));
        }
    }
    tests
}

#[test]
fn every_fault_has_its_tests() {
    let rows: Vec<&str> = TABLE
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains(".rs`: "))
        .collect();
    assert!(rows.len() >= 20, "{} rows", rows.len());
    for row in rows {
        let tests = named(row);
        assert!(!tests.is_empty(), "{row}");
        for (file, test) in tests {
            let text = fs::read_to_string(&file).unwrap_or_default();
            let there = text.contains(&format!("fn {test}("));
            assert!(there, "no test `{test}` in {}", file.display());
        }
    }
}
