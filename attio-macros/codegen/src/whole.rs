//! The names of the whole document, for when only a part of it is wanted: what is selected keeps the names that it has
//! among all the rest.
//!
//! The whole is read, lowered and named, and nothing of it is kept but the names. Its mistakes are not told: the part's
//! are, when the part is read.

use crate::diag::Diagnostics;
use crate::document::{Input, read_document};
use crate::generate::Options;
use crate::known::{Known, known};
use crate::name::{self, Renames, Settled};
use crate::select::Selection;

/// Names everything; nothing is settled where the document cannot be read.
pub(crate) fn names(
    path: &str,
    text: &str,
    overlays: &[(String, String)],
    read: &mut dyn FnMut(&str) -> Result<String, String>,
    options: &Options,
) -> Settled {
    let mut read = |path: &str| read(path);
    let (document, _) = read_document(Input {
        path,
        text: text.to_owned(),
        overlays,
        selection: &Selection::default(),
        webhooks: options.webhooks,
        read: &mut read,
    });
    let Ok(document) = document else {
        return Settled::default();
    };
    let Known {
        api,
        request_faces,
        classes,
        reach,
    } = known(&document, options, &mut Diagnostics::default());
    let renames = Renames::new(&options.renames);
    let client = options.client_name();
    let operations = name::operations(
        &api,
        &client,
        options.grouped,
        &renames,
        &Settled::default(),
    );
    let types = name::types(&name::TypeInputs {
        api: &api,
        classes: &classes,
        reach: &reach,
        request_faces: &request_faces,
        operations: &operations,
        renames: &renames,
        settled: &Settled::default(),
    });
    let mut settled = Settled::default();
    for (key, _) in &options.renames {
        if renames.is_used(key) {
            settled.renamed(key);
        }
    }
    for (index, operation) in api.operations.iter().enumerate() {
        if let Some(names) = operations.of(index) {
            settled.operation(&operation.method, &operation.path, &names.id);
        }
    }
    for (ty, described) in api.all() {
        if let Some(name) = types.of(classes.of(ty)) {
            settled.ty(&described.pointer, request_faces.contains_key(&ty), name);
        }
    }
    settled
}
