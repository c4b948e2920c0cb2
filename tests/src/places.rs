//! Where things are: the only paths that the tests know.

use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

/// The folder of material beside the repository; `None`, with a printed line, where it is absent.
#[must_use]
pub fn shared() -> Option<PathBuf> {
    let shared = root().parent()?.join("shared");
    if shared.is_dir() {
        return Some(shared);
    }
    println!("skipped: there is no folder `shared` beside the repository");
    None
}
