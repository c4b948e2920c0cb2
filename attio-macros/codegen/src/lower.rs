//! The typed document → [`ir::Api`]: decides the shape of every schema and operation.
//!
//! Last of the passes that know OpenAPI words. What an operation needs and the document cannot give
//! is reported once, and that operation is left out; the rest is lowered all the same.
//! It mints no identifier and knows no token.

mod answer;
mod behaviour;
mod body;
mod constant;
mod header;
mod intersect;
mod object;
mod operation;
mod paging;
mod parameter;
mod polymorph;
mod record;
mod scalar;
mod schema;
mod security;
mod start;
mod tags;
mod union;
mod view;
mod webhook;

use std::collections::{HashMap, HashSet, VecDeque};

use openapiv3::OpenAPI;

use crate::diag::{Diagnostics, Location};
use crate::ir::{Api, Docs, Shape, Type, TypeId, TypePlace};
use crate::model::Beside;
use crate::pointer::Pointer;

/// What the caller asks of the lowering.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The member that wraps the content of requests and answers, if the API has one.
    pub envelope: Option<String>,
}

/// Lowers a whole document.
pub(crate) fn lower(
    document: &OpenAPI,
    beside: &Beside,
    options: &Options,
    locate: &dyn Fn(&Pointer) -> Location,
    diagnostics: &mut Diagnostics,
) -> Api {
    let mut lowerer = Lowerer {
        document,
        beside,
        options,
        locate,
        diagnostics,
        api: Api::default(),
        components: HashMap::new(),
        children: polymorph::children(document),
        broken: Vec::new(),
        pending: VecDeque::new(),
        unsettled: HashSet::new(),
        forced: 0,
        open: Vec::new(),
    };
    lowerer.api.title = document.info.title.clone();
    lowerer.api.version = document.info.version.clone();
    lowerer.api.description = document.info.description.clone().unwrap_or_default();
    let header = document
        .extensions
        .get("x-request-id-header")
        .and_then(|name| name.as_str());
    lowerer.api.request_id_header = header.map(str::to_owned);
    lowerer.api.servers = security::servers(&document.servers);
    lowerer.api.schemes = security::schemes(document);
    lowerer.api.kinds = record::kinds(document);
    lowerer.operations();
    lowerer.tags();
    lowerer.webhooks();
    lowerer.roots();
    lowerer.mark_broken();
    lowerer.api
}

/// The state of the pass.
struct Lowerer<'a> {
    document: &'a OpenAPI,
    beside: &'a Beside,
    options: &'a Options,
    /// Where a node of the document stands in the files that were read.
    locate: &'a dyn Fn(&Pointer) -> Location,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    components: HashMap<&'a str, TypeId>,
    /// Base component → the components that extend it through `allOf`.
    children: HashMap<&'a str, Vec<&'a str>>,
    /// Types that an earlier pass or this one found impossible.
    broken: Vec<TypeId>,
    /// Components that have a type but no shape yet.
    pending: VecDeque<(TypeId, &'a str)>,
    /// Types that have no shape yet; what stands in its place says nothing.
    unsettled: HashSet<TypeId>,
    /// How many shapes are being settled ahead of their turn.
    forced: usize,
    /// The intersections that are being lowered, and their types: one that holds itself ends here.
    open: Vec<(Vec<view::Key<'a>>, TypeId)>,
}

impl Lowerer<'_> {
    /// Marked schemas are wanted for themselves: hand-written code beside the client speaks of them.
    fn roots(&mut self) {
        let document = self.document;
        for (name, schema) in document
            .components
            .iter()
            .flat_map(|components| &components.schemas)
        {
            let marked = |schema| {
                let view = view::View::of(schema);
                view.flag("x-newtype") || view.flag("x-root")
            };
            if schema.as_item().is_some_and(marked) {
                let ty = self.component(name).ty;
                self.api.roots.push(ty);
            }
        }
        self.settle_pending();
    }

    /// Makes room for a type whose shape comes later, so that it can refer to itself.
    fn reserve(&mut self, place: TypePlace, pointer: Pointer, docs: Docs) -> TypeId {
        let id = TypeId(u32::try_from(self.api.types.len()).unwrap_or(u32::MAX));
        self.api.types.push(Type {
            place,
            pointer,
            docs,
            shape: Shape::Any(None),
        });
        self.unsettled.insert(id);
        id
    }

    fn settle(&mut self, id: TypeId, shape: Shape) {
        self.unsettled.remove(&id);
        self.api.types[id.0 as usize].shape = shape;
    }
}
