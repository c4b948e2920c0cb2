//! Names of types, fields and variants.

mod label;

use std::collections::HashMap;

use super::{Case, Name, OperationIds, PRELUDE, Renames, Scope, Settled};
use crate::analyze::{Classes, Reach};
use crate::ir::{Api, Shape, TypeId, TypePlace};
use label::Labels;

/// The names of all types that get one, and of what they hold.
#[derive(Debug, Default)]
pub(crate) struct TypeNames {
    types: HashMap<TypeId, Name>,
    members: HashMap<TypeId, Vec<Name>>,
    rest: HashMap<TypeId, Name>,
}

impl TypeNames {
    pub(crate) fn of(&self, ty: TypeId) -> Option<&Name> {
        self.types.get(&ty)
    }

    /// The names of a struct's fields or of a union's or enumeration's variants, in order.
    pub(crate) fn members(&self, ty: TypeId) -> &[Name] {
        self.members.get(&ty).map_or(&[], Vec::as_slice)
    }

    /// The name of the member that keeps what the document does not know.
    pub(crate) fn rest(&self, ty: TypeId) -> Option<&Name> {
        self.rest.get(&ty)
    }
}

/// What types are named from.
pub(crate) struct TypeInputs<'a> {
    pub api: &'a Api,
    pub classes: &'a Classes,
    pub reach: &'a Reach,
    pub request_faces: &'a HashMap<TypeId, TypeId>,
    pub ids: &'a OperationIds,
    pub renames: &'a Renames,
    pub settled: &'a Settled,
    /// Whether what types hold gets names, too.
    pub members: bool,
}

/// Names every type that is written out: what is settled, then the document's own names, then the rest.
pub(crate) fn types(inputs: &TypeInputs<'_>) -> TypeNames {
    let TypeInputs {
        api,
        classes,
        reach,
        request_faces,
        ids,
        renames,
        settled,
        members,
    } = *inputs;
    let labels = Labels::new(api, classes, ids);
    let mut wanted: Vec<Wanted> = Vec::new();
    for index in 0..api.types.len() {
        let ty = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        if classes.of(ty) != ty || !reach.of(ty).any() || !is_written(&api.ty(ty).shape) {
            continue;
        }
        let mut candidates = labels.candidates(ty);
        if request_faces.contains_key(&ty) {
            candidates = candidates
                .iter()
                .map(|label| format!("{label} input"))
                .collect();
        }
        let face = request_faces.contains_key(&ty);
        let known = settled.name(&api.ty(ty).pointer, face);
        let rank = match (known, &api.ty(ty).place) {
            (Some(_), _) => 0,
            (None, TypePlace::Component(_)) => 1,
            (None, _) => 2,
        };
        candidates.splice(0..0, known.map(str::to_owned));
        wanted.push((rank, candidates, ty));
    }
    wanted.sort_by(|one, other| {
        let length = |label: &[String]| label.first().map_or(0, String::len);
        (one.0, length(&one.1), &one.1).cmp(&(other.0, length(&other.1), &other.1))
    });
    let mut claimed = claim(&wanted);
    if !renames.is_empty() {
        claimed = claim(&renamed(wanted, &claimed, renames));
    }
    let mut names = TypeNames::default();
    for (ty, name) in claimed {
        names.types.insert(ty, name);
        if members {
            names.name_members(api, ty, &labels, renames);
        }
    }
    names
}

/// A type that wants a name: how early it may choose, and what it would be called, the best first.
type Wanted = (u8, Vec<String>, TypeId);

fn claim(wanted: &[Wanted]) -> Vec<(TypeId, Name)> {
    let mut scope = Scope::with(PRELUDE);
    let names = wanted.iter().map(|(_, candidates, ty)| {
        let name = scope.claim(Case::Pascal, candidates.iter().map(String::as_str));
        (*ty, name)
    });
    names.collect()
}

/// Who is renamed, by the name that users saw, chooses first; the others keep theirs.
fn renamed(wanted: Vec<Wanted>, claimed: &[(TypeId, Name)], renames: &Renames) -> Vec<Wanted> {
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for ((rank, mut candidates, ty), (_, name)) in wanted.into_iter().zip(claimed) {
        renames.offer(|| name.as_str().to_owned());
        let (place, name) = match renames.get(name.as_str()) {
            Some(new) => (&mut first, new),
            None => (&mut others, name.as_str()),
        };
        candidates.insert(0, name.to_owned());
        place.push((rank, candidates, ty));
    }
    first.append(&mut others);
    first
}

/// Codes such as `US` and `EUR` are names already.
fn is_code(value: &str) -> bool {
    matches!(value.len(), 2 | 3) && value.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a shape becomes an item of its own.
pub(crate) fn is_written(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Newtype(_)
    )
}

impl TypeNames {
    fn name_members(&mut self, api: &Api, ty: TypeId, labels: &Labels<'_>, renames: &Renames) {
        let owner = self
            .types
            .get(&ty)
            .map(|name| name.as_str().to_owned())
            .unwrap_or_default();
        let settled = |member: &str| {
            let key = || format!("{owner}.{member}");
            renames.offer(key);
            renames.get(&key()).map(str::to_owned)
        };
        match &api.ty(ty).shape {
            Shape::Struct(object) => {
                let mut scope = Scope::default();
                let fields = object.fields.iter();
                let fields: Vec<Name> = fields
                    .map(|field| {
                        let settled = settled(&field.wire);
                        scope.claim(
                            Case::Snake,
                            settled
                                .iter()
                                .map(String::as_str)
                                .chain([field.wire.as_str()]),
                        )
                    })
                    .collect();
                let rest = scope.claim(Case::Snake, ["extra", "extra_members"]);
                self.members.insert(ty, fields);
                self.rest.insert(ty, rest);
            }
            Shape::Enum(list) => {
                let mut scope = Scope::with(&["Unknown"]);
                let case = if list.values.iter().all(|value| is_code(value)) {
                    Case::Verbatim
                } else {
                    Case::Pascal
                };
                let values = list.values.iter().map(|value| {
                    let long = format!("{value} value");
                    let settled = settled(value);
                    scope.claim(
                        case,
                        settled
                            .iter()
                            .map(String::as_str)
                            .chain([value.as_str(), &long]),
                    )
                });
                self.members.insert(ty, values.collect());
            }
            Shape::Union(union) => {
                let mut scope = Scope::with(&["Unknown"]);
                let variants = union.variants.iter().enumerate().map(|(index, variant)| {
                    let mut candidates = labels.variant(ty, index, variant, self);
                    let settled = candidates.first().and_then(|first| settled(first));
                    candidates.splice(0..0, settled);
                    scope.claim(Case::Pascal, candidates.iter().map(String::as_str))
                });
                let variants = variants.collect();
                self.members.insert(ty, variants);
            }
            _ => {}
        }
    }
}
