//! Whether a token is one of the workspace or of a user, and what a user's is not good for.

use axum::http::Method;

use super::problem::Problem;

/// Whose token it is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Level {
    #[default]
    Workspace,
    User,
}

impl Level {
    /// The word for it in `GET /v2/self`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::User => "user",
        }
    }

    /// Refuses a user's token where one of the workspace is asked for.
    pub(super) fn check(self, method: &Method, route: &str) -> Result<(), Problem> {
        let of_the_workspace =
            route.starts_with("/v2/webhooks") || method == Method::GET && route == "/v2/meetings";
        if self == Self::User && of_the_workspace {
            let message = "this takes a token of the workspace, not of a user";
            return Err(Problem::forbidden(message));
        }
        Ok(())
    }
}
