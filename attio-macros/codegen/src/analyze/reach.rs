//! Which types the operations need, and in which direction they travel.

use crate::ir::{Api, TypeId, Use};

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
/// With `open`, a body that holds marked values is written member by member, and its own type is not
/// needed.
pub(crate) fn reach(api: &Api, same: impl Fn(TypeId) -> TypeId, open: bool) -> Reach {
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
            reach.follow(
                api,
                &same,
                opened(api, operation.request_uses(), open),
                sent,
            );
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

fn opened(api: &Api, uses: Vec<Use>, open: bool) -> Vec<Use> {
    let mut opened = Vec::with_capacity(uses.len());
    for used in uses {
        match api.held_values(used.ty).filter(|_| open) {
            None => opened.push(used),
            Some(held) => {
                let members = api.ty(used.ty).shape.uses();
                opened.extend(members.into_iter().filter(|member| member.ty != held.ty));
                opened.extend(api.ty(held.ty).shape.uses());
            }
        }
    }
    opened
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
