//! `readOnly` and `writeOnly` properties: a type that travels both ways and differs by direction
//! becomes two; one that travels one way loses what does not travel.

use std::collections::HashMap;

use super::reach::reach;
use crate::ir::{Access, Api, Shape, TypeId};

/// Splits such types in place, and tells for each request face which type it is the face of.
pub(crate) fn split_faces(api: &mut Api) -> HashMap<TypeId, TypeId> {
    let reach = reach(api, |ty| ty, false);
    let differs = differing(api);
    let mut faces: HashMap<TypeId, TypeId> = HashMap::new();
    for (index, differs) in differs.into_iter().enumerate() {
        let ty = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        let direction = reach.of(ty);
        if direction.sent && direction.received && differs {
            let face = TypeId(u32::try_from(api.types.len()).unwrap_or(u32::MAX));
            api.types.push(api.types[index].clone());
            faces.insert(ty, face);
        }
    }
    let request_faces: HashMap<TypeId, TypeId> =
        faces.iter().map(|(ty, face)| (*face, *ty)).collect();
    for index in 0..api.types.len() {
        let ty = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        let request = match request_faces.get(&ty) {
            Some(_) => true,
            None => reach.of(ty).sent && !reach.of(ty).received,
        };
        if request {
            for used in api.types[index].shape.uses_mut() {
                used.ty = faces.get(&used.ty).copied().unwrap_or(used.ty);
            }
        }
        let Shape::Struct(object) = &mut api.types[index].shape else {
            continue;
        };
        let lost = if request { Access::Read } else { Access::Write };
        object
            .fields
            .retain(|field| field.access != lost || !reach.of(ty).any() && !request);
    }
    for operation in &mut api.operations {
        for used in operation.request_uses_mut() {
            used.ty = faces.get(&used.ty).copied().unwrap_or(used.ty);
        }
    }
    request_faces
}

/// Whether a type, or one that it holds, has a property that travels one way only.
fn differing(api: &Api) -> Vec<bool> {
    let mut differs: Vec<bool> = api
        .types
        .iter()
        .map(|ty| match &ty.shape {
            Shape::Struct(object) => object
                .fields
                .iter()
                .any(|field| field.access != Access::Both),
            _ => false,
        })
        .collect();
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
    for (index, ty) in api.types.iter().enumerate() {
        for used in ty.shape.uses() {
            holders[used.ty.0 as usize].push(index);
        }
    }
    let mut stack: Vec<usize> = (0..differs.len()).filter(|index| differs[*index]).collect();
    while let Some(index) = stack.pop() {
        for holder in &holders[index] {
            if !std::mem::replace(&mut differs[*holder], true) {
                stack.push(*holder);
            }
        }
    }
    differs
}
