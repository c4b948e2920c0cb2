//! What the SDK holds: requests per second under Attio's limits, and memory while much goes through it.
//!
//! ```text
//! cargo run --release -p attio-tests --bin figures -- [limits] [upload] [records]
//! ```
//!
//! Without arguments: all three. Each figure of memory is that of a process that does nothing else, talking to a fake in
//! another one. Fails where something was lost or refused for good.

#![forbid(unsafe_code)]

mod limits;
mod memory;
mod processes;
mod roles;

use std::error::Error;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.split_first() {
        Some((&roles::ROLE, rest)) => roles::play(rest).await,
        _ => measure(&arguments).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(asked: &[&str]) -> Result<()> {
    let is_asked = |figure| asked.is_empty() || asked.contains(&figure);
    if let Some(unknown) = asked.iter().find(|one| !FIGURES.contains(one)) {
        let known = FIGURES.join("`, `");
        return Err(format!("there is no figure `{unknown}`; there are `{known}`").into());
    }
    if is_asked("limits") {
        limits::hold().await?;
    }
    if is_asked("upload") {
        memory::upload()?;
    }
    if is_asked("records") {
        memory::records()?;
    }
    Ok(())
}

const FIGURES: [&str; 3] = ["limits", "upload", "records"];
