//! Paths and methods → operations.

use openapiv3::{PathItem, ReferenceOr};

use super::Lowerer;
use super::paging::Around;
use super::security::servers as servers_of;
use crate::ir::{Docs, Operation, Webhook};
use crate::model::ORDER;
use crate::pointer::Pointer;

impl<'a> Lowerer<'a> {
    pub(super) fn operations(&mut self) {
        let document = self.document;
        for (path, item) in document.paths.iter() {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            let pointer = Pointer::root().join("paths").join(path);
            for (method, operation) in in_order(item) {
                self.operation(path, method, item, operation, pointer.join(method));
                self.settle_pending();
            }
            for other in self
                .beside
                .others
                .iter()
                .filter(|other| other.path == *path)
            {
                let pointer = pointer.join("x-operations").join(&other.method);
                self.operation(path, &other.method, item, &other.operation, pointer);
                self.settle_pending();
            }
        }
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: Pointer,
    ) {
        let index = self.api.operations.len();
        let parameters = self.parameters(index, path, item, operation, &pointer);
        let (body, request_envelope) = self.body(index, operation, &pointer);
        let (answers, failures, answer_envelope) = self.answers(index, operation, &pointer);
        let security = self.security(operation, &pointer);
        let servers = [&operation.servers, &item.servers];
        let servers = servers.into_iter().find(|servers| !servers.is_empty());
        let servers = servers
            .map(|servers| servers_of(servers))
            .unwrap_or_default();
        let retry = self.retry(method, operation, &pointer);
        let stability = self.stability(operation, &pointer);
        let per_second = self.per_second(operation, &pointer);
        let follows = self.follows(operation, &pointer);
        let builder = self.builder(operation, body.as_ref(), &pointer);
        let around = Around {
            parameters: &parameters,
            body: body.as_ref(),
            answers: &answers,
        };
        let paging = self.paging(operation, &around, &pointer);
        self.api.operations.push(Operation {
            id: operation
                .operation_id
                .clone()
                .filter(|id| !id.trim().is_empty()),
            method: method.to_uppercase(),
            path: path.to_owned(),
            tags: operation.tags.clone(),
            pointer,
            docs: Docs {
                title: operation.summary.clone().unwrap_or_default(),
                description: operation.description.clone().unwrap_or_default(),
                example: None,
                deprecated: operation.deprecated,
            },
            parameters,
            body,
            answers,
            failures,
            security,
            // Those of the whole document are the client's.
            servers: if servers == self.api.servers {
                Vec::new()
            } else {
                servers
            },
            request_envelope,
            answer_envelope,
            retry,
            paging,
            stability,
            per_second,
            follows,
            builder,
            broken: false,
        });
    }

    /// Marks the operations that need what the document does not give.
    pub(super) fn mark_broken(&mut self) {
        let mut broken = vec![false; self.api.types.len()];
        let mut holders: Vec<Vec<usize>> = vec![Vec::new(); self.api.types.len()];
        for (index, ty) in self.api.types.iter().enumerate() {
            for used in ty.shape.uses() {
                holders[used.ty.0 as usize].push(index);
            }
        }
        let mut stack: Vec<usize> = self.broken.iter().map(|ty| ty.0 as usize).collect();
        while let Some(index) = stack.pop() {
            if !std::mem::replace(&mut broken[index], true) {
                stack.extend(&holders[index]);
            }
        }
        for operation in &mut self.api.operations {
            let mut uses = operation.request_uses();
            uses.extend(operation.answer_uses());
            operation.broken |= uses.iter().any(|used| broken[used.ty.0 as usize]);
        }
        let whole = |webhook: &Webhook| !broken[webhook.payload.ty.0 as usize];
        self.api.webhooks.retain(whole);
    }
}

/// The operations of a path in document order.
fn in_order(item: &PathItem) -> Vec<(&str, &openapiv3::Operation)> {
    let order = item
        .extensions
        .get(ORDER)
        .and_then(|order| order.as_array());
    let place = |method: &str| order.map(|order| order.iter().position(|one| *one == *method));
    let mut operations: Vec<_> = item.iter().collect();
    operations.sort_by_key(|(method, _)| place(method));
    operations
}
