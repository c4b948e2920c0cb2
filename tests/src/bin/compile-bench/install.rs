//! Installs the peers at the versions that are measured.

use std::path::Path;
use std::process::Command;

/// Those that are programs; progenitor comes with the crate that calls it.
const CRATES: [&str; 3] = ["ploidy@0.15.0", "oas3-gen@0.29.0", "openapi-to-rust@0.23.0"];

const PYTHON: &str = "openapi-generator-cli==7.26.0";

/// Whatever cannot be installed is said, and stands in the tables as not installed.
pub(crate) fn install(tools: &Path) {
    for name in CRATES {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        run(
            cargo
                .args(["install", "--locked", name, "--root"])
                .arg(tools),
            name,
        );
    }
    let mut python = Command::new("python3");
    python.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--upgrade",
        PYTHON,
        "--target",
    ]);
    run(python.arg(tools.join("python")), PYTHON);
}

fn run(command: &mut Command, name: &str) {
    if !command.status().is_ok_and(|status| status.success()) {
        eprintln!("{name} could not be installed");
    }
}
