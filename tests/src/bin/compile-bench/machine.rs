//! What the figures depend on, without a name or a path.

use std::process::Command;
use std::thread;

use attio_tests::root;

/// One line: system, cores, compiler.
pub(crate) fn describe() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{} {}, {cores} cores, {}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        said("rustc", &["--version"]),
    )
}

/// The commit, with a mark if something was changed since.
pub(crate) fn commit() -> String {
    said("git", &["describe", "--always", "--dirty", "--exclude=*"])
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root())
        .output();
    let text = output.map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&text).trim().to_owned()
}
