//! One dialect: 3.0, 3.1 and 3.2 spellings become what `openapiv3` can hold.
//!
//! In: the bundled, selected tree. Out: the same tree, rewritten in place; what the typed document has no place for
//! stands in `x-` extensions. Sloppy but clear input is put right; what nobody can mean is told and marked `x-broken`.
//! Must not know: what Rust will be made of it.
//!
//! Extensions written here, for lowering to read:
//! `x-null` (only null fits), `x-const`, `x-minimum`/`x-maximum`/`x-multipleOf` (beyond i64), `x-tuple`,
//! `x-pattern-properties`, `x-item-schema`, `x-content-media-type`, `x-default-mapping`, `x-style`, `x-in`,
//! `x-operations`, `x-webhooks`, `x-security-schemes`, `x-broken`.

mod content;
mod document;
mod operation;
mod parameter;
mod schema;
mod security;
mod shape;

use serde_json::Value;

use crate::bundle::Provenance;
use crate::diag::{Diagnostics, Location};
use crate::pointer::Pointer;

/// What lowering looks for: nothing sensible stood here, and that was told.
pub(crate) const BROKEN: &str = "x-broken";

/// Rewrites the whole document.
pub(crate) fn normalize(tree: &mut Value, provenance: &mut Provenance, diags: &mut Diagnostics) {
    let mut cx = Cx {
        provenance,
        diags,
        at: Pointer::root(),
    };
    if let Value::Object(root) = tree {
        document::document(root, &mut cx);
    }
}

/// What rules need besides the node: where it is, and where to complain.
struct Cx<'c> {
    provenance: &'c mut Provenance,
    diags: &'c mut Diagnostics,
    at: Pointer,
}

impl Cx<'_> {
    /// Goes one step down for the time of a call.
    fn below(&mut self, token: &str, then: impl FnOnce(&mut Self)) {
        self.at.push(token);
        then(self);
        self.at.pop();
    }

    fn here(&self) -> Location {
        self.provenance.locate(&self.at)
    }

    /// Notes that the child `to` of this node was the child `from` in the text.
    fn moved(&mut self, list: &str, from: usize, to: usize) {
        let mut at = self.at.join(list);
        at.push_index(from);
        let origin = self.provenance.locate(&at);
        at.pop();
        at.push_index(to);
        self.provenance.insert(at, origin.file, origin.pointer);
    }
}

#[cfg(test)]
mod tests;
