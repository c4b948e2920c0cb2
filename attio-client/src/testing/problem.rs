//! Attio's error envelope.
//!
//! In: what a handler has to complain about. Out: a status and `{status_code, type, code, message,
//! validation_errors?}`. Every refusal of the fake goes through here, so its wording has one home.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use uuid::Uuid;

use super::kind::Own;

/// Where in the request body an issue stands: keys and indices, from the outside in.
pub(super) type Path = Vec<Value>;

/// A refusal.
#[derive(Debug)]
pub(super) struct Problem {
    status: StatusCode,
    kind: &'static str,
    code: &'static str,
    message: String,
    issues: Vec<Issue>,
    /// What Attio keeps to itself, though who declared the fake has to know it.
    aside: String,
}

/// One entry of `validation_errors`, in the manner of the validator that Attio uses (Zod).
#[derive(Debug)]
pub(super) struct Issue(Value);

impl Problem {
    /// 400 with any code of the `invalid_request_error` family.
    pub(super) fn invalid(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "invalid_request_error",
            code,
            message,
        )
    }

    /// 400 `validation_type` that points at one place of the body.
    pub(super) fn validation(message: impl Into<String>, issue: Issue) -> Self {
        let mut problem = Self::invalid("validation_type", message);
        problem.issues.push(issue);
        problem
    }

    /// 400 `validation_type` for a key that has to be there.
    pub(super) fn required(path: &Path, expected: &str) -> Self {
        Self::validation(
            format!("`{}` is missing", dotted(path)),
            Issue::wrong_type(path, expected, None).saying("Required"),
        )
    }

    /// 400 `validation_type` for a value of the wrong JSON type.
    pub(super) fn mistyped(path: &Path, expected: &str, found: &Value) -> Self {
        Self::validation(
            format!(
                "`{}` takes {expected}, not {}",
                dotted(path),
                json_type(found)
            ),
            Issue::wrong_type(path, expected, Some(found)),
        )
    }

    /// 400 `validation_type` for a word that is none of those that are known, which are listed.
    pub(super) fn no_such_word(path: &Path, found: &str, options: &[&str]) -> Self {
        let list = options.join("`, `");
        let message = format!("`{}` takes `{list}`, not `{found}`", dotted(path));
        let issue = Issue::new("invalid_enum_value", path, "Invalid enum value");
        let issue = issue.with("received", found).with("options", options);
        Self::validation(message, issue)
    }

    /// 400 `validation_type` for a value of the right JSON type that cannot be used.
    pub(super) fn unusable(path: &Path, why: impl std::fmt::Display) -> Self {
        let message = format!("`{}`: {why}", dotted(path));
        let issue = Issue::new("custom", path, &why.to_string());
        Self::validation(message, issue)
    }

    /// 400 `value_not_found`: something that is named by the request does not exist.
    pub(super) fn value_not_found(message: impl Into<String>) -> Self {
        Self::invalid("value_not_found", message)
    }

    /// The same about an option or a status: Attio quotes the title, and lists none.
    pub(super) fn unknown_choice(own: Own, title: &str) -> Self {
        let noun = match own {
            Own::Option => "select option",
            Own::Status => "Status",
        };
        Self::value_not_found(format!("Cannot find {noun} with title \"{title}\"."))
    }

    /// The same about something that the body names: 400 `value_not_found` instead of 404.
    pub(super) fn in_body(self) -> Self {
        match self.status {
            StatusCode::NOT_FOUND => Self::value_not_found(self.message),
            _ => self,
        }
    }

    /// 404 for a thing that is addressed by the path.
    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "invalid_request_error",
            "not_found",
            message,
        )
    }

    /// 404 for reading a record that is being merged, 400 for writing it.
    pub(super) fn merging(record: Uuid, is_read: bool) -> Self {
        let message = format!("the record {record} is being merged");
        let mut problem = Self::invalid("merge_in_progress", message);
        if is_read {
            problem.status = StatusCode::NOT_FOUND;
        }
        problem
    }

    /// 409.
    pub(super) fn conflict(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "invalid_request_error", code, message)
    }

    /// 413.
    pub(super) fn too_large(message: impl Into<String>) -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "invalid_request_error",
            "validation_type",
            message,
        )
    }

    /// 403 for a token that lacks a scope.
    pub(super) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "auth_error", "unauthorized", message)
    }

    /// 401.
    pub(super) fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "auth_error",
            "unauthorized",
            message,
        )
    }

    /// 429.
    pub(super) fn rate_limited() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "rate_limit_error",
            "rate_limit_exceeded",
            "too many requests; `Retry-After` says when to come back",
        )
    }

    /// An error of the server's own.
    pub(super) fn server(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(status, "api_error", "internal_error", message)
    }

    fn new(
        status: StatusCode,
        kind: &'static str,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            status,
            kind,
            code,
            message: message.into(),
            issues: Vec::new(),
            aside: String::new(),
        }
    }

    /// What is said outside of HTTP (seeding) besides.
    pub(super) fn aside(mut self, aside: String) -> Self {
        self.aside = aside;
        self
    }

    /// The message, for errors outside of HTTP (seeding).
    pub(super) fn message(&self) -> String {
        format!("{}{}", self.message, self.aside)
    }

    /// The status.
    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    /// The envelope.
    pub(super) fn to_json(&self) -> Value {
        let mut body = json!({
            "status_code": self.status.as_u16(),
            "type": self.kind,
            "code": self.code,
            "message": self.message,
        });
        if !self.issues.is_empty() {
            body["validation_errors"] = self.issues.iter().map(|issue| issue.0.clone()).collect();
        }
        body
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        (self.status, Json(self.to_json())).into_response()
    }
}

impl Issue {
    /// An issue with a code of its own.
    pub(super) fn new(code: &str, path: &Path, message: &str) -> Self {
        Self(json!({ "code": code, "path": path, "message": message }))
    }

    /// `invalid_type`; nothing `found` means that the key is absent.
    pub(super) fn wrong_type(path: &Path, expected: &str, found: Option<&Value>) -> Self {
        let received = found.map_or("undefined", json_type);
        let message = format!("Expected {expected}, received {received}");
        Self::new("invalid_type", path, &message)
            .with("expected", expected)
            .with("received", received)
    }

    /// Another message.
    pub(super) fn saying(self, message: &str) -> Self {
        self.with("message", message)
    }

    /// One more member.
    pub(super) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0[key] = value.into();
        self
    }
}

/// `data.values.name.0.first_name`, for messages.
pub(super) fn dotted(path: &Path) -> String {
    let parts: Vec<String> = path
        .iter()
        .map(|part| {
            part.as_str()
                .map_or_else(|| part.to_string(), str::to_owned)
        })
        .collect();
    parts.join(".")
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A path with one more step.
pub(super) fn step(path: &Path, part: impl Into<Value>) -> Path {
    let mut path = path.clone();
    path.push(part.into());
    path
}
