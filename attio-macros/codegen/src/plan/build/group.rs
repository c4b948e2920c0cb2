//! Groups: the operations of a tag, and what they are given together.

use super::Inputs;
use crate::ir::{Parameter, Place, Use};
use crate::name::{GroupName, Name};
use crate::plan::{GivenPlan, GroupPlan, docs};

impl Inputs<'_> {
    pub(super) fn group_plan(&self, group: &GroupName) -> GroupPlan {
        let given = group.parameters.iter();
        let given = given.filter_map(|(wire, name)| self.given_plan(group, wire, name));
        let given: Vec<GivenPlan> = given.collect();
        let said = self.api.tag(&group.tag);
        GroupPlan {
            gate: self.gates.of_tag(&group.tag),
            docs: docs::group(&group.tag, said.map_or("", |tag| &tag.description), &given),
            accessor: group.accessor.clone(),
            ty: group.ty.clone(),
            given,
        }
    }

    /// As the first of the operations describes it.
    fn given_plan(&self, group: &GroupName, wire: &str, name: &Name) -> Option<GivenPlan> {
        let operations = self.api.operations.iter();
        let mut own = operations.filter(|one| one.tags.first() == Some(&group.tag));
        let parameters = &own.next()?.parameters;
        let is_meant = |one: &&Parameter| one.place == Place::Path && one.wire == wire;
        let parameter = parameters.iter().find(is_meant)?;
        Some(GivenPlan {
            name: name.clone(),
            docs: docs::text(
                &parameter.docs.description,
                &format!("`{wire}` of every call."),
            ),
            ty: self.ty(Use {
                ty: parameter.ty.ty,
                nullable: false,
            }),
        })
    }
}
