//! Webhooks: the payloads that the service sends of its own accord.

use openapiv3::PathItem;

use super::Lowerer;
use super::body::{essence, is_json, preferred};
use super::view::Part;
use crate::ir::{Docs, TypePlace, Webhook};
use crate::pointer::Pointer;

impl<'a> Lowerer<'a> {
    pub(super) fn webhooks(&mut self) {
        let beside = self.beside;
        for (name, item) in &beside.webhooks {
            let pointer = Pointer::from_tokens(["webhooks", name]);
            self.webhook(name, item, &pointer);
            self.settle_pending();
        }
    }

    /// A webhook is called once, whatever the method; one without a JSON payload brings no type.
    fn webhook(&mut self, name: &str, item: &'a PathItem, pointer: &Pointer) {
        let called = item
            .iter()
            .find(|(_, operation)| operation.request_body.is_some());
        let Some((method, operation)) = called else {
            return;
        };
        let pointer = pointer.join(method);
        let Some((body, at)) = self.body_source(operation, &pointer) else {
            return;
        };
        let Some((kind, media)) = preferred(&body.content) else {
            return;
        };
        let Some(schema) = media.schema.as_ref().filter(|_| is_json(&essence(kind))) else {
            return;
        };
        let at = at.join("content").join(kind).join("schema");
        let place = TypePlace::Webhook(name.to_owned());
        let payload = self.schema(Part::new(schema, at), place);
        self.api.webhooks.push(Webhook {
            name: name.to_owned(),
            pointer,
            docs: Docs {
                title: operation.summary.clone().unwrap_or_default(),
                description: operation.description.clone().unwrap_or_default(),
                example: None,
                deprecated: operation.deprecated,
            },
            payload,
        });
    }
}
