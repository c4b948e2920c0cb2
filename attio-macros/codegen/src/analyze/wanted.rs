//! Which groups of operations need a type: what is needed only behind a feature stands behind it too.

use std::collections::BTreeSet;

use crate::ir::{Api, TypeId};

/// For each type, the groups whose operations need it; `None` where it is needed whatever the features.
#[derive(Debug)]
pub(crate) struct Wanted(Vec<Option<BTreeSet<usize>>>);

impl Wanted {
    pub(crate) fn by(&self, ty: TypeId) -> Option<&BTreeSet<usize>> {
        self.0.get(ty.0 as usize).and_then(Option::as_ref)
    }
}

/// Follows the types of each operation. `groups` gives the group of an operation, `None` where it stands behind no
/// feature; `same` tells which type stands for another.
pub(crate) fn wanted(
    api: &Api,
    groups: &[Option<usize>],
    same: impl Fn(TypeId) -> TypeId,
) -> Wanted {
    let mut wanted = Wanted(vec![Some(BTreeSet::new()); api.types.len()]);
    for (operation, group) in api.operations.iter().zip(groups) {
        let uses = operation
            .request_uses()
            .into_iter()
            .chain(operation.answer_uses());
        wanted.follow(api, &same, uses.map(|used| used.ty), *group);
    }
    let payloads = api.webhooks.iter().map(|webhook| webhook.payload.ty);
    let roots = api.roots.iter().copied().chain(payloads);
    wanted.follow(api, &same, roots, None);
    wanted
}

impl Wanted {
    fn follow(
        &mut self,
        api: &Api,
        same: &impl Fn(TypeId) -> TypeId,
        types: impl Iterator<Item = TypeId>,
        group: Option<usize>,
    ) {
        let mut stack: Vec<TypeId> = types.map(same).collect();
        while let Some(ty) = stack.pop() {
            let Some(known) = self.0.get_mut(ty.0 as usize) else {
                continue;
            };
            let is_news = match (known.as_mut(), group) {
                (None, _) => false,
                (Some(groups), Some(group)) => groups.insert(group),
                (Some(_), None) => {
                    *known = None;
                    true
                }
            };
            if is_news {
                let uses = api.ty(ty).shape.uses().into_iter();
                stack.extend(uses.map(|used| same(used.ty)));
            }
        }
    }
}
