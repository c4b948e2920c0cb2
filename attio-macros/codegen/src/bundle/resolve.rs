//! What the text of a reference means.

use serde_json::Value;

use super::mapping::MappingEntry;
use super::{Broken, Bundler, Refusal, location};
use crate::diag::messages;
use crate::grammar::Kind;
use crate::pointer::{Pointer, percent_decode};

impl Bundler<'_, '_> {
    /// The file and node that a reference in `file` means; `None` as error for what was said already.
    pub(super) fn follow(
        &mut self,
        file: usize,
        reference: &str,
        at: &Pointer,
    ) -> Result<(usize, Pointer), Refusal> {
        if let Some(pointer) = self.anchors.get(&(file, reference.to_owned())) {
            return Ok((file, pointer.clone()));
        }
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if path.is_empty() && (fragment.is_empty() || fragment.starts_with('/')) {
            return Ok((file, Pointer::from_fragment(fragment)));
        }
        let place = self.provenance.locate(&at.join("$ref"));
        if location::is_network(path) {
            return Err(Some(Box::new(messages::network_ref(place, reference))));
        }
        let file = if path.is_empty() {
            file
        } else if self.names.has("schemas", path) && !path.contains(['/', '.']) {
            // `$ref: Pet`, meaning the component.
            return Ok((0, Pointer::from_tokens(["components", "schemas", path])));
        } else {
            let path = location::relative(self.sources.path(file), &percent_decode(path));
            self.open(&path, at)?
        };
        if fragment.is_empty() || fragment.starts_with('/') {
            return Ok((file, Pointer::from_fragment(fragment)));
        }
        // `#Pet`: an anchor, or a pointer without its slash.
        let anchor = self.anchors.get(&(file, fragment.to_owned()));
        match anchor {
            Some(pointer) => Ok((file, pointer.clone())),
            None => Err(Some(Box::new(messages::dangling_ref(
                place,
                reference,
                fragment,
                [],
            )))),
        }
    }

    /// The canonical reference for an entry of a discriminator's mapping.
    pub(super) fn mapped(
        &mut self,
        at: &Pointer,
        entry: MappingEntry<'_>,
        file: usize,
    ) -> Option<String> {
        let text = entry.text;
        let is_reference =
            text.contains(['#', '/']) || text.ends_with(".yaml") || text.ends_with(".json");
        let reference = if is_reference {
            text.to_owned()
        } else {
            format!("#/components/schemas/{text}")
        };
        match self.target(Kind::Schema, "schemas", file, &reference, at) {
            Ok(canonical) => Some(canonical),
            Err(_) => {
                let place = self
                    .provenance
                    .locate(&at.join("discriminator").join("mapping").join(entry.tag));
                let note = messages::dangling_mapping(place, entry.tag, text);
                self.broken.push(Broken {
                    mark: None,
                    at: at.clone(),
                    diagnostic: note,
                });
                None
            }
        }
    }
}

/// Finds a node by its original address although nodes on the way may have moved out since.
pub(super) fn through_refs<'v>(tree: &'v mut Value, pointer: &Pointer) -> Option<&'v mut Value> {
    let mut address = Pointer::root();
    let mut hops = 0;
    for token in pointer.tokens() {
        while let Some(Value::String(reference)) = address.get(tree)?.get("$ref")
            && reference.starts_with("#/components/")
            && address.get(tree)?.get(token.as_ref()).is_none()
        {
            hops += 1;
            if hops > 64 {
                return None;
            }
            address = Pointer::from_fragment(reference);
        }
        address.push(&token);
    }
    address.get_mut(tree)
}
