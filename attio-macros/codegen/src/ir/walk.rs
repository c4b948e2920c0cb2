//! The types that a type or an operation mentions, in document order.

use super::{AnswerBody, Body, BodyKind, Operation, Rest, Shape, Use};

impl Shape {
    /// The types that a value of this shape holds.
    pub(crate) fn uses(&self) -> Vec<Use> {
        match self {
            Self::Scalar(_)
            | Self::Newtype(_)
            | Self::Literal(_)
            | Self::Enum(_)
            | Self::Any(_) => Vec::new(),
            Self::List(item) | Self::Map(item) => vec![*item],
            Self::Tuple(items) => items.clone(),
            Self::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
            Self::Struct(object) => {
                let mut uses: Vec<Use> = object.fields.iter().map(|field| field.ty).collect();
                if let Rest::Typed(used) = object.rest {
                    uses.push(used);
                }
                uses
            }
        }
    }

    /// The same, to be changed in place.
    pub(crate) fn uses_mut(&mut self) -> Vec<&mut Use> {
        match self {
            Self::Scalar(_)
            | Self::Newtype(_)
            | Self::Literal(_)
            | Self::Enum(_)
            | Self::Any(_) => Vec::new(),
            Self::List(item) | Self::Map(item) => vec![item],
            Self::Tuple(items) => items.iter_mut().collect(),
            Self::Union(union) => union
                .variants
                .iter_mut()
                .map(|variant| &mut variant.ty)
                .collect(),
            Self::Struct(object) => {
                let mut uses: Vec<&mut Use> = object
                    .fields
                    .iter_mut()
                    .map(|field| &mut field.ty)
                    .collect();
                if let Rest::Typed(used) = &mut object.rest {
                    uses.push(used);
                }
                uses
            }
        }
    }
}

impl Operation {
    /// The types that are sent.
    pub(crate) fn request_uses(&self) -> Vec<Use> {
        let mut uses: Vec<Use> = self
            .parameters
            .iter()
            .map(|parameter| parameter.ty)
            .collect();
        uses.extend(self.body.iter().flat_map(Body::uses));
        uses
    }

    /// The types that come back.
    pub(crate) fn answer_uses(&self) -> Vec<Use> {
        let answers = self.answers.iter().chain(&self.failures);
        let uses = answers.flat_map(|answer| {
            let body = match answer.body {
                AnswerBody::Json(used) | AnswerBody::Events(used) => Some(used),
                AnswerBody::Empty | AnswerBody::Text | AnswerBody::Binary => None,
            };
            let headers = answer.headers.iter().map(|header| header.ty);
            body.into_iter().chain(headers)
        });
        uses.collect()
    }

    /// The types that are sent, to be changed in place.
    pub(crate) fn request_uses_mut(&mut self) -> Vec<&mut Use> {
        let mut uses: Vec<&mut Use> = self
            .parameters
            .iter_mut()
            .map(|parameter| &mut parameter.ty)
            .collect();
        if let Some(body) = &mut self.body {
            match &mut body.kind {
                BodyKind::Json(used) | BodyKind::Form(used) => uses.push(used),
                BodyKind::Multipart(parts) => {
                    uses.extend(parts.iter_mut().filter_map(|part| part.ty.as_mut()));
                }
                BodyKind::Text(_) | BodyKind::Binary(_) => {}
            }
        }
        uses
    }
}

impl Body {
    fn uses(&self) -> Vec<Use> {
        match &self.kind {
            BodyKind::Json(used) | BodyKind::Form(used) => vec![*used],
            BodyKind::Multipart(parts) => parts.iter().filter_map(|part| part.ty).collect(),
            BodyKind::Text(_) | BodyKind::Binary(_) => Vec::new(),
        }
    }
}
