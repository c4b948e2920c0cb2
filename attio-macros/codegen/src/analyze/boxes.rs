//! Where a type holds itself by value, and so needs a box to be of finite size.

use std::collections::HashSet;

use crate::ir::{Api, Shape, TypeId};

/// The places (type, position among its uses) that need care.
#[derive(Debug, Default)]
pub(crate) struct Boxes {
    boxed: HashSet<(TypeId, usize)>,
    endless: HashSet<(TypeId, usize)>,
}

impl Boxes {
    pub(crate) fn contains(&self, ty: TypeId, position: usize) -> bool {
        self.boxed.contains(&(ty, position))
    }

    /// Whether a value could only be given together with another of its own type, without end: the
    /// document cannot mean that the member must be there.
    pub(crate) fn is_endless(&self, ty: TypeId, position: usize) -> bool {
        self.endless.contains(&(ty, position))
    }
}

/// Finds the edges that close a cycle, and no others, by a depth-first walk in document order.
pub(crate) fn boxes(api: &Api, same: impl Fn(TypeId) -> TypeId) -> Boxes {
    Boxes {
        boxed: {
            let mut boxed = closing(api, &same, |api, ty| held(api, &same, ty));
            box_large(api, &same, &mut boxed);
            boxed
        },
        endless: closing(api, &same, |api, ty| demanded(api, &same, ty)),
    }
}

/// Edges as (position, target).
type Edges = Vec<(usize, TypeId)>;

fn closing(
    api: &Api,
    same: &impl Fn(TypeId) -> TypeId,
    edges: impl Fn(&Api, TypeId) -> Edges,
) -> HashSet<(TypeId, usize)> {
    let mut closing = HashSet::new();
    let mut state = vec![State::New; api.types.len()];
    for index in 0..api.types.len() {
        let root = same(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
        walk(api, &edges, root, &mut state, &mut closing);
    }
    closing
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

fn walk(
    api: &Api,
    edges: &impl Fn(&Api, TypeId) -> Edges,
    root: TypeId,
    state: &mut [State],
    closing: &mut HashSet<(TypeId, usize)>,
) {
    if state[root.0 as usize] != State::New {
        return;
    }
    state[root.0 as usize] = State::Open;
    let mut path = vec![(root, edges(api, root), 0)];
    while let Some((ty, children, next)) = path.last_mut() {
        let Some(&(position, child)) = children.get(*next) else {
            state[ty.0 as usize] = State::Done;
            path.pop();
            continue;
        };
        *next += 1;
        match state[child.0 as usize] {
            State::Open => {
                closing.insert((*ty, position));
            }
            State::New => {
                state[child.0 as usize] = State::Open;
                path.push((child, edges(api, child), 0));
            }
            State::Done => {}
        }
    }
}

/// A type of more bytes than this does not stand inside of another: a few hundred such fields would
/// overflow a stack.
const LARGE: usize = 1_024;

/// Boxes what is large, the innermost first, by a rough count of bytes. Marked values stay where they
/// are: accessors reach into them.
fn box_large(api: &Api, same: &impl Fn(TypeId) -> TypeId, boxed: &mut HashSet<(TypeId, usize)>) {
    let mut sizes: Vec<Option<usize>> = vec![None; api.types.len()];
    for index in 0..api.types.len() {
        let root = same(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
        let mut path = vec![root];
        while let Some(&ty) = path.last() {
            if sizes[ty.0 as usize].is_some() {
                path.pop();
                continue;
            }
            let children = held(api, same, ty);
            let open = children.iter().find(|(position, child)| {
                sizes[child.0 as usize].is_none() && !boxed.contains(&(ty, *position))
            });
            if let Some((_, child)) = open {
                path.push(*child);
                continue;
            }
            let mut total = 0_usize;
            let mut largest = 0_usize;
            for (position, child) in children {
                let mut size = if boxed.contains(&(ty, position)) {
                    8
                } else {
                    sizes[child.0 as usize].unwrap_or(8) + 8
                };
                if size > LARGE && api.record(child).is_none() {
                    boxed.insert((ty, position));
                    size = 8;
                }
                total = total.saturating_add(size);
                largest = largest.max(size);
            }
            sizes[ty.0 as usize] = Some(match &api.ty(ty).shape {
                Shape::Union(_) => largest.max(32) + 8,
                Shape::Struct(_) | Shape::Tuple(_) => total + 8,
                _ => 24,
            });
            path.pop();
        }
    }
}

/// What a type holds by value; lists and maps hold theirs on the heap.
fn held(api: &Api, same: &impl Fn(TypeId) -> TypeId, ty: TypeId) -> Edges {
    match &api.ty(ty).shape {
        Shape::List(_) | Shape::Map(_) => Vec::new(),
        Shape::Struct(object) => {
            let fields = object.fields.iter().enumerate();
            fields
                .map(|(position, field)| (position, same(field.ty.ty)))
                .collect()
        }
        shape => {
            let uses = shape.uses().into_iter().enumerate();
            uses.map(|(position, used)| (position, same(used.ty)))
                .collect()
        }
    }
}

/// What an object cannot be without.
fn demanded(api: &Api, same: &impl Fn(TypeId) -> TypeId, ty: TypeId) -> Edges {
    let Shape::Struct(object) = &api.ty(ty).shape else {
        return Vec::new();
    };
    let fields = object.fields.iter().enumerate();
    let demanded = fields.filter(|(_, field)| field.required && !field.ty.nullable);
    demanded
        .map(|(position, field)| (position, same(field.ty.ty)))
        .collect()
}
