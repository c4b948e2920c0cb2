//! Why a fake could not be started.

use std::fmt;
use std::io;

use super::problem::Problem;

/// A [`FakeAttio`](super::FakeAttio) could not be started.
#[derive(Debug)]
pub struct FakeError(Kind);

#[derive(Debug)]
enum Kind {
    Io(io::Error),
    Declaration(String),
    Seed {
        object: String,
        record: String,
        why: String,
    },
}

impl FakeError {
    /// Whether the operating system refused something: a port, a thread.
    #[must_use]
    pub fn is_io(&self) -> bool {
        matches!(self.0, Kind::Io(_))
    }

    /// Whether the builder was told something that cannot be: an attribute on an object that does
    /// not exist, a seeded record that Attio would refuse.
    #[must_use]
    pub fn is_declaration(&self) -> bool {
        !self.is_io()
    }

    pub(super) fn io(error: io::Error) -> Self {
        Self(Kind::Io(error))
    }

    pub(super) fn declaration(why: impl Into<String>) -> Self {
        Self(Kind::Declaration(why.into()))
    }

    pub(super) fn seed(object: &str, record: &str, problem: &Problem) -> Self {
        Self(Kind::Seed {
            object: object.to_owned(),
            record: record.to_owned(),
            why: problem.message(),
        })
    }
}

impl fmt::Display for FakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Io(_) => f.write_str("the fake Attio could not listen on a loopback port"),
            Kind::Declaration(why) => write!(f, "the fake Attio was declared wrongly: {why}"),
            Kind::Seed {
                object,
                record,
                why,
            } => {
                write!(
                    f,
                    "the fake Attio refuses the seeded record {record} of `{object}`: {why}"
                )
            }
        }
    }
}

impl std::error::Error for FakeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Kind::Io(error) => Some(error),
            Kind::Declaration(_) | Kind::Seed { .. } => None,
        }
    }
}
