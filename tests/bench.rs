//! The bench of compile time stands in the compiler's place: it must change nothing, and count what it was asked to.

#![cfg(unix)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Compiles a crate with the bench as the compiler's wrapper, watching one called `watched`.
fn compile(name: &str, code: &str) -> (Option<i32>, Vec<Value>) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    let record = folder.join("record");
    fs::write(&record, "").expect("a record");
    let status = rustc(&folder, &record, name, code);
    let text = fs::read_to_string(&record).expect("a record");
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    (status, lines.collect())
}

fn rustc(folder: &Path, record: &Path, name: &str, code: &str) -> Option<i32> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_compile-bench"))
        .args(["rustc", "--crate-name", name, "--crate-type", "lib", "-"])
        .env("COMPILE_BENCH_RECORD", record)
        .env("COMPILE_BENCH_CRATE", "watched")
        .env("COMPILE_BENCH_PASSES", "1")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the bench runs");
    let mut input = child.stdin.take().expect("an input");
    input.write_all(code.as_bytes()).expect("code is read");
    drop(input);
    child.wait().expect("the bench ends").code()
}

#[test]
fn the_watched_crate_is_counted() {
    let (code, costs) = compile("watched", "pub struct A;");
    assert_eq!(code, Some(0));
    let [cost] = costs.as_slice() else {
        panic!("one line for one run: {costs:?}")
    };
    let at = |name: &str| cost[name].as_f64().expect("a number");
    assert!(at("wall") > 0.0 && at("cpu") > 0.0, "{cost}");
    // A compiler takes more than 10 MB and less than 10 GB.
    assert!((10.0..10_000.0).contains(&at("peak")), "{cost}");
    assert!(at("expansion") >= 0.0, "{cost}");
}

#[test]
fn no_other_crate_is_counted() {
    assert_eq!(compile("other", "pub struct A;"), (Some(0), Vec::new()));
}

#[test]
fn a_broken_crate_is_broken() {
    assert_eq!(compile("other_broken", "struct").0, Some(1));
}
