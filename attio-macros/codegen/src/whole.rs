//! The names of the whole document, for when only a part of it is wanted: what is selected keeps the names that it has
//! among all the rest.
//!
//! The whole is lowered and named, and nothing of it is kept but the names. Its mistakes are not told: the part's are,
//! when the part is lowered.

use crate::diag::Diagnostics;
use crate::document::Document;
use crate::generate::Options;
use crate::known::{Known, known};
use crate::name::{self, Renames, Settled};

/// Names everything.
pub(crate) fn names(whole: &Document, options: &Options) -> Settled {
    let Known {
        api,
        request_faces,
        classes,
        reach,
    } = known(whole, options, &mut Diagnostics::default());
    let renames = Renames::new(&options.renames);
    let ids = name::operation_ids(&api, &renames, &Settled::default());
    let types = name::types(&name::TypeInputs {
        api: &api,
        classes: &classes,
        reach: &reach,
        request_faces: &request_faces,
        ids: &ids,
        renames: &renames,
        settled: &Settled::default(),
        // A rename may speak of a member.
        members: !options.renames.is_empty(),
    });
    let mut settled = Settled::default();
    for (key, _) in &options.renames {
        if renames.is_used(key) {
            settled.renamed(key);
        }
    }
    for (index, operation) in api.operations.iter().enumerate() {
        settled.operation(&operation.method, &operation.path, ids.of(index));
    }
    for (ty, described) in api.all() {
        if let Some(name) = types.of(classes.of(ty)) {
            settled.ty(&described.pointer, request_faces.contains_key(&ty), name);
        }
    }
    settled
}
