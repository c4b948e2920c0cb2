//! Tags, and `x-group-parameters`: what the operations of a tag are given by their group, instead of each by itself.

use openapiv3::Tag as Said;
use serde_json::Value;

use super::Lowerer;
use crate::diag::messages;
use crate::ir::{Operation, Place, Tag};
use crate::pointer::Pointer;

const GROUP_PARAMETERS: &str = "x-group-parameters";

impl Lowerer<'_> {
    /// What the document says of its tags, when all its operations are known.
    pub(super) fn tags(&mut self) {
        let at = Pointer::root().join("tags");
        for (index, tag) in self.document.tags.iter().enumerate() {
            let parameters = self.group_parameters(tag, &at.join(&index.to_string()));
            self.api.tags.push(Tag {
                name: tag.name.clone(),
                description: tag.description.clone().unwrap_or_default(),
                parameters,
            });
        }
    }

    fn group_parameters(&mut self, tag: &Said, at: &Pointer) -> Vec<String> {
        let Some(said) = tag.extensions.get(GROUP_PARAMETERS) else {
            return Vec::new();
        };
        let at = at.join(GROUP_PARAMETERS);
        let names = said.as_array().and_then(|list| {
            let names = list.iter().map(Value::as_str);
            names.collect::<Option<Vec<_>>>()
        });
        let Some(names) = names else {
            let at = (self.locate)(&at);
            let found = format!("`{GROUP_PARAMETERS}: {said}`");
            let expected = "a list of parameters of paths, such as `x-group-parameters: [object]`";
            self.diagnostics.push(messages::wrong_kind(
                at,
                "what the group is given",
                &found,
                expected,
            ));
            return Vec::new();
        };
        let names = names.into_iter().enumerate();
        let everywhere = names.filter(|(index, name)| {
            let without = self
                .api
                .operations
                .iter()
                .filter(|operation| operation.tags.first() == Some(&tag.name))
                .find(|operation| !in_path(operation).any(|known| known == *name));
            if let Some(operation) = without {
                let at = (self.locate)(&at.join(&index.to_string()));
                let call = format!("{} {}", operation.method, operation.path);
                self.diagnostics.push(messages::missing_group_parameter(
                    at,
                    name,
                    &tag.name,
                    &call,
                    in_path(operation),
                ));
            }
            without.is_none()
        });
        everywhere.map(|(_, name)| name.to_owned()).collect()
    }
}

/// The parameters that a group can be given: one that is JSON text is the operation's own affair.
fn in_path(operation: &Operation) -> impl Iterator<Item = &str> {
    let parameters = operation.parameters.iter();
    let in_path = parameters.filter(|one| one.place == Place::Path && !one.json);
    in_path.map(|parameter| parameter.wire.as_str())
}
