//! `x-retry`, `x-stability`, `x-limit`, `x-redirect` and `x-builder`: how an operation behaves, where the document says so.

use openapiv3::Operation;
use serde_json::Value;

use super::Lowerer;
use crate::diag::messages;
use crate::ir::{Body, BodyKind, Retry, Stability};
use crate::pointer::Pointer;

const RETRY: &str = "x-retry";
const STABILITY: &str = "x-stability";
const LIMIT: &str = "x-limit";
const REDIRECT: &str = "x-redirect";
const BUILDER: &str = "x-builder";

const RETRIES: [(&str, Retry); 4] = [
    ("read", Retry::Read),
    ("idempotent", Retry::Idempotent),
    ("when-single-valued", Retry::WhenSingleValued),
    ("never", Retry::Never),
];

const STABILITIES: [(&str, Option<Stability>); 4] = [
    ("stable", None),
    ("alpha", Some(Stability::Alpha)),
    ("beta", Some(Stability::Beta)),
    ("deprecated", Some(Stability::Deprecated)),
];

const REDIRECTS: [(&str, bool); 2] = [("follow", true), ("tell", false)];

impl Lowerer<'_> {
    /// Whether an operation may be repeated; without a word of the document, HTTP has the last one.
    pub(super) fn retry(&mut self, method: &str, operation: &Operation, at: &Pointer) -> Retry {
        let said = operation.extensions.get(RETRY);
        let said = said.and_then(|said| self.word(said, RETRY, &RETRIES, at.join(RETRY)));
        said.unwrap_or(match method {
            "get" | "head" | "options" | "trace" | "query" | "QUERY" => Retry::Read,
            "put" | "delete" => Retry::Idempotent,
            _ => Retry::Never,
        })
    }

    /// How far an operation can be relied on.
    pub(super) fn stability(&mut self, operation: &Operation, at: &Pointer) -> Option<Stability> {
        let said = operation.extensions.get(STABILITY);
        let said =
            said.and_then(|said| self.word(said, STABILITY, &STABILITIES, at.join(STABILITY)));
        said.flatten()
            .or(operation.deprecated.then_some(Stability::Deprecated))
    }

    /// How many calls of an operation are allowed per second.
    pub(super) fn per_second(&mut self, operation: &Operation, at: &Pointer) -> Option<u32> {
        let said = operation.extensions.get(LIMIT)?;
        let calls = said.as_u64().and_then(|calls| u32::try_from(calls).ok());
        let calls = calls.filter(|calls| *calls > 0);
        if calls.is_none() {
            let at = (self.locate)(&at.join(LIMIT));
            let found = format!("`{LIMIT}: {said}`");
            let expected = "a whole number of calls per second, such as `x-limit: 5`";
            self.diagnostics
                .push(messages::wrong_kind(at, "the limit", &found, expected));
        }
        calls
    }

    /// Whether an operation's answer is where it redirects to.
    pub(super) fn follows(&mut self, operation: &Operation, at: &Pointer) -> bool {
        let said = operation.extensions.get(REDIRECT);
        let said = said.and_then(|said| self.word(said, REDIRECT, &REDIRECTS, at.join(REDIRECT)));
        said.unwrap_or(false)
    }

    /// Whether an operation's body is written member by member.
    pub(super) fn builder(
        &mut self,
        operation: &Operation,
        body: Option<&Body>,
        at: &Pointer,
    ) -> bool {
        let Some(said) = operation.extensions.get(BUILDER) else {
            return false;
        };
        let has_members = match body.map(|body| &body.kind) {
            Some(BodyKind::Json(used)) => !self.members(used.ty).is_empty(),
            _ => false,
        };
        match said {
            Value::Bool(false) => false,
            Value::Bool(true) if has_members => true,
            _ => {
                let at = (self.locate)(&at.join(BUILDER));
                let found = format!("`{BUILDER}: {said}`");
                let expected = "`true`, where the body is a JSON object whose members are known";
                let what = "how the body is written";
                self.diagnostics
                    .push(messages::wrong_kind(at, what, &found, expected));
                false
            }
        }
    }

    /// What one of a few words stands for.
    pub(super) fn word<T: Copy>(
        &mut self,
        said: &Value,
        name: &str,
        words: &[(&str, T)],
        at: Pointer,
    ) -> Option<T> {
        let text = said.as_str().unwrap_or_default();
        let known = words.iter().find(|(word, _)| *word == text);
        if known.is_none() {
            let at = (self.locate)(&at);
            let found = said
                .as_str()
                .map_or_else(|| said.to_string(), str::to_owned);
            let words = words.iter().map(|(word, _)| *word);
            self.diagnostics
                .push(messages::unknown_word(at, name, &found, words));
        }
        known.map(|(_, meaning)| *meaning)
    }
}
