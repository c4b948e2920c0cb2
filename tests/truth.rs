//! Generated types hold what their document allows: values made from each schema decode and come back equal.
//!
//! The committed cases always, and the documents of the corpus that are small enough where it lies beside the repository. All
//! of it: `cargo run -p attio-tests --bin truth -- --all`.

use std::process::Command;

#[test]
fn values_come_back_as_they_were() {
    let output = Command::new(env!("CARGO_BIN_EXE_truth"))
        .arg("--small")
        .output()
        .expect("the checker runs");
    let (table, errors) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{table}{errors}");
    let sums = table.lines().next_back().unwrap_or_default();
    println!("{sums}");
    let instances = sums
        .split(", ")
        .find_map(|part| part.split_once(" instances"));
    let instances = instances.and_then(|(count, _)| count.trim().parse::<usize>().ok());
    assert!(
        instances.is_some_and(|count| count > 500),
        "hardly anything was checked: {sums}"
    );
}
