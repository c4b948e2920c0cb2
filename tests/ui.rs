//! What compiles and what does not, and what the compiler says. Messages are recorded for one compiler (`1.95`).
//!
//! trybuild compiles its cases in a package below `target`, so the macro is told where the documents of the cases are:
//! by a variable, which only a process of its own can be given safely.

use std::process::Command;

const COMPILER: &str = "rustc 1.95.";
const FOLDER: &str = "CARGO_MANIFEST_DIR_OVERRIDE";

#[test]
fn ui() {
    let version = Command::new("rustc")
        .arg("--version")
        .output()
        .expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(COMPILER) {
        println!("skipped: messages are recorded for {COMPILER}x, and this is {version}");
        return;
    }
    if std::env::var_os(FOLDER).is_none() {
        let status = Command::new(std::env::current_exe().expect("a test has a path"))
            .args(["--exact", "ui", "--nocapture"])
            .env(FOLDER, concat!(env!("CARGO_MANIFEST_DIR"), "/ui"))
            .status()
            .expect("the test runs");
        assert!(status.success(), "see above");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/fail/*/*.rs");
}
