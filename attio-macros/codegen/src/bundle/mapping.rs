//! `discriminator.mapping`: its values are references or bare component names.

use serde_json::{Map, Value};

/// Rewrites each value with `target`, leaving out those it has no answer for.
pub(super) fn rewrite(
    schema: &mut Map<String, Value>,
    mut target: impl FnMut(MappingEntry<'_>) -> Option<String>,
) {
    let Some(Value::Object(discriminator)) = schema.get_mut("discriminator") else {
        return;
    };
    let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") else {
        return;
    };
    mapping.retain(|tag, value| {
        let Value::String(text) = value else {
            return false;
        };
        match target(MappingEntry { tag, text }) {
            Some(canonical) => {
                *text = canonical;
                true
            }
            None => false,
        }
    });
}

pub(super) struct MappingEntry<'m> {
    pub(super) tag: &'m str,
    pub(super) text: &'m str,
}
