//! Answers: what comes back, by status.

use openapiv3::{ReferenceOr, Response, StatusCode};

use super::Lowerer;
use super::body::{essence, is_json};
use super::view::{Part, component_name};
use crate::ir::{Answer, AnswerBody, Docs, Statuses, TypePlace, Use};
use crate::pointer::Pointer;

impl<'a> Lowerer<'a> {
    /// The answers of an operation that report success, those that report failure, and the member
    /// that wraps the content of the former.
    pub(super) fn answers(
        &mut self,
        index: usize,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> (Vec<Answer>, Vec<Answer>, Option<String>) {
        let responses = &operation.responses;
        let at = pointer.join("responses");
        let listed = responses.responses.iter().map(|(code, response)| {
            let statuses = match code {
                StatusCode::Code(code) => Statuses::Code(*code),
                StatusCode::Range(range) => Statuses::Range(*range),
            };
            (statuses, at.join(&code.to_string()), response)
        });
        let default = responses.default.as_ref();
        let default = default.map(|response| (Statuses::Default, at.join("default"), response));
        let all: Vec<_> = listed.chain(default).collect();
        let known = all.iter().any(|(statuses, ..)| statuses.is_success());
        let (mut answers, mut failures) = (Vec::new(), Vec::new());
        for (statuses, at, response) in all {
            let Some((response, at)) = self.response(response, at) else {
                continue;
            };
            let body = self.answer_body(index, statuses, response, &at);
            let headers = self.headers(index, response, &at);
            let docs = Docs {
                description: response.description.clone(),
                ..Docs::default()
            };
            let answer = Answer {
                statuses,
                body,
                headers,
                docs,
            };
            // `default` reports success only where nothing else does.
            if statuses.is_success() || (statuses == Statuses::Default && !known) {
                answers.push(answer);
            } else if !statuses.is_redirect() {
                failures.push(answer);
            }
        }
        let envelope = self.unwrap_answers(&mut answers);
        (answers, failures, envelope)
    }

    fn response(
        &self,
        response: &'a ReferenceOr<Response>,
        at: Pointer,
    ) -> Option<(&'a Response, Pointer)> {
        match response {
            ReferenceOr::Item(response) => Some((response, at)),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let responses = &self.document.components.as_ref()?.responses;
                let at = Pointer::root()
                    .join("components")
                    .join("responses")
                    .join(name);
                Some((responses.get(name)?.as_item()?, at))
            }
        }
    }

    fn answer_body(
        &mut self,
        index: usize,
        statuses: Statuses,
        response: &'a Response,
        at: &Pointer,
    ) -> AnswerBody {
        let rank = |kind: &str| match essence(kind).as_str() {
            essence if is_json(essence) => 0,
            "text/event-stream" => 1,
            "*/*" => 2,
            essence if essence.starts_with("text/") => 3,
            _ => 4,
        };
        let Some((kind, media)) = response.content.iter().min_by_key(|(kind, _)| rank(kind)) else {
            return AnswerBody::Empty;
        };
        let at = at.join("content").join(kind).join("schema");
        let place = TypePlace::Answer(index, statuses);
        let essence = essence(kind);
        let items = media.extensions.contains_key("x-items");
        match &media.schema {
            Some(_) if items && essence != "text/event-stream" => AnswerBody::Binary,
            Some(schema) if is_json(&essence) || essence == "*/*" => {
                AnswerBody::Json(self.schema(Part::new(schema, at), place))
            }
            Some(schema) if essence == "text/event-stream" => {
                AnswerBody::Events(self.schema(Part::new(schema, at), place))
            }
            None if is_json(&essence) => AnswerBody::Json(self.anything(place, at)),
            None if essence == "text/event-stream" => AnswerBody::Events(self.anything(place, at)),
            _ if essence.starts_with("text/") => AnswerBody::Text,
            _ => AnswerBody::Binary,
        }
    }

    fn anything(&mut self, place: TypePlace, at: Pointer) -> Use {
        Use {
            ty: self.reserve(place, at, Docs::default()),
            nullable: false,
        }
    }

    /// Takes the envelope off if all answers that have content wear it.
    fn unwrap_answers(&mut self, answers: &mut [Answer]) -> Option<String> {
        let mut envelope = None;
        let mut unwrapped = Vec::new();
        for answer in answers.iter() {
            let AnswerBody::Json(used) = answer.body else {
                continue;
            };
            let (inner, wrapped) = self.open_envelope(used);
            envelope = Some(wrapped?);
            unwrapped.push(inner);
        }
        let contents = answers
            .iter_mut()
            .filter_map(|answer| match &mut answer.body {
                AnswerBody::Json(used) => Some(used),
                _ => None,
            });
        for (used, inner) in contents.zip(unwrapped) {
            *used = inner;
        }
        envelope
    }
}

impl Statuses {
    fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }

    fn is_redirect(self) -> bool {
        matches!(self, Self::Code(100..=199 | 300..=399) | Self::Range(1 | 3))
    }
}
