//! A schema with everything that holds at once brought together: references followed, `allOf` merged, and one
//! alternative of each `oneOf` and `anyOf` taken.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Address, Documents, Node, address};

/// More parts than any schema has; a schema that extends itself ends here.
const MOST_PARTS: usize = 512;

/// All keywords that hold.
#[derive(Debug, Default)]
pub(super) struct Flat<'a> {
    pub(super) types: Option<Vec<&'a str>>,
    pub(super) values: Option<Vec<&'a Value>>,
    pub(super) properties: Vec<(&'a str, Vec<Node<'a>>)>,
    pub(super) required: BTreeSet<&'a str>,
    /// Members that say which alternative was taken, and what they may say.
    pub(super) tags: BTreeMap<String, Vec<String>>,
    pub(super) closed: bool,
    pub(super) additional: Option<Node<'a>>,
    pub(super) patterned: bool,
    pub(super) items: Vec<Node<'a>>,
    pub(super) prefix: Vec<Node<'a>>,
    pub(super) min_items: usize,
    pub(super) max_items: Option<usize>,
    pub(super) minimum: Option<f64>,
    pub(super) maximum: Option<f64>,
    pub(super) multiple: Option<f64>,
    pub(super) format: &'a str,
    pub(super) min_length: usize,
    pub(super) max_length: Option<usize>,
    pub(super) impossible: bool,
    /// The most alternatives seen in one place.
    pub(super) widest: usize,
}

impl<'a> Flat<'a> {
    /// `choose` takes one of so many alternatives.
    pub(super) fn of(
        documents: &'a Documents,
        nodes: &[Node<'a>],
        choose: &mut dyn FnMut(usize) -> usize,
    ) -> Self {
        let mut flat = Self {
            widest: 1,
            ..Self::default()
        };
        let mut seen: Vec<Node<'a>> = Vec::new();
        // Each with whether it stands for the whole value.
        let mut queue: Vec<(Node<'a>, bool)> = nodes.iter().map(|node| (*node, true)).collect();
        let mut parts = 0;
        while let Some((node, whole)) = queue.pop() {
            parts += 1;
            if seen.contains(&node) || parts > MOST_PARTS {
                continue;
            }
            seen.push(node);
            if node.schema == &Value::Bool(false) {
                flat.impossible = true;
            }
            // Where these lead depends on the way here; other alternatives are made instead.
            if node.schema.get("$recursiveRef").is_some()
                || node.schema.get("$dynamicRef").is_some()
            {
                flat.impossible = true;
            }
            if let Some(reference) = text(node, "$ref") {
                match documents.follow(node.file, reference) {
                    Some(target) => queue.push((target, whole)),
                    None => flat.impossible = true,
                }
            }
            for member in list(node, "allOf") {
                queue.push((member, false));
            }
            for word in ["oneOf", "anyOf"] {
                let members = list(node, word);
                if members.is_empty() {
                    continue;
                }
                flat.widest = flat.widest.max(members.len());
                let Some(member) = members.get(choose(members.len()) % members.len()) else {
                    continue;
                };
                if is_list_of(documents, node, *member) {
                    continue;
                }
                flat.tag(documents, node, *member);
                queue.push((*member, whole));
            }
            if whole && let Some(child) = flat.child(documents, node, choose) {
                queue.push((child, false));
            }
            flat.add(node);
        }
        flat
    }

    /// Whether nothing can be all of it. To name properties is to mean an object, whatever else may be one.
    pub(super) fn contradicts(&self) -> bool {
        let not_object =
            |types: &Vec<&str>| !types.contains(&"object") && types.iter().any(|ty| *ty != "null");
        self.impossible
            || self.types.as_ref().is_some_and(Vec::is_empty)
            || self.values.as_ref().is_some_and(Vec::is_empty)
            || !self.properties.is_empty() && self.types.as_ref().is_some_and(not_object)
    }

    /// Which values of the discriminator mean this alternative.
    fn tag(&mut self, documents: &'a Documents, node: Node<'a>, member: Node<'a>) {
        let Some(discriminator) = node.schema.get("discriminator") else {
            return;
        };
        let Some(name) = discriminator.get("propertyName").and_then(Value::as_str) else {
            return;
        };
        let Some(reference) = text(member, "$ref") else {
            return;
        };
        let tags = tags(
            documents,
            node,
            discriminator,
            &address(member.file, reference),
        );
        self.tags.insert(name.to_owned(), tags);
    }

    /// A base with a discriminator stands for one of the components that extend it.
    fn child(
        &mut self,
        documents: &'a Documents,
        node: Node<'a>,
        choose: &mut dyn FnMut(usize) -> usize,
    ) -> Option<Node<'a>> {
        let discriminator = node.schema.get("discriminator")?;
        if node.schema.get("oneOf").is_some() || node.schema.get("anyOf").is_some() {
            return None;
        }
        let mut children = documents.extensions(node);
        // Where some are mapped, the others are only on the way to them.
        let targets = targets(documents, node, discriminator);
        let is_mapped = |child: &Address| {
            documents
                .node(&child.0, &child.1)
                .is_some_and(|child| targets.contains(&child))
        };
        if children.iter().any(|child| is_mapped(child)) {
            children.retain(|child| is_mapped(child));
        }
        self.widest = self.widest.max(children.len());
        let child = *children.get(choose(children.len().max(1)) % children.len().max(1))?;
        let name = discriminator.get("propertyName").and_then(Value::as_str)?;
        self.tags
            .insert(name.to_owned(), tags(documents, node, discriminator, child));
        documents.node(&child.0, &child.1)
    }

    fn add(&mut self, node: Node<'a>) {
        let get = |word| node.schema.get(word);
        let at = |schema| Node { schema, ..node };
        let own: Vec<&str> = match get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        if !own.is_empty() {
            self.types = Some(match self.types.take() {
                Some(known) => common(&known, &own),
                None => own,
            });
        }
        let listed = match (get("const"), get("enum")) {
            (Some(only), _) => Some(vec![only]),
            (None, Some(Value::Array(several))) => Some(several.iter().collect()),
            _ => None,
        };
        if let Some(listed) = listed {
            self.values = Some(match self.values.take() {
                Some(known) => known
                    .into_iter()
                    .filter(|value| listed.contains(value))
                    .collect(),
                None => listed,
            });
        }
        for (name, schema) in get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            match self.properties.iter_mut().find(|(known, _)| known == name) {
                Some((_, nodes)) => nodes.push(at(schema)),
                None => self.properties.push((name, vec![at(schema)])),
            }
            // The way of old drafts, which documents still go.
            if schema.get("required") == Some(&Value::Bool(true)) {
                self.required.insert(name);
            }
        }
        let required = get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        self.required.extend(required.filter_map(Value::as_str));
        match get("additionalProperties") {
            Some(Value::Bool(false)) => self.closed = true,
            Some(schema @ Value::Object(_)) => self.additional = Some(at(schema)),
            _ => {}
        }
        self.closed |= get("unevaluatedProperties") == Some(&Value::Bool(false));
        self.patterned |= get("patternProperties").is_some();
        self.items
            .extend(get("items").filter(|items| items.is_object()).map(at));
        self.prefix.extend(list(node, "prefixItems"));
        let count = |word| {
            get(word)
                .and_then(Value::as_u64)
                .and_then(|count| usize::try_from(count).ok())
        };
        self.min_items = self.min_items.max(count("minItems").unwrap_or_default());
        self.max_items = [self.max_items, count("maxItems")]
            .into_iter()
            .flatten()
            .min();
        self.min_length = self.min_length.max(count("minLength").unwrap_or_default());
        self.max_length = [self.max_length, count("maxLength")]
            .into_iter()
            .flatten()
            .min();
        let bound = |word| get(word).and_then(Value::as_f64);
        let beyond = |word, step: f64| match get(word) {
            Some(Value::Bool(true)) => Some(step),
            _ => None,
        };
        let low =
            bound("minimum").map(|low| low + beyond("exclusiveMinimum", 1.0).unwrap_or_default());
        let high = bound("maximum")
            .map(|high| high + beyond("exclusiveMaximum", -1.0).unwrap_or_default());
        let low = low.or_else(|| bound("exclusiveMinimum").map(|low| low + 1.0));
        let high = high.or_else(|| bound("exclusiveMaximum").map(|high| high - 1.0));
        self.minimum = [self.minimum, low].into_iter().flatten().reduce(f64::max);
        self.maximum = [self.maximum, high].into_iter().flatten().reduce(f64::min);
        self.multiple = self.multiple.or_else(|| bound("multipleOf"));
        if self.format.is_empty() {
            self.format = text(node, "format").unwrap_or_default();
        }
    }
}

/// Whether a list says again beside its `items` what they are: then the alternative is none of the list.
fn is_list_of(documents: &Documents, node: Node<'_>, member: Node<'_>) -> bool {
    let target = text(member, "$ref").and_then(|to| documents.follow(member.file, to));
    let member = target.unwrap_or(member).schema;
    let names = member.get("properties").is_some() && member.get("type").is_none();
    let is_object = names || member.get("type").is_some_and(|ty| ty == "object");
    is_object && text(node, "type") == Some("array") && node.schema.get("items").is_some()
}

/// The values of a discriminator that mean the component at an address.
fn tags(
    documents: &Documents,
    node: Node<'_>,
    discriminator: &Value,
    target: &Address,
) -> Vec<String> {
    let wanted = documents.node(&target.0, &target.1);
    let mapping = discriminator
        .get("mapping")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let mapped = mapping.filter(|(_, to)| {
        let Some(to) = to.as_str() else { return false };
        let by_name = format!("#/components/schemas/{to}");
        [to, &by_name]
            .into_iter()
            .any(|to| wanted.is_some() && documents.follow(node.file, to) == wanted)
    });
    let mut tags: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    if tags.is_empty() {
        tags.extend(target.1.rsplit('/').next().map(str::to_owned));
    }
    tags
}

/// What the mapping of a discriminator leads to.
fn targets<'a>(documents: &'a Documents, node: Node<'_>, discriminator: &Value) -> Vec<Node<'a>> {
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let references = mapping
        .into_iter()
        .flatten()
        .filter_map(|(_, to)| to.as_str());
    let found = references.filter_map(|to| {
        let by_name = format!("#/components/schemas/{to}");
        [to, &by_name]
            .into_iter()
            .find_map(|to| documents.follow(node.file, to))
    });
    found.collect()
}

/// The types that both allow; every integer is a number.
fn common<'a>(one: &[&'a str], other: &[&'a str]) -> Vec<&'a str> {
    let holds =
        |list: &[&str], ty: &str| list.contains(&ty) || ty == "integer" && list.contains(&"number");
    let mut common: Vec<&str> = one.iter().copied().filter(|ty| holds(other, ty)).collect();
    let more: Vec<&str> = other
        .iter()
        .copied()
        .filter(|ty| holds(one, ty) && !common.contains(ty))
        .collect();
    common.extend(more);
    common
}

/// Whether `null` is a value, in the strict sense or in the one that documents commonly mean.
pub(super) fn takes_null(documents: &Documents, node: Node<'_>, depth: usize) -> bool {
    let get = |word| node.schema.get(word);
    if depth > 32 {
        return false;
    }
    if get("nullable") == Some(&Value::Bool(true)) {
        return true;
    }
    let below = |node: Node<'_>| takes_null(documents, node, depth + 1);
    let says = match (get("type"), get("enum"), get("const")) {
        (Some(Value::Array(several)), ..) => Some(several.iter().any(|ty| ty == "null")),
        (Some(ty), ..) => Some(ty == "null"),
        (None, Some(values), _) => Some(
            values
                .as_array()
                .is_some_and(|values| values.contains(&Value::Null)),
        ),
        (None, None, Some(only)) => Some(only.is_null()),
        _ => None,
    };
    if let Some(says) = says {
        return says;
    }
    if let Some(target) =
        text(node, "$ref").and_then(|reference| documents.follow(node.file, reference))
    {
        return below(target);
    }
    let (all, one, any) = (
        list(node, "allOf"),
        list(node, "oneOf"),
        list(node, "anyOf"),
    );
    let says_more = [
        "properties",
        "items",
        "additionalProperties",
        "required",
        "prefixItems",
        "not",
        "$ref",
        "$recursiveRef",
        "$dynamicRef",
    ];
    if says_more.iter().any(|word| get(word).is_some()) || node.schema == &Value::Bool(false) {
        return false;
    }
    all.into_iter().all(below)
        && [one, any]
            .into_iter()
            .all(|members| members.is_empty() || members.into_iter().any(below))
}

fn text<'a>(node: Node<'a>, word: &str) -> Option<&'a str> {
    node.schema.get(word).and_then(Value::as_str)
}

fn list<'a>(node: Node<'a>, word: &str) -> Vec<Node<'a>> {
    let members = node
        .schema
        .get(word)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    members.map(|schema| Node { schema, ..node }).collect()
}
