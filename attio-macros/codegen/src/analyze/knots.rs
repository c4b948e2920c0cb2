//! Types that hold themselves through lists and maps alone: no name stands in between, so Rust could
//! not write them down. The innermost becomes any JSON value.

use crate::ir::{Api, Shape, TypeId};

/// A chain of nameless types longer than this is cut as well.
const DEEPEST: usize = 48;

/// Cuts every such knot in place.
pub(crate) fn untie(api: &mut Api) {
    let mut done = vec![false; api.types.len()];
    for root in 0..api.types.len() {
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some((index, next)) = path.last_mut() {
            let index = *index;
            let uses = if done[index] {
                Vec::new()
            } else {
                nameless_uses(&api.types[index].shape)
            };
            let Some(child) = uses.get(*next) else {
                done[index] = true;
                path.pop();
                continue;
            };
            *next += 1;
            let child = child.0 as usize;
            if path.len() > DEEPEST || path.iter().any(|(open, _)| *open == child) {
                api.types[index].shape = Shape::Any(Some("the list or map holds itself"));
                done[index] = true;
            } else if !done[child] {
                path.push((child, 0));
            }
        }
    }
}

fn nameless_uses(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::List(_) | Shape::Map(_) | Shape::Tuple(_) => {
            shape.uses().into_iter().map(|used| used.ty).collect()
        }
        _ => Vec::new(),
    }
}
