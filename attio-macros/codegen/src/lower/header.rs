//! Headers that answers carry.

use openapiv3::{Header as Source, ParameterSchemaOrContent, ReferenceOr, Response};

use super::Lowerer;
use super::view::{Part, component_name};
use crate::ir::{Docs, Header, Shape, TypePlace, Use};
use crate::pointer::Pointer;

impl<'a> Lowerer<'a> {
    /// The headers of one answer, without those that say how to read its body.
    pub(super) fn headers(
        &mut self,
        index: usize,
        response: &'a Response,
        at: &Pointer,
    ) -> Vec<Header> {
        let at = at.join("headers");
        let mut headers = Vec::new();
        for (wire, source) in &response.headers {
            if is_about_the_body(wire) {
                continue;
            }
            let Some((source, at)) = self.header_source(source, at.join(wire)) else {
                continue;
            };
            headers.push(self.header(index, wire, source, &at));
        }
        headers
    }

    fn header_source(
        &self,
        source: &'a ReferenceOr<Source>,
        at: Pointer,
    ) -> Option<(&'a Source, Pointer)> {
        match source {
            ReferenceOr::Item(source) => Some((source, at)),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let headers = &self.document.components.as_ref()?.headers;
                let at = Pointer::from_tokens(["components", "headers", name]);
                Some((headers.get(name)?.as_item()?, at))
            }
        }
    }

    fn header(&mut self, index: usize, wire: &str, source: &'a Source, at: &Pointer) -> Header {
        let place = TypePlace::Parameter(index, wire.to_owned());
        let (schema, json, at) = match &source.format {
            ParameterSchemaOrContent::Schema(schema) => (Some(schema), false, at.join("schema")),
            ParameterSchemaOrContent::Content(content) => match content.first() {
                Some((kind, media)) => {
                    let at = at.join("content").join(kind).join("schema");
                    (media.schema.as_ref(), kind.contains("json"), at)
                }
                None => (None, false, at.clone()),
            },
        };
        let ty = match schema {
            Some(schema) => self.schema(Part::new(schema, at.clone()), place.clone()),
            None => self.text(place.clone(), at.clone()),
        };
        // The simple style cannot tell what is inside of an object: its text is all there is to read.
        let ty = match json || self.is_simple(ty) {
            true => ty,
            false => self.text(place, at),
        };
        Header {
            wire: wire.to_owned(),
            json,
            ty,
            docs: Docs {
                description: source.description.clone().unwrap_or_default(),
                deprecated: source.deprecated.unwrap_or_default(),
                ..Docs::default()
            },
        }
    }
}

impl Lowerer<'_> {
    fn is_simple(&mut self, used: Use) -> bool {
        self.force(used.ty);
        match &self.api.ty(used.ty).shape {
            Shape::Scalar(_) | Shape::Newtype(_) | Shape::Literal(_) | Shape::Enum(_) => true,
            Shape::List(item) => {
                let item = *item;
                self.is_simple(item)
            }
            _ => false,
        }
    }
}

fn is_about_the_body(name: &str) -> bool {
    [
        "content-type",
        "content-length",
        "content-encoding",
        "transfer-encoding",
    ]
    .iter()
    .any(|known| name.eq_ignore_ascii_case(known))
}
