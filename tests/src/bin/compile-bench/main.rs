//! What it costs to compile a generated client: ours and our peers', from the same documents, in the same run.
//!
//! ```text
//! cargo run --release -p attio-tests --bin compile-bench -- [--all | --small | DOC…] [--peers all | none | name,…] [--write]
//! ```
//!
//! Without arguments: the small documents. `--install` installs the peers first, below `target`; `--write` writes what
//! was measured, now and before, to `BENCHMARKS.md`. Nothing else is written outside of `target`.

#![forbid(unsafe_code)]

mod arguments;
mod bench;
mod binary;
mod cargo;
mod cut;
mod document;
mod extent;
mod figures;
mod grow;
mod install;
mod machine;
mod oas3_gen;
mod openapi_generator;
mod openapi_to_rust;
mod ours;
mod ploidy;
mod progenitor;
mod report;
mod result;
mod speed;
mod table;
mod tasks;
mod tool;
mod user;
mod wrapper;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use arguments::{Arguments, Peers, Task, USAGE};
use attio_tests::root;
use ours::Ours;
use tool::Tool;

/// How often a crate is compiled.
const RUNS: usize = 5;

fn main() -> ExitCode {
    // Cargo starts this program in the compiler's place.
    if let Some(code) = wrapper::run() {
        return code;
    }
    let mut asked = match Arguments::parse(env::args().skip(1)) {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    if asked.tasks.is_empty() && !asked.install && !asked.write {
        asked.tasks = document::listed(false)
            .into_iter()
            .map(Task::Document)
            .collect();
    }
    match run(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &Arguments) -> io::Result<()> {
    let work = root().join("target/compile-bench");
    let results = work.join("results");
    fs::create_dir_all(work.join("build"))?;
    let bench = bench::Bench {
        tools: asked.tools.clone().unwrap_or_else(|| work.join("tools")),
        runs: asked.runs.unwrap_or(RUNS),
        incremental: asked.incremental,
        work,
    };
    if asked.install {
        install::install(&bench.tools);
    }
    let tools = tools(&asked.peers);
    for task in &asked.tasks {
        match tasks::run(task, &bench, &tools) {
            Ok(outcome) => {
                println!("{}", table::of(&outcome));
                outcome.save(&results)?;
            }
            Err(error) => eprintln!("{error}"),
        }
    }
    if asked.write {
        write(&results)?;
    }
    Ok(())
}

fn write(results: &Path) -> io::Result<()> {
    let text = report::text(result::saved(results));
    fs::write(root().join("BENCHMARKS.md"), text)
}

/// Ours comes first: the tables compare with it.
fn tools(peers: &Peers) -> Vec<Box<dyn Tool>> {
    let all: [Box<dyn Tool>; 5] = [
        Box::new(progenitor::Progenitor),
        Box::new(ploidy::Ploidy),
        Box::new(oas3_gen::Oas3Gen),
        Box::new(openapi_to_rust::OpenapiToRust),
        Box::new(openapi_generator::OpenapiGenerator),
    ];
    let ours = [false, true].map(|both| {
        let ours = Ours {
            both,
            ..Ours::default()
        };
        Box::new(ours) as Box<dyn Tool>
    });
    let peers = all.into_iter().filter(|tool| peers.has(tool.folder()));
    ours.into_iter().chain(peers).collect()
}
