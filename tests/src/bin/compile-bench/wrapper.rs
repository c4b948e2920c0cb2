//! This program in the compiler's place: cargo starts it as `RUSTC_WRAPPER`, it starts `rustc`, and writes down what one
//! crate cost.
//!
//! In: cargo's arguments and two variables. Out: `rustc`'s exit code, and a line of JSON per compilation of the watched
//! crate. Every other crate is compiled as if nobody looked.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, iter};

use serde::{Deserialize, Serialize};

/// Where the costs are written down; whoever sets it makes this program a wrapper.
pub(crate) const RECORD: &str = "COMPILE_BENCH_RECORD";
/// The crate to watch, as `rustc` calls it.
pub(crate) const WATCHED: &str = "COMPILE_BENCH_CRATE";
/// If set, the compiler also tells how long its passes took. That costs a little itself.
pub(crate) const PASSES: &str = "COMPILE_BENCH_PASSES";

/// What one run of `rustc` cost.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// Seconds by the clock on the wall.
    pub(crate) wall: f64,
    /// Seconds of all cores, user and system.
    pub(crate) cpu: f64,
    /// The most memory that it held, in MB; 0 where the system does not tell.
    pub(crate) peak: f64,
    /// Seconds of expanding macros, where passes were asked for.
    pub(crate) expansion: Option<f64>,
}

/// Runs `rustc` if this process was started in its place.
pub(crate) fn run() -> Option<ExitCode> {
    let record = env::var_os(RECORD)?;
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next()?;
    let arguments: Vec<OsString> = arguments.collect();
    let mut command = Command::new(compiler);
    command.args(&arguments);
    let done = if is_watched(&arguments) {
        watch(&mut command, &record)
    } else {
        command.status().map(|status| status.code())
    };
    Some(match done {
        Ok(Some(0)) => ExitCode::SUCCESS,
        Ok(code) => ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    })
}

fn is_watched(arguments: &[OsString]) -> bool {
    let name =
        iter::zip(arguments, arguments.iter().skip(1)).find(|(flag, _)| *flag == "--crate-name");
    name.is_some_and(|(_, name)| env::var_os(WATCHED).as_ref() == Some(name))
}

fn watch(command: &mut Command, record: &OsString) -> io::Result<Option<i32>> {
    let with_passes = env::var_os(PASSES).is_some();
    let start = Instant::now();
    let (code, expansion) = if with_passes {
        // The flag is unstable, and only this process may know that it is used.
        command.arg("-Ztime-passes").env("RUSTC_BOOTSTRAP", "1");
        let output = command.output()?;
        io::stderr().write_all(&output.stderr)?;
        let text = String::from_utf8_lossy(&output.stderr);
        (output.status.code(), seconds(&text, "macro_expand_crate"))
    } else {
        (command.status()?.code(), None)
    };
    let wall = start.elapsed().as_secs_f64();
    let (cpu, peak) = used();
    let cost = Cost {
        wall,
        cpu,
        peak,
        expansion,
    };
    let mut file = OpenOptions::new().create(true).append(true).open(record)?;
    writeln!(file, "{}", serde_json::to_string(&cost)?)?;
    Ok(code)
}

/// What `-Ztime-passes` says of one pass: `time:   0.123; rss:   34MB ->   56MB (  +22MB)  macro_expand_crate`.
pub(crate) fn seconds(text: &str, pass: &str) -> Option<f64> {
    let line = text
        .lines()
        .find(|line| line.split_whitespace().last() == Some(pass))?;
    let rest = line.trim_start().strip_prefix("time:")?;
    rest.split(';').next()?.trim().parse().ok()
}

/// Seconds and megabytes of the processes that this one waited for: there was but one.
#[cfg(unix)]
fn used() -> (f64, f64) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else {
        return (0.0, 0.0);
    };
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // Linux counts in kilobytes, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1e6 } else { 1e3 };
    (micros as f64 / 1e6, usage.max_rss() as f64 / unit)
}

#[cfg(not(unix))]
fn used() -> (f64, f64) {
    (0.0, 0.0)
}
