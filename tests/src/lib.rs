//! What the test rings share: cases on disk, expansions as readable text, recorded expectations.
//!
//! Knows the engine's front door and nothing behind it.

#![forbid(unsafe_code)]

mod case;
mod corpus;
mod expect;
mod format;
pub mod instance;
mod places;
mod stranger;

pub use case::{Case, cases, client_options};
pub use corpus::{corpus, corpus_folders, documents};
pub use expect::expect_file;
pub use format::format;
pub use places::{root, shared};
pub use stranger::Stranger;

#[cfg(test)]
mod tests;
