//! `x-paging`: where a long list is in the answer, and which members of the request choose a page of it.
//!
//! Whatever it names must be there: a name that leads nowhere is a mistake, not a guess.

use openapiv3::Operation;
use serde_json::{Map, Value};

use super::Lowerer;
use crate::diag::messages;
use crate::ir::{
    Answer, AnswerBody, Body, BodyKind, Paging, PagingStyle, Parameter, Place, Shape, TypeId,
};
use crate::pointer::Pointer;

const PAGING: &str = "x-paging";

const KEYS: [&str; 7] = [
    "style", "position", "limit", "default", "max", "items", "next",
];

const STYLES: [(&str, PagingStyle); 3] = [
    ("offset-body", PagingStyle::OffsetBody),
    ("offset-query", PagingStyle::OffsetQuery),
    ("cursor", PagingStyle::Cursor),
];

/// What an operation sends and gives, as far as it is lowered.
pub(super) struct Around<'i> {
    pub parameters: &'i [Parameter],
    pub body: Option<&'i Body>,
    pub answers: &'i [Answer],
}

impl Lowerer<'_> {
    /// How an operation gives a long list; `None` where it does not, or the document is mistaken about it.
    pub(super) fn paging(
        &mut self,
        operation: &Operation,
        around: &Around<'_>,
        at: &Pointer,
    ) -> Option<Paging> {
        let said = operation.extensions.get(PAGING)?;
        let at = at.join(PAGING);
        let Value::Object(said) = said else {
            let at = (self.locate)(&at);
            let found = format!("`{PAGING}: {said}`");
            let expected =
                "a map, such as `x-paging: { style: cursor, next: pagination.next_cursor }`";
            self.diagnostics
                .push(messages::wrong_kind(at, "the paging", &found, expected));
            return None;
        };
        self.known_keys(said, &at);
        let style = said.get("style").unwrap_or(&Value::Null);
        let style = self.word(style, "style", &STYLES, at.join("style"))?;
        let sent = self.sent(style, around);
        let usual = match style {
            PagingStyle::Cursor => "cursor",
            _ => "offset",
        };
        let position = self.request_member(said, "position", usual, &sent, &at);
        // A limit that is not named may be missing, too.
        let limit = match said.contains_key("limit") || sent.iter().any(|name| name == "limit") {
            true => Some(self.request_member(said, "limit", "limit", &sent, &at)?),
            false => None,
        };
        let default = self.count(said, "default", &at);
        let max = self.count(said, "max", &at);
        let items = self.items(said, around, &at)?;
        let next = match style {
            PagingStyle::Cursor => self.next(said, around, &at)?,
            _ => Vec::new(),
        };
        Some(Paging {
            style,
            position: position?,
            limit,
            default,
            max,
            items,
            next,
        })
    }

    fn known_keys(&mut self, said: &Map<String, Value>, at: &Pointer) {
        for key in said.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            let at = (self.locate)(&at.join(key)).on_key();
            self.diagnostics
                .push(messages::unknown_word(at, PAGING, key, KEYS));
        }
    }

    /// The members of the request that may choose a page.
    fn sent(&mut self, style: PagingStyle, around: &Around<'_>) -> Vec<String> {
        if style != PagingStyle::OffsetBody {
            let query = around.parameters.iter();
            let query = query.filter(|parameter| parameter.place == Place::Query);
            return query.map(|parameter| parameter.wire.clone()).collect();
        }
        match around.body.map(|body| &body.kind) {
            Some(BodyKind::Json(used)) => self.members(used.ty),
            _ => Vec::new(),
        }
    }

    pub(super) fn members(&mut self, ty: TypeId) -> Vec<String> {
        self.force(ty);
        match &self.api.ty(ty).shape {
            Shape::Struct(object) => {
                let fields = object.fields.iter();
                fields.map(|field| field.wire.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn request_member(
        &mut self,
        said: &Map<String, Value>,
        key: &str,
        usual: &str,
        sent: &[String],
        at: &Pointer,
    ) -> Option<String> {
        let name = said.get(key).and_then(Value::as_str).unwrap_or(usual);
        if sent.iter().any(|known| known == name) {
            return Some(name.to_owned());
        }
        let at = match said.contains_key(key) {
            true => (self.locate)(&at.join(key)),
            false => (self.locate)(at).on_key(),
        };
        let sent = sent.iter().map(String::as_str);
        self.diagnostics.push(messages::unknown_paging_member(
            at, "request", key, name, sent,
        ));
        None
    }

    fn count(&mut self, said: &Map<String, Value>, key: &str, at: &Pointer) -> Option<u32> {
        let found = said.get(key)?;
        let count = found.as_u64().and_then(|count| u32::try_from(count).ok());
        let count = count.filter(|count| *count > 0);
        if count.is_none() {
            let at = (self.locate)(&at.join(key));
            let found = format!("`{key}: {found}`");
            let expected = "a number of items, at least 1";
            self.diagnostics.push(messages::wrong_kind(
                at,
                "this size of a page",
                &found,
                expected,
            ));
        }
        count
    }

    /// The way to the list: said, or nothing to say because the answer is one, or what the envelope wraps.
    fn items(
        &mut self,
        said: &Map<String, Value>,
        around: &Around<'_>,
        at: &Pointer,
    ) -> Option<Vec<String>> {
        let answer = self.page(around)?;
        let is_list = |shape: &Shape| matches!(shape, Shape::List(_));
        if !said.contains_key("items") && is_list(&self.api.ty(answer).shape) {
            return Some(Vec::new());
        }
        let wrapped = self.options.envelope.clone().unwrap_or_default();
        let (path, end) = self.answer_member(said, "items", &wrapped, answer, at)?;
        if is_list(&self.api.ty(end).shape) {
            return Some(path);
        }
        let at = match said.contains_key("items") {
            true => (self.locate)(&at.join("items")),
            false => (self.locate)(at).on_key(),
        };
        let found = format!("`{}`, which is no list", path.join("."));
        let expected = "a list: `items: member` in the answer, or `items: member.of.a.member`";
        self.diagnostics.push(messages::wrong_kind(
            at,
            "what holds the items",
            &found,
            expected,
        ));
        None
    }

    fn next(
        &mut self,
        said: &Map<String, Value>,
        around: &Around<'_>,
        at: &Pointer,
    ) -> Option<Vec<String>> {
        let answer = self.page(around)?;
        let (path, _) = self.answer_member(said, "next", "", answer, at)?;
        Some(path)
    }

    /// The one type that a page is; an operation with several has no pages.
    fn page(&mut self, around: &Around<'_>) -> Option<TypeId> {
        let mut bodies = around.answers.iter().map(|answer| &answer.body);
        match (bodies.next(), bodies.next()) {
            (Some(AnswerBody::Json(used)), None) => {
                self.force(used.ty);
                Some(used.ty)
            }
            _ => None,
        }
    }

    /// Follows a path through the answer.
    fn answer_member(
        &mut self,
        said: &Map<String, Value>,
        key: &str,
        usual: &str,
        answer: TypeId,
        at: &Pointer,
    ) -> Option<(Vec<String>, TypeId)> {
        let path = said.get(key).and_then(Value::as_str).unwrap_or(usual);
        let mut ty = answer;
        let mut steps = Vec::new();
        for step in path.split('.') {
            let field = match &self.api.ty(ty).shape {
                Shape::Struct(object) => object.fields.iter().find(|field| field.wire == step),
                _ => None,
            };
            let Some(field) = field else {
                let at = match said.contains_key(key) {
                    true => (self.locate)(&at.join(key)),
                    false => (self.locate)(at).on_key(),
                };
                let known = self.members(ty);
                let known = known.iter().map(String::as_str);
                self.diagnostics.push(messages::unknown_paging_member(
                    at, "answer", key, step, known,
                ));
                return None;
            };
            ty = field.ty.ty;
            steps.push(step.to_owned());
            self.force(ty);
        }
        Some((steps, ty))
    }
}
