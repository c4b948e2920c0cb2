//! Runs cargo on a scratch crate, and says what the compiler cost.
//!
//! In: a folder with a manifest. Out: costs of compiling that crate alone. Knows nothing of documents and generators.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;
use std::{env, fs};

use serde::{Deserialize, Serialize};

use crate::tool::without_folders;
use crate::wrapper::{Cost, PASSES, RECORD, WATCHED};

/// A crate that slow is compiled three times, not five.
const SLOW: f64 = 10.0;

/// A crate that slow is compiled once.
const VERY_SLOW: f64 = 60.0;

/// What to ask of cargo.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    Check,
    Build,
}

/// A crate to compile again and again.
pub(crate) struct Subject {
    /// Where its manifest is.
    pub(crate) folder: PathBuf,
    /// The root file of the crate that is compiled again: its own, or that of a dependency.
    pub(crate) root: PathBuf,
    /// That crate's name, as the compiler knows it.
    pub(crate) name: String,
    /// Where everything is built.
    pub(crate) target: PathBuf,
    /// Whether the compiler may use what it remembers of the time before.
    pub(crate) incremental: bool,
}

/// Several costs of the same thing, the least first.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Measured {
    costs: Vec<Cost>,
}

impl Subject {
    /// Touches the crate's root and compiles it, `runs` times after a first one, or less often if it is slow.
    ///
    /// The first compiles what the crate depends on, too. Where it is very slow, it is the only one: the compiler is
    /// measured as a process, so that nothing but caches tells a first run from a second.
    pub(crate) fn measure(&self, goal: Goal, runs: usize) -> Result<Measured, Errors> {
        let first = self.once(goal, false)?;
        if first.wall > VERY_SLOW {
            return Ok(Measured::of(vec![first]));
        }
        let mut costs = Vec::new();
        while costs.len() < runs {
            let cost = self.once(goal, false)?;
            costs.push(cost);
            if costs.len() >= 3 && costs.iter().all(|cost| cost.wall > SLOW) {
                break;
            }
        }
        Ok(Measured::of(costs))
    }

    /// Seconds that the compiler spends on expanding macros: the median of three.
    pub(crate) fn expansion(&self) -> Option<f64> {
        let costs = [(); 3].map(|()| self.once(Goal::Check, true).ok()?.expansion);
        let mut seconds: Vec<f64> = costs.into_iter().flatten().collect();
        seconds.sort_by(f64::total_cmp);
        seconds.get(seconds.len() / 2).copied()
    }

    fn once(&self, goal: Goal, with_passes: bool) -> Result<Cost, Errors> {
        let broken = |error: &dyn std::fmt::Display| Errors::of(error.to_string());
        let record = self.target.join("record");
        drop(fs::remove_file(&record));
        let root = fs::File::options()
            .append(true)
            .open(&self.root)
            .map_err(|error| broken(&error))?;
        root.set_modified(SystemTime::now())
            .map_err(|error| broken(&error))?;
        let mut command = self.cargo(goal);
        command.env(RECORD, &record).env(WATCHED, &self.name);
        if with_passes {
            command.env(PASSES, "1");
        }
        let output = command.output().map_err(|error| broken(&error))?;
        if !output.status.success() {
            return Err(broken(&String::from_utf8_lossy(&output.stderr)));
        }
        let text = fs::read_to_string(&record).map_err(|error| broken(&error))?;
        let line = text.lines().next_back().unwrap_or_default();
        serde_json::from_str(line).map_err(|error| broken(&error))
    }

    /// Always through the wrapper, so that a measured run finds everything as the run before has left it.
    fn cargo(&self, goal: Goal) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command
            .arg(match goal {
                Goal::Check => "check",
                Goal::Build => "build",
            })
            .args([
                "--quiet",
                "--lib",
                "--message-format",
                "short",
                "--target-dir",
            ])
            .arg(&self.target)
            // As users have it, whatever this workspace says; but nobody debugs what the crate depends on.
            .args(["--config", "profile.dev.debug = true"])
            .args(["--config", "profile.dev.package.\"*\".debug = false"])
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .env(
                "CARGO_INCREMENTAL",
                if self.incremental { "1" } else { "0" },
            )
            .env(
                RECORD,
                Path::new(if cfg!(windows) { "NUL" } else { "/dev/null" }),
            )
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_MANIFEST_DIR");
        if let Ok(program) = env::current_exe() {
            command.env("RUSTC_WRAPPER", program);
        }
        command
    }
}

impl Measured {
    pub(crate) fn of(mut costs: Vec<Cost>) -> Self {
        costs.sort_by(|a, b| a.cpu.total_cmp(&b.cpu));
        Self { costs }
    }

    /// How often it was measured.
    pub(crate) fn runs(&self) -> usize {
        self.costs.len()
    }

    /// Seconds by the clock: the median.
    pub(crate) fn wall(&self) -> f64 {
        let mut seconds: Vec<f64> = self.costs.iter().map(|cost| cost.wall).collect();
        seconds.sort_by(f64::total_cmp);
        seconds.get(seconds.len() / 2).copied().unwrap_or_default()
    }

    /// Seconds of all cores: the median.
    pub(crate) fn cpu(&self) -> f64 {
        self.middle().map_or(0.0, |cost| cost.cpu)
    }

    /// How far the seconds of all cores lie apart, as a part of the median.
    pub(crate) fn spread(&self) -> f64 {
        match (self.costs.first(), self.costs.last()) {
            (Some(least), Some(most)) => (most.cpu - least.cpu) / self.cpu().max(1e-9),
            _ => 0.0,
        }
    }

    /// Megabytes at the height: the median.
    pub(crate) fn peak(&self) -> f64 {
        let mut peaks: Vec<f64> = self.costs.iter().map(|cost| cost.peak).collect();
        peaks.sort_by(f64::total_cmp);
        peaks.get(peaks.len() / 2).copied().unwrap_or_default()
    }

    fn middle(&self) -> Option<&Cost> {
        self.costs.get(self.costs.len() / 2)
    }
}

/// What the compiler said.
#[derive(Debug)]
pub(crate) struct Errors {
    pub(crate) count: usize,
    pub(crate) first: String,
}

impl Errors {
    pub(crate) fn of(text: String) -> Self {
        // The short form is `file:line:column: error[E0001]: …`; the last line only counts them.
        let lines: Vec<&str> = text
            .lines()
            .filter_map(|line| line.find("error").map(|at| line.split_at(at).1))
            .filter(|line| line.starts_with("error:") || line.starts_with("error["))
            .filter(|line| !line.starts_with("error: could not compile"))
            .filter(|line| !line.starts_with("error: aborting"))
            .collect();
        let first = lines.first().copied().or(text.lines().next());
        Self {
            count: lines.len().max(1),
            first: without_folders(first.unwrap_or_default())
                .chars()
                .take(100)
                .collect(),
        }
    }
}

impl std::fmt::Display for Errors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.count {
            1 => write!(f, "`{}`", self.first),
            count => write!(f, "{count} errors: `{}`", self.first),
        }
    }
}
