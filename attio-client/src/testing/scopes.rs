//! Which scopes a token has, and which ones a call needs.

use std::collections::BTreeSet;
use std::fmt;

use axum::http::Method;

use super::problem::Problem;

/// Routes that begin so; the family of scopes that is read or written there; the families that have
/// to be read besides. The first row that fits counts.
const ROUTES: &[(&str, &str, &[&str])] = &[
    (
        "/v2/objects/{object}/records/{record_id}/entries",
        "record_permission",
        &["object_configuration", "list_entry"],
    ),
    (
        "/v2/objects/{object}/records",
        "record_permission",
        &["object_configuration"],
    ),
    (
        "/v2/objects/records",
        "record_permission",
        &["object_configuration"],
    ),
    ("/v2/sql", "record_permission", &["object_configuration"]),
    ("/v2/objects", "object_configuration", &[]),
    (
        "/v2/lists/{list}/entries",
        "list_entry",
        &["list_configuration"],
    ),
    ("/v2/lists", "list_configuration", &[]),
    ("/v2/notes", "note", RECORDS),
    (
        "/v2/tasks",
        "task",
        &[
            "object_configuration",
            "record_permission",
            "user_management",
        ],
    ),
    ("/v2/threads", "comment", &[]),
    ("/v2/comments", "comment", &[]),
    (
        "/v2/meetings/{meeting_id}/call_recordings",
        "call_recording",
        &["meeting"],
    ),
    ("/v2/meetings", "meeting", &["record_permission"]),
    ("/v2/files", "file", RECORDS),
    ("/v2/webhooks", "webhook", &[]),
    ("/v2/workspace_members", "user_management", &[]),
    (
        "/v2/activities/{activity}/records",
        "activity_record",
        &[
            "activity_configuration",
            "object_configuration",
            "record_permission",
        ],
    ),
    ("/v2/activities", "activity_configuration", &[]),
    ("/v2/emails", "email", RECORDS),
    ("/v2/sequences", "sequence_unsubscribe", &[]),
    ("/scim", "scim_management", &[]),
];

const RECORDS: &[&str] = &["object_configuration", "record_permission"];

/// Whoever deletes these sees nothing of what they are attached to.
const DELETED_ALONE: [&str; 3] = ["note", "task", "meeting"];

/// The scopes of a token. To write includes to read.
#[derive(Debug)]
pub(super) enum Scopes {
    All,
    These(BTreeSet<String>),
}

impl Scopes {
    /// Refuses a call for which the token lacks a scope. `route` is the path with its parameters'
    /// names.
    pub(super) fn check(&self, method: &Method, route: &str) -> Result<(), Problem> {
        let row = ROUTES.iter().find(|(prefix, ..)| route.starts_with(prefix));
        let Some((_, family, besides)) = row else {
            return Ok(());
        };
        let level = if reads(method, route) {
            "read"
        } else {
            "read-write"
        };
        self.require(&[&format!("{family}:{level}")])?;
        if method == Method::DELETE && DELETED_ALONE.contains(family) {
            return Ok(());
        }
        besides
            .iter()
            .try_for_each(|family| self.require(&[&format!("{family}:read")]))
    }

    /// Refuses a token that lacks one of these.
    pub(super) fn require(&self, scopes: &[&str]) -> Result<(), Problem> {
        match scopes.iter().find(|scope| !self.includes(scope)) {
            Some(missing) => Err(Problem::forbidden(format!(
                "the token lacks the scope `{missing}`"
            ))),
            None => Ok(()),
        }
    }

    fn includes(&self, scope: &str) -> bool {
        match self {
            Self::All => true,
            Self::These(scopes) => {
                let family = scope.split(':').next().unwrap_or_default();
                scopes.contains(scope) || scopes.contains(&format!("{family}:read-write"))
            }
        }
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scopes: BTreeSet<String> = match self {
            Self::These(scopes) => scopes.clone(),
            Self::All => {
                let families = ROUTES.iter().map(|(_, family, _)| family);
                families
                    .map(|family| format!("{family}:read-write"))
                    .collect()
            }
        };
        let scopes: Vec<String> = scopes.into_iter().collect();
        f.write_str(&scopes.join(" "))
    }
}

/// Whether a call changes nothing. Queries are sent with `POST`; SCIM asks for the right to write
/// even where it reads.
pub(super) fn reads(method: &Method, route: &str) -> bool {
    let asks = ["/query", "/search", "/sql"];
    asks.iter().any(|end| route.ends_with(end))
        || method == Method::GET && !route.starts_with("/scim")
}
