//! Recorded expectations, and the one knob that rewrites them: `UPDATE_EXPECT=1`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use similar::TextDiff;

/// Lines of a difference that are shown.
const SHOWN: usize = 60;

/// Compares with what is recorded in a file, or records it where `UPDATE_EXPECT` is set.
///
/// # Errors
///
/// The difference, as a person would want to read it.
pub fn expect_file(path: &Path, actual: &str) -> Result<(), String> {
    let recorded = fs::read_to_string(path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    if recorded == actual {
        return Ok(());
    }
    if env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        return fs::write(path, actual).map_err(|error| format!("{}: {error}", path.display()));
    }
    let mut message = format!("{} is not what comes out\n", path.display());
    let diff = TextDiff::from_lines(recorded.as_str(), actual);
    let diff = diff
        .unified_diff()
        .context_radius(3)
        .header("recorded", "actual")
        .to_string();
    for line in diff.lines().take(SHOWN) {
        let _ = writeln!(message, "{line}");
    }
    let more = diff.lines().count().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(message, "... and {more} more lines");
    }
    message.push_str("\nif the new text is right: UPDATE_EXPECT=1 cargo test -p attio-tests\n");
    Err(message)
}
