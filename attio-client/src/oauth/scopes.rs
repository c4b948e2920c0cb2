//! What a token may do.

use std::collections::BTreeSet;
use std::fmt;

use attio_runtime::Operation;

use crate::types::Identity;
use crate::{Client, Error};

/// The scopes of a token, such as `record_permission:read-write`. To write includes to read.
///
/// ```
/// use attio_client::oauth::Scopes;
///
/// let scopes = Scopes::parse("note:read-write task:read");
/// assert!(scopes.contain("note:read") && scopes.contain("task:read"));
/// assert_eq!(scopes.missing(["task:read-write", "note:read"]), ["task:read-write"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes(BTreeSet<String>);

impl Scopes {
    /// The scopes of a list with spaces between them.
    #[must_use]
    pub fn parse(list: &str) -> Self {
        Self(list.split_whitespace().map(str::to_owned).collect())
    }

    /// The scopes of a token, from what is known of it; none if it is good for nothing.
    #[must_use]
    pub fn of(identity: &Identity) -> Self {
        match &identity.scope {
            Some(scope) if identity.active => Self::parse(scope),
            _ => Self::default(),
        }
    }

    /// Whether this scope is among them, or the one that includes it.
    #[must_use]
    pub fn contain(&self, scope: &str) -> bool {
        let included = || {
            let family = scope.strip_suffix(":read")?;
            Some(self.0.contains(&format!("{family}:read-write")))
        };
        self.0.contains(scope) || included().unwrap_or_default()
    }

    /// Those that are not among them, in the order given.
    pub fn missing<'s>(&self, required: impl IntoIterator<Item = &'s str>) -> Vec<&'s str> {
        let mut missing = Vec::new();
        for scope in required {
            if !self.contain(scope) && !missing.contains(&scope) {
                missing.push(scope);
            }
        }
        missing
    }

    /// What an operation asks for and is not among them.
    ///
    /// Some operations have alternatives, such as the attributes of objects and of lists; of these, the one counts that
    /// lacks the least.
    #[must_use]
    pub fn missing_for(&self, operation: &Operation) -> Vec<&'static str> {
        let scoped = operation.security.iter().filter_map(|alternative| {
            let mut scopes = alternative.iter().flat_map(|one| one.scopes).peekable();
            scopes.peek()?;
            Some(self.missing(scopes.copied()))
        });
        scoped.min_by_key(Vec::len).unwrap_or_default()
    }

    /// The scopes, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Asks which scopes the client's token has, and compares them with those that will be needed.
///
/// A program that asks when it starts fails at once and says what is missing, instead of with 403 in the middle of its
/// work.
///
/// ```no_run
/// # async fn example(attio: &attio_client::Client) -> Result<(), attio_client::oauth::Insufficient> {
/// use attio_client::oauth::preflight;
///
/// preflight(attio, &["record_permission:read-write", "object_configuration:read"]).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// When scopes are missing, when the token is good for nothing, or when the question fails.
pub async fn preflight(attio: &Client, required: &[&str]) -> Result<Scopes, Insufficient> {
    let scopes = ask(attio).await?;
    let missing = scopes.missing(required.iter().copied());
    enough(scopes, &missing)
}

/// The same for what these operations ask for, each of which knows its scopes.
///
/// ```no_run
/// # async fn example(attio: &attio_client::Client) -> Result<(), attio_client::oauth::Insufficient> {
/// use attio_client::oauth::preflight_for;
/// use attio_client::requests::{NOTES_CREATE, PEOPLE_UPSERT};
///
/// preflight_for(attio, [&PEOPLE_UPSERT, &NOTES_CREATE]).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`preflight`].
pub async fn preflight_for(
    attio: &Client,
    operations: impl IntoIterator<Item = &'static Operation>,
) -> Result<Scopes, Insufficient> {
    let scopes = ask(attio).await?;
    let mut missing = Vec::new();
    for scope in operations
        .into_iter()
        .flat_map(|one| scopes.missing_for(one))
    {
        if !missing.contains(&scope) {
            missing.push(scope);
        }
    }
    enough(scopes, &missing)
}

async fn ask(attio: &Client) -> Result<Scopes, Insufficient> {
    let identity = attio.identity().get().send().await;
    let identity = identity.map_err(Insufficient::Unknown)?;
    if identity.active {
        Ok(Scopes::of(&identity))
    } else {
        Err(Insufficient::Inactive)
    }
}

fn enough(scopes: Scopes, missing: &[&str]) -> Result<Scopes, Insufficient> {
    if missing.is_empty() {
        return Ok(scopes);
    }
    let missing = missing.iter().map(|scope| (*scope).to_owned()).collect();
    Err(Insufficient::Missing(missing))
}

/// Why a token will not do.
#[derive(Debug)]
#[non_exhaustive]
pub enum Insufficient {
    /// It lacks these scopes.
    Missing(Vec<String>),
    /// It is good for nothing: mistyped, deleted, or never given out.
    Inactive,
    /// Attio could not be asked.
    Unknown(Error),
}

impl fmt::Display for Insufficient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(scopes) => write!(f, "the token lacks {}", scopes.join(", ")),
            Self::Inactive => f.write_str("the token is good for nothing"),
            Self::Unknown(_) => f.write_str("what the token may do is not known"),
        }
    }
}

impl std::error::Error for Insufficient {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unknown(error) => Some(error),
            _ => None,
        }
    }
}
