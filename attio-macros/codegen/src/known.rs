//! A typed document → what is known of it before anything is named: the part of the pipeline that the whole document and a
//! selection of it go through alike.

use std::collections::HashMap;

use crate::analyze::{self, Classes, Reach};
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::generate::Options;
use crate::ir::{Api, TypeId};
use crate::lower;
use crate::pointer::Pointer;

/// The lowered document and the facts that names are made from.
pub(crate) struct Known {
    pub(crate) api: Api,
    /// The types that only requests have, and what they are the faces of.
    pub(crate) request_faces: HashMap<TypeId, TypeId>,
    pub(crate) classes: Classes,
    pub(crate) reach: Reach,
}

/// Lowers a document and looks at it.
pub(crate) fn known(
    document: &Document,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Known {
    let lowering = lower::Options {
        envelope: options.envelope.clone(),
    };
    let locate = |pointer: &Pointer| document.locate(pointer);
    let mut api = lower::lower(
        &document.api,
        &document.beside,
        &lowering,
        &locate,
        diagnostics,
    );
    analyze::untie(&mut api);
    let request_faces = analyze::split_faces(&mut api);
    let classes = analyze::classes(&api);
    let reach = analyze::reach(&api, |ty| classes.of(ty), options.kinds.is_some());
    Known {
        api,
        request_faces,
        classes,
        reach,
    }
}
