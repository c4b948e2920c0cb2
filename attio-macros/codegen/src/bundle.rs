//! Many files → one tree, in which every `$ref` is `#/components/<section>/<name>` and exists.
//!
//! In: the root tree and a way to read other files. Out: the bundled tree, where its parts came from, and the
//! places whose reference is broken (marked `x-broken-ref` in the tree, so that lowering drops only what reaches
//! them; told only if selection keeps them).
//! Must not know: what a schema means, or where bytes come from.

mod anchors;
mod cycles;
mod location;
mod mapping;
mod meant;
mod moves;
mod names;
mod provenance;
mod resolve;

pub(crate) use location::clean as clean_path;
pub(crate) use provenance::Provenance;

use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value, json};

use crate::diag::{Diagnostic, Diagnostics, Location, messages};
use crate::grammar::{Kind, walk};
use crate::load;
use crate::pointer::Pointer;
use crate::source::Sources;
use meant::Insides;
use names::Names;

/// What lowering looks for: this stands where a reference led to nothing.
pub(crate) const BROKEN_REF: &str = "x-broken-ref";

/// The one tree.
pub(crate) struct Bundle {
    pub(crate) tree: Value,
    pub(crate) provenance: Provenance,
    /// Messages that matter only if the place is still there after selection.
    pub(crate) broken: Vec<Broken>,
}

/// A message about one place.
pub(crate) struct Broken {
    /// The reference that the place was marked with, if it was.
    pub(crate) mark: Option<String>,
    /// The place, unless it moved after.
    pub(crate) at: Pointer,
    pub(crate) diagnostic: Diagnostic,
}

/// Gives the text of a file by its path, relative like the document's own.
pub(crate) type Read<'r> = dyn FnMut(&str) -> Result<String, String> + 'r;

/// Why a reference cannot be followed; nothing when that was said before.
type Refusal = Option<Box<Diagnostic>>;

/// Copying is bounded: at most this many nodes through path items and media types that are referred to.
const COPY_LIMIT: usize = 2_000_000;

/// Inlining is bounded more tightly: what is inlined may itself inline, so that a few lines can ask for millions.
const INLINE_LIMIT: usize = 100_000;

/// Bundles the file `0` of `sources`, whose tree is given.
pub(crate) fn bundle(
    tree: Value,
    sources: &mut Sources,
    read: &mut Read<'_>,
    diags: &mut Diagnostics,
) -> Bundle {
    let mut bundler = Bundler {
        names: Names::of(&tree),
        insides: Insides::of(&tree),
        sources,
        read,
        diags,
        trees: vec![None],
        loaded: HashMap::new(),
        memo: HashMap::new(),
        broken_targets: HashMap::new(),
        queue: VecDeque::new(),
        inline: VecDeque::new(),
        provenance: Provenance::default(),
        broken: Vec::new(),
        anchors: HashMap::new(),
        copied: 0,
    };
    let mut tree = tree;
    bundler.run(&mut tree);
    Bundle {
        tree,
        provenance: bundler.provenance,
        broken: bundler.broken,
    }
}

struct Bundler<'b, 'r> {
    sources: &'b mut Sources,
    read: &'b mut Read<'r>,
    diags: &'b mut Diagnostics,
    /// The trees of the other files, by index; the root's own is the bundle.
    trees: Vec<Option<Value>>,
    /// Files by path; `None` for one that could not be read or parsed, which was said then.
    loaded: HashMap<String, Option<usize>>,
    names: Names,
    insides: Insides,
    /// Where a target has gone (or will have gone when the queue is empty).
    memo: HashMap<Target, String>,
    /// References written before it was seen that their target does not exist.
    broken_targets: HashMap<String, String>,
    queue: VecDeque<Hoist>,
    inline: VecDeque<Inline>,
    provenance: Provenance,
    broken: Vec<Broken>,
    /// Schemas by `$anchor` and `$id`.
    anchors: HashMap<(usize, String), Pointer>,
    copied: usize,
}

/// A node of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Target {
    file: usize,
    pointer: Pointer,
    section: &'static str,
}

/// A node that becomes a component.
struct Hoist {
    target: Target,
    kind: Kind,
    name: String,
    reference: String,
}

/// A thing that cannot be a component for the typed document: a path item or media type that is a reference.
struct Inline {
    at: Pointer,
    kind: Kind,
    file: usize,
    reference: String,
    hops: usize,
}

impl Bundler<'_, '_> {
    fn run(&mut self, tree: &mut Value) {
        anchors::index(tree, 0, self.sources, &mut self.anchors);
        self.adopt_components(tree);
        self.visit(tree, Kind::Document, &mut Pointer::root(), 0);
        loop {
            if let Some(inline) = self.inline.pop_front() {
                self.inline(tree, inline);
            } else if let Some(hoist) = self.queue.pop_front() {
                self.hoist(tree, hoist);
            } else {
                break;
            }
        }
        self.sweep(tree);
        for (at, reference) in cycles::find(tree) {
            let location = self.provenance.locate(&at);
            let diagnostic = messages::ref_cycle(location, &reference);
            self.broken.push(Broken {
                mark: Some(reference.clone()),
                at: at.clone(),
                diagnostic,
            });
            if let Some(node) = at.get_mut(tree) {
                *node = json!({ BROKEN_REF: reference });
            }
        }
    }

    /// `components/schemas/Pet: {$ref: pet.yaml}` is the component `Pet`, not another one that it points to.
    fn adopt_components(&mut self, tree: &mut Value) {
        for kind in [
            Kind::Schema,
            Kind::Response,
            Kind::Parameter,
            Kind::RequestBody,
            Kind::Header,
            Kind::SecurityScheme,
        ] {
            let Some(section) = kind.section() else {
                continue;
            };
            let at = Pointer::from_tokens(["components", section]);
            let Some(Value::Object(things)) = at.get(tree) else {
                continue;
            };
            let outside: Vec<(String, String)> = things
                .iter()
                .filter_map(|(name, thing)| Some((name.clone(), sole_ref(thing)?.to_owned())))
                .filter(|(_, reference)| !reference.starts_with('#'))
                .collect();
            for (name, reference) in outside {
                let at = at.join(&name);
                let (file, pointer) = match self.follow(0, &reference, &at) {
                    Ok(found) => found,
                    Err(refusal) => {
                        if let Some(Value::Object(node)) = at.get_mut(tree) {
                            self.mark(&at, node, &reference, refusal);
                        }
                        continue;
                    }
                };
                let target = Target {
                    file,
                    pointer,
                    section,
                };
                if file == 0 || self.memo.contains_key(&target) {
                    continue;
                }
                self.memo.insert(target.clone(), at.to_string());
                self.queue.push_back(Hoist {
                    target,
                    kind,
                    name,
                    reference,
                });
            }
        }
    }

    /// Rewrites every reference below a node that stands in `file`.
    fn visit(&mut self, node: &mut Value, kind: Kind, at: &mut Pointer, file: usize) {
        walk(node, kind, at, &mut |kind, at, map| {
            self.reference(kind, at, map, file)
        });
    }

    fn reference(&mut self, kind: Kind, at: &Pointer, map: &mut Map<String, Value>, file: usize) {
        // One run over the keys: few nodes have any of these, and looking each up costs more.
        if !map.keys().any(|key| is_reference(key)) {
            return;
        }
        if kind == Kind::Schema {
            if let Some(dynamic) = map
                .remove("$dynamicRef")
                .or_else(|| map.remove("$recursiveRef"))
            {
                map.entry("$ref").or_insert(dynamic);
            }
            mapping::rewrite(map, |value| self.mapped(at, value, file));
        }
        meant::wrap(kind, map);
        let Some(Value::String(reference)) = map.get("$ref") else {
            return;
        };
        let reference = reference.clone();
        let Some(section) = kind.section() else {
            if matches!(kind, Kind::PathItem | Kind::MediaType) {
                self.inline.push_back(Inline {
                    at: at.clone(),
                    kind,
                    file,
                    reference,
                    hops: 0,
                });
            }
            return;
        };
        match self.target(kind, section, file, &reference, at) {
            // The adopted component itself: its content is on its way.
            Ok(canonical) if canonical == at.to_string() => {}
            Ok(canonical) => {
                map.insert("$ref".into(), Value::String(canonical));
            }
            Err(diagnostic) => {
                self.mark(at, map, &reference, diagnostic);
            }
        }
    }

    fn mark(
        &mut self,
        at: &Pointer,
        map: &mut Map<String, Value>,
        reference: &str,
        refusal: Refusal,
    ) {
        map.clear();
        map.insert(BROKEN_REF.into(), Value::String(reference.to_owned()));
        if let Some(diagnostic) = refusal {
            let diagnostic = *diagnostic;
            let mark = Some(reference.to_owned());
            self.broken.push(Broken {
                mark,
                at: at.clone(),
                diagnostic,
            });
        }
    }

    /// The canonical reference that stands for a reference, queueing its target where that has to move.
    fn target(
        &mut self,
        kind: Kind,
        section: &'static str,
        file: usize,
        reference: &str,
        at: &Pointer,
    ) -> Result<String, Refusal> {
        let (target_file, mut pointer) = self.follow(file, reference, at)?;
        // What is inside of a component is called like that.
        let mut outside = None;
        if target_file == 0 {
            if pointer.is_root() && kind == Kind::Schema {
                // The document is no schema: `#` (and `$recursiveRef: '#'`) means the component it stands in.
                pointer = Pointer::from_tokens(
                    at.tokens()
                        .take(3)
                        .collect::<Vec<_>>()
                        .iter()
                        .map(AsRef::as_ref),
                );
            }
            let tokens: Vec<_> = pointer.tokens().collect();
            if let [components, found, name] = tokens.as_slice()
                && components == "components"
                && Kind::Components.child(found).is_some()
            {
                let inside = match kind {
                    Kind::Schema if found != section => self.insides.schema(found, name),
                    _ => None,
                };
                if let Some(inside) = inside {
                    outside = Some(std::mem::replace(&mut pointer, inside.clone()));
                } else if found != section {
                    let place = self.place(at);
                    return Err(Some(Box::new(messages::wrong_ref_kind(
                        place, reference, section,
                    ))));
                } else if self.names.has(section, name) {
                    return Ok(pointer.to_string());
                } else {
                    let place = self.place(at);
                    let known = self.names.of_section(section);
                    return Err(Some(Box::new(messages::dangling_ref(
                        place, reference, name, known,
                    ))));
                }
            }
        } else {
            let tree = self.trees.get(target_file).and_then(Option::as_ref);
            if tree.is_none_or(|tree| pointer.get(tree).is_none()) {
                let siblings = pointer
                    .parent()
                    .zip(tree)
                    .and_then(|(parent, tree)| parent.get(tree));
                let known: Vec<&str> = match siblings {
                    Some(Value::Object(map)) => map.keys().map(String::as_str).collect(),
                    _ => Vec::new(),
                };
                let name = pointer.tokens().last().unwrap_or_default();
                let place = self.place(at);
                return Err(Some(Box::new(messages::dangling_ref(
                    place, reference, &name, known,
                ))));
            }
        }
        let target = Target {
            file: target_file,
            pointer,
            section,
        };
        if let Some(canonical) = self.memo.get(&target) {
            return Ok(canonical.clone());
        }
        let name = self.names.mint(
            section,
            outside.as_ref().unwrap_or(&target.pointer),
            self.sources.path(target.file),
        );
        let canonical = Pointer::from_tokens(["components", section, &name]).to_string();
        self.memo.insert(target.clone(), canonical.clone());
        self.queue.push_back(Hoist {
            target,
            kind,
            name,
            reference: reference.to_owned(),
        });
        Ok(canonical)
    }

    /// The true place of a reference.
    fn place(&self, at: &Pointer) -> Location {
        self.provenance.locate(&at.join("$ref"))
    }

    /// The tree of another file, read at most once.
    fn open(&mut self, path: &str, at: &Pointer) -> Result<usize, Refusal> {
        if self.sources.path(0) == path {
            return Ok(0);
        }
        if let Some(known) = self.loaded.get(path) {
            return known.ok_or(None);
        }
        let text = match (self.read)(path) {
            Ok(text) => text,
            Err(reason) => {
                self.loaded.insert(path.to_owned(), None);
                let place = self.provenance.locate(&at.join("$ref"));
                return Err(Some(Box::new(messages::unreadable_ref(
                    place, path, &reason,
                ))));
            }
        };
        let file = self.sources.add(path, text);
        let tree = load::load(self.sources, file, self.diags);
        let known = tree.is_some().then_some(file);
        if let Some(tree) = &tree {
            anchors::index(tree, file, self.sources, &mut self.anchors);
        }
        self.trees.resize_with(file + 1, || None);
        if let Some(slot) = self.trees.get_mut(file) {
            *slot = tree;
        }
        self.loaded.insert(path.to_owned(), known);
        known.ok_or(None)
    }
}

/// The keywords that refer to other nodes.
fn is_reference(key: &str) -> bool {
    matches!(
        key,
        "$ref" | "$dynamicRef" | "$recursiveRef" | "discriminator"
    )
}

/// The target of a node that is a reference and nothing else.
fn sole_ref(node: &Value) -> Option<&str> {
    let map = node.as_object()?;
    if map.len() == 1 {
        map.get("$ref")?.as_str()
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
