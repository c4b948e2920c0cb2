//! The front half of the engine: text → typed document.
//!
//! In: the document's path and text, overlays, the selection, and a way to read other files. Out: the typed document
//! with what later passes need to speak of it, and everything there is to say. Files are read, parsed and bundled once;
//! where a part is wanted, it is a copy out of the whole, and either becomes a typed document on request.
//! Must not know: what the steps do, only their order.

use std::mem::take;

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::bundle::{self, BROKEN_REF, Provenance, Read};
use crate::diag::{Anchor, Diagnostics, Location};
use crate::grammar::{Kind, survey};
use crate::pointer::Pointer;
use crate::select::{self, Kept, Selection};
use crate::source::Sources;
use crate::{load, model, normalize, overlay};

/// What to read.
pub(crate) struct Input<'i> {
    /// As the user wrote it; references are relative to it.
    pub(crate) path: &'i str,
    pub(crate) text: String,
    /// Paths and texts of the overlays, to be applied in this order.
    pub(crate) overlays: &'i [(String, String)],
    pub(crate) selection: &'i Selection,
    /// Whether what the service sends of its own accord is wanted.
    pub(crate) webhooks: bool,
    /// Gives the text of another file.
    pub(crate) read: &'i mut Read<'i>,
}

/// What was read.
pub(crate) struct Reading {
    pub(crate) sources: Sources,
    pub(crate) kept: Vec<Kept>,
    provenance: Provenance,
    wanted: Value,
    /// Everything, where that is more than what is wanted.
    whole: Option<Value>,
}

/// The typed document and where it came from.
pub(crate) struct Document {
    pub(crate) api: OpenAPI,
    /// What the typed document has no field for.
    pub(crate) beside: model::Beside,
    provenance: Provenance,
}

impl Reading {
    /// The document with all that is not wanted, if there is such; its mistakes are nobody's.
    pub(crate) fn whole(&mut self) -> Option<Document> {
        let tree = self.whole.take()?;
        let mut diags = Diagnostics::default();
        Some(typed(tree, self.provenance.clone(), &mut diags))
    }

    /// What is wanted.
    pub(crate) fn document(&mut self, diags: &mut Diagnostics) -> Document {
        let (tree, provenance) = (take(&mut self.wanted), take(&mut self.provenance));
        typed(tree, provenance, diags)
    }
}

impl Document {
    /// Where a node of the typed document stands in the files.
    pub(crate) fn locate(&self, pointer: &Pointer) -> Location {
        self.provenance.locate(pointer)
    }
}

/// Reads the document. The sources come back in any case: messages need them, and so does tracking.
pub(crate) fn read_document(input: Input<'_>) -> (Result<Reading, Sources>, Diagnostics) {
    let mut diags = Diagnostics::default();
    let mut sources = Sources::default();
    let file = sources.add(bundle::clean_path(input.path), input.text);
    let Some(mut tree) = load::load(&sources, file, &mut diags) else {
        return (Err(sources), diags);
    };
    if !load::check_version(&tree, file, &mut diags) {
        return (Err(sources), diags);
    }
    for (index, (path, text)) in input.overlays.iter().enumerate() {
        let anchor = Anchor::Item("overlay".to_owned(), index);
        let file = sources.add(bundle::clean_path(path), text);
        if let Some(overlay) = load::load(&sources, file, &mut diags) {
            overlay::apply(&mut tree, &overlay, file, &anchor, &mut diags);
        }
    }
    if !input.webhooks
        && let Value::Object(root) = &mut tree
    {
        root.retain(|key, _| !matches!(key.as_str(), "webhooks" | "x-webhooks"));
    }
    let bundle::Bundle {
        tree,
        provenance,
        broken,
    } = bundle::bundle(tree, &mut sources, input.read, &mut diags);
    let select::Selected { kept, part } = select::select(&tree, input.selection, &mut diags);
    let (wanted, whole) = match part {
        Some(part) => (part, Some(tree)),
        None => (tree, None),
    };
    if !broken.is_empty() {
        let marks = marks(&wanted);
        diags.extend(broken.into_iter().filter_map(|broken| {
            let is_kept = match &broken.mark {
                Some(mark) => marks.contains(&mark.as_str()),
                None => broken.at.get(&wanted).is_some(),
            };
            is_kept.then_some(broken.diagnostic)
        }));
    }
    let reading = Reading {
        sources,
        kept,
        provenance,
        wanted,
        whole,
    };
    (Ok(reading), diags)
}

fn typed(mut tree: Value, mut provenance: Provenance, diags: &mut Diagnostics) -> Document {
    normalize::normalize(&mut tree, &mut provenance, diags);
    let (api, beside) = model::document(tree, &provenance, diags);
    Document {
        api,
        beside,
        provenance,
    }
}

/// The broken references that selection has kept.
fn marks(tree: &Value) -> Vec<&str> {
    let mut marks = Vec::new();
    survey(tree, Kind::Document, &mut |_, node| {
        marks.extend(node.get(BROKEN_REF).and_then(Value::as_str));
    });
    marks
}

#[cfg(test)]
mod tests;
