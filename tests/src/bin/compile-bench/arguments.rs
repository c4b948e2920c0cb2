//! The command line.

use std::path::PathBuf;

use crate::document::{self, Document};

/// How it is called, for whoever called it wrongly.
pub(crate) const USAGE: &str = "usage: compile-bench [--all | --small | DOC…] [--peers all | none | name,…] [--runs N] \
[--incremental] [--tools FOLDER] [--install] [--write]\n\
DOC is a path, a document's short name, or one of client, derives, growth, selection, binary, speed";

/// What is asked for.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) tasks: Vec<Task>,
    pub(crate) peers: Peers,
    /// How often each crate is compiled.
    pub(crate) runs: Option<usize>,
    /// Whether cargo compiles incrementally, as it does by default.
    pub(crate) incremental: bool,
    /// Where the peers are installed.
    pub(crate) tools: Option<PathBuf>,
    /// Whether to install them first.
    pub(crate) install: bool,
    /// Whether to write the results into the repository.
    pub(crate) write: bool,
}

/// Something to measure.
pub(crate) enum Task {
    /// A document, with every generator.
    Document(Document),
    /// The SDK itself.
    Client,
    /// A document that grows.
    Growth,
    /// A few operations of a large document.
    Selection,
    /// Derives beyond those that types have.
    Derives,
    /// The size of a program.
    Binary,
    /// The speed of the SDK.
    Speed,
}

/// Which peers take part.
#[derive(Default)]
pub(crate) enum Peers {
    #[default]
    All,
    None,
    Some(Vec<String>),
}

impl Peers {
    pub(crate) fn has(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            // `openapi-to-rust` and `openapi_to_rust` are the same.
            Self::Some(names) => names.iter().any(|one| one.replace('-', "_") == name),
        }
    }
}

impl Arguments {
    pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut asked = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let mut value = || {
                let value = arguments.next();
                value.ok_or_else(|| format!("`{argument}` wants a value"))
            };
            match argument.as_str() {
                "--all" => {
                    asked.tasks.extend([
                        Task::Speed,
                        Task::Binary,
                        Task::Client,
                        Task::Selection,
                        Task::Derives,
                        Task::Growth,
                    ]);
                    asked.documents(document::listed(true));
                }
                "--small" => asked.documents(document::listed(false)),
                "--peers" => {
                    asked.peers = match value()?.as_str() {
                        "all" => Peers::All,
                        "none" => Peers::None,
                        names => Peers::Some(names.split(',').map(str::to_owned).collect()),
                    };
                }
                "--runs" => {
                    let runs = value()?.parse().ok().filter(|runs| *runs > 0);
                    asked.runs = Some(runs.ok_or("`--runs` wants a number above 0")?);
                }
                "--tools" => asked.tools = Some(PathBuf::from(value()?)),
                "--incremental" => asked.incremental = true,
                "--install" => asked.install = true,
                "--write" => asked.write = true,
                "client" => asked.tasks.push(Task::Client),
                "growth" => asked.tasks.push(Task::Growth),
                "derives" => asked.tasks.push(Task::Derives),
                "selection" => asked.tasks.push(Task::Selection),
                "binary" => asked.tasks.push(Task::Binary),
                "speed" => asked.tasks.push(Task::Speed),
                flag if flag.starts_with('-') => return Err(format!("there is no `{flag}`")),
                name => asked.tasks.push(Task::Document(document::named(name)?)),
            }
        }
        Ok(asked)
    }

    fn documents(&mut self, documents: Vec<Document>) {
        self.tasks.extend(documents.into_iter().map(Task::Document));
    }
}
