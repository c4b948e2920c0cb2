//! Bodies that are one argument, or one for each part.

use super::Inputs;
use crate::ir::{Body, BodyKind, Part, Use};
use crate::name::{Name, OperationName};
use crate::plan::{ArgumentPlan, RequestPlan, Sends, SetterPlan, Takes, docs};

impl Inputs<'_> {
    pub(super) fn add_body(
        &self,
        body: &Body,
        names: &OperationName,
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) {
        let takes = |used: Use| match self.takes(used.ty) {
            Takes::Value(ty) => Takes::Value(ty),
            other => other,
        };
        let (takes, sends) = match &body.kind {
            BodyKind::Json(used) => (takes(*used), Sends::Json),
            BodyKind::Form(used) => (takes(*used), Sends::Form),
            BodyKind::Text(kind) => (Takes::Text, Sends::Text(kind.clone())),
            BodyKind::Binary(kind) => (Takes::Bytes, Sends::Binary(kind.clone())),
            BodyKind::Multipart(parts) => {
                for (part, name) in parts.iter().zip(&names.parts) {
                    let name = name.clone();
                    self.add_part(part, name, arguments, request);
                }
                return;
            }
        };
        let name = names.body.clone();
        if body.required {
            let docs = body.docs.description.clone();
            arguments.push(ArgumentPlan {
                name,
                docs,
                takes,
                sends,
            });
        } else {
            let docs = docs::text(&body.docs.description, "The content of the request.");
            request.setters.push(SetterPlan {
                name,
                docs,
                deprecated: false,
                takes,
                sends,
            });
        }
    }

    fn add_part(
        &self,
        part: &Part,
        name: Name,
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) {
        let (takes, sends) = match part.ty {
            None if part.many => (Takes::Files, Sends::File(part.wire.clone())),
            None => (Takes::File, Sends::File(part.wire.clone())),
            Some(used) => (self.takes_into(used.ty), Sends::Part(part.wire.clone())),
        };
        if part.required {
            let docs = part.docs.description.clone();
            arguments.push(ArgumentPlan {
                name,
                docs,
                takes,
                sends,
            });
        } else {
            let docs = docs::setter(&part.wire, &part.docs, None);
            request.setters.push(SetterPlan {
                name,
                docs,
                deprecated: part.docs.deprecated,
                takes,
                sends,
            });
        }
    }
}
