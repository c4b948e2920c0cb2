//! Moving and copying what is referred to.

use serde_json::{Value, json};

use super::{Bundler, COPY_LIMIT, Hoist, INLINE_LIMIT, Inline, Target, resolve};
use crate::diag::{Location, messages};
use crate::grammar::{Kind, walk};
use crate::pointer::Pointer;

impl Bundler<'_, '_> {
    /// Moves (from the root's tree) or copies (from another file's) a node into the components.
    pub(super) fn hoist(&mut self, tree: &mut Value, hoist: Hoist) {
        let Hoist {
            target:
                Target {
                    file,
                    pointer,
                    section,
                },
            kind,
            name,
            reference,
        } = hoist;
        let at = Pointer::from_tokens(["components", section, &name]);
        let content = if file == 0 {
            match kind_of(&pointer) {
                // Both uses become one component.
                Some(found) if found == kind => {
                    let link = json!({ "$ref": at.to_string() });
                    resolve::through_refs(tree, &pointer).map(|node| std::mem::replace(node, link))
                }
                // Somewhere that no walk goes: `#/definitions/X`.
                None => resolve::through_refs(tree, &pointer).cloned(),
                Some(_) => None,
            }
        } else {
            self.trees
                .get(file)
                .and_then(Option::as_ref)
                .and_then(|t| pointer.get(t))
                .cloned()
        };
        let Some(mut content) = content else {
            // What is missing from another file was marked where it was referred to.
            if file == 0 {
                self.broken_targets.insert(at.to_string(), reference);
            }
            return;
        };
        self.copied = self.copied.saturating_add(count(&content));
        if self.copied > COPY_LIMIT {
            self.diags
                .push(messages::too_large(Location::value(file, pointer)));
            self.queue.clear();
            return;
        }
        self.provenance.insert(at.clone(), file, pointer);
        self.visit(&mut content, kind, &mut at.clone(), file);
        if let Value::Object(root) = tree
            && let Value::Object(components) = root.entry("components").or_insert_with(|| json!({}))
            && let Value::Object(things) = components.entry(section).or_insert_with(|| json!({}))
        {
            things.insert(name, content);
        }
    }

    /// Puts a copy of the target where the reference stands; what stands beside the reference wins.
    pub(super) fn inline(&mut self, tree: &mut Value, inline: Inline) {
        let Inline {
            at,
            kind,
            file,
            reference,
            hops,
        } = inline;
        let result = match self.follow(file, &reference, &at) {
            Ok(_) if hops > 16 => Err(Some(Box::new(messages::ref_cycle(
                self.place(&at),
                &reference,
            )))),
            Ok((target_file, pointer)) => {
                let source = if target_file == 0 {
                    Some(&*tree)
                } else {
                    self.trees.get(target_file).and_then(Option::as_ref)
                };
                match source.and_then(|source| pointer.get(source)) {
                    Some(Value::Object(content)) => {
                        self.copied = self
                            .copied
                            .saturating_add(content.values().map(count).sum());
                        Ok((target_file, pointer, content.clone()))
                    }
                    _ => {
                        let place = self.place(&at);
                        Err(Some(Box::new(messages::dangling_ref(
                            place,
                            &reference,
                            "",
                            [],
                        ))))
                    }
                }
            }
            Err(diagnostic) => Err(diagnostic),
        };
        let result = match result {
            Ok(_) if self.copied > INLINE_LIMIT => {
                // Said once; what else waits would only say it again.
                self.inline.clear();
                Err(Some(Box::new(messages::too_large(self.place(&at)))))
            }
            other => other,
        };
        let Some(Value::Object(node)) = at.get_mut(tree) else {
            return;
        };
        let (target_file, pointer, mut content) = match result {
            Ok(found) => found,
            Err(diagnostic) => return self.mark(&at, node, &reference, diagnostic),
        };
        let mut own = std::mem::take(node);
        own.shift_remove("$ref");
        self.provenance.insert(at.clone(), target_file, pointer);
        for (key, value) in own {
            self.provenance.insert(at.join(&key), file, at.join(&key));
            content.insert(key, value);
        }
        let mut content = Value::Object(content);
        let queued = self.inline.len();
        self.visit(&mut content, kind, &mut at.clone(), target_file);
        for next in self
            .inline
            .iter_mut()
            .skip(queued)
            .filter(|next| next.at == at)
        {
            next.hops = hops + 1;
        }
        if let Some(node) = at.get_mut(tree) {
            *node = content;
        }
    }

    /// Marks what refers to targets that turned out not to exist.
    pub(super) fn sweep(&mut self, tree: &mut Value) {
        if self.broken_targets.is_empty() {
            return;
        }
        let targets = std::mem::take(&mut self.broken_targets);
        walk(
            tree,
            Kind::Document,
            &mut Pointer::root(),
            &mut |_, at, map| {
                let Some(Value::String(canonical)) = map.get("$ref") else {
                    return;
                };
                let Some(reference) = targets.get(canonical) else {
                    return;
                };
                let place = self.provenance.locate(at);
                let diagnostic = messages::dangling_ref(place, reference, "", []);
                self.mark(at, map, reference, Some(Box::new(diagnostic)));
            },
        );
    }
}

/// What the grammar expects at an address of the document.
fn kind_of(pointer: &Pointer) -> Option<Kind> {
    pointer
        .tokens()
        .try_fold(Kind::Document, |kind, token| kind.child(&token))
}

fn count(node: &Value) -> usize {
    match node {
        Value::Array(list) => 1 + list.iter().map(count).sum::<usize>(),
        Value::Object(map) => 1 + map.values().map(count).sum::<usize>(),
        _ => 1,
    }
}
