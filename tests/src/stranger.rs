//! A crate of a stranger: it depends on the runtime alone, by another name.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::root;

/// A package in a folder below `target`, checked or run by the cargo that runs the test.
#[derive(Debug)]
pub struct Stranger(PathBuf);

impl Stranger {
    /// An empty package; `more` is added to its manifest.
    ///
    /// Names must differ: to cargo, packages of one name in one target folder are the same.
    ///
    /// # Panics
    ///
    /// If files cannot be written.
    #[must_use]
    pub fn new(folder: &str, name: &str, more: &str) -> Self {
        let folder = root().join("target").join(folder);
        let _ = fs::remove_dir_all(&folder);
        let made = Self(folder);
        let runtime = root().join("attio-client/runtime");
        made.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies.rt]\n\
                 package = \"attio-runtime\"\npath = {runtime:?}\ndefault-features = false\n\
                 features = [\"macros\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n\n\
                 [workspace]\n{more}"
            ),
        );
        fs::copy(root().join("Cargo.lock"), made.0.join("Cargo.lock")).expect("the lock file");
        made
    }

    /// Writes a file of the package.
    ///
    /// # Panics
    ///
    /// If it cannot be written.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Whether the package passes `cargo check`, and what cargo says of it; it is silent about what is fresh.
    ///
    /// # Panics
    ///
    /// If cargo cannot be run.
    #[must_use]
    pub fn check(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.cargo("check", arguments).output().expect("cargo runs");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }

    /// Runs the package's program with these variables, and gives what it prints, or what cargo and it complain of.
    ///
    /// # Panics
    ///
    /// If cargo cannot be run.
    ///
    /// # Errors
    ///
    /// If the program does not compile, or fails.
    pub fn run(&self, variables: &[(&str, &str)]) -> Result<String, String> {
        let mut cargo = self.cargo("run", &[]);
        let output = cargo
            .envs(variables.iter().copied())
            .output()
            .expect("cargo runs");
        let said = if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(output.stderr)
        };
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        said.map(text).map_err(text)
    }

    fn cargo(&self, command: &str, arguments: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut cargo = Command::new(cargo);
        cargo
            .args([command, "--offline", "--color", "never", "--target-dir"])
            .arg(root().join("target/truth/build"))
            .args(arguments)
            .current_dir(&self.0)
            .env_remove("CARGO_MANIFEST_DIR_OVERRIDE");
        cargo
    }
}
