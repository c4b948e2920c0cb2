//! Which types the operations need, and in which direction they travel.

use crate::ir::{Api, Operation, TypeId, Use};

/// For each type, whether it is sent and whether it comes back.
#[derive(Debug)]
pub(crate) struct Reach(Vec<Direction>);

/// The directions in which a type travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Direction {
    pub sent: bool,
    pub received: bool,
}

impl Direction {
    pub(crate) fn any(self) -> bool {
        self.sent || self.received
    }
}

impl Reach {
    pub(crate) fn of(&self, ty: TypeId) -> Direction {
        self.0.get(ty.0 as usize).copied().unwrap_or_default()
    }
}

/// Follows every type that an operation mentions; `same` tells which type stands for another.
///
/// With `kinds`, a body that holds marked values is written member by member, and its own type is not
/// needed.
pub(crate) fn reach(api: &Api, same: impl Fn(TypeId) -> TypeId, kinds: bool) -> Reach {
    let mut reach = Reach(vec![Direction::default(); api.types.len()]);
    for operation in &api.operations {
        if !operation.broken {
            let sent = Direction {
                sent: true,
                received: false,
            };
            let received = Direction {
                sent: false,
                received: true,
            };
            reach.follow(api, &same, sent_types(api, operation, kinds), sent);
            reach.follow(api, &same, operation.answer_uses(), received);
        }
    }
    let received = Direction {
        sent: false,
        received: true,
    };
    let payloads = api.webhooks.iter().map(|webhook| webhook.payload);
    reach.follow(api, &same, payloads.collect(), received);
    let roots = api
        .roots
        .iter()
        .map(|ty| Use {
            ty: *ty,
            nullable: false,
        })
        .collect();
    reach.follow(
        api,
        &same,
        roots,
        Direction {
            sent: true,
            received: true,
        },
    );
    reach
}

/// The types that are written for a request: of a body that is opened, its members'.
fn sent_types(api: &Api, operation: &Operation, kinds: bool) -> Vec<Use> {
    let uses = operation.request_uses();
    let Some(opened) = api.opened(operation, kinds) else {
        return uses;
    };
    let mut others: Vec<Use> = uses
        .into_iter()
        .filter(|used| *used != opened.body)
        .collect();
    others.extend(opened.members.iter().map(|field| field.ty));
    if let Some(held) = opened.held {
        others.extend(api.ty(held.ty).shape.uses());
    }
    others
}

impl Reach {
    fn follow(
        &mut self,
        api: &Api,
        same: &impl Fn(TypeId) -> TypeId,
        uses: Vec<Use>,
        direction: Direction,
    ) {
        let mut stack: Vec<TypeId> = uses.into_iter().map(|used| same(used.ty)).collect();
        while let Some(ty) = stack.pop() {
            let Some(known) = self.0.get_mut(ty.0 as usize) else {
                continue;
            };
            let more = Direction {
                sent: known.sent || direction.sent,
                received: known.received || direction.received,
            };
            if *known != more {
                *known = more;
                stack.extend(
                    api.ty(ty)
                        .shape
                        .uses()
                        .into_iter()
                        .map(|used| same(used.ty)),
                );
            }
        }
    }
}
