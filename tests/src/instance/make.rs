//! One value, from the outside in.

use serde_json::{Map, Value, json};

use super::document::{Documents, Node};
use super::flat::{Flat, takes_null};
use super::leaf;
use super::random::Random;
use super::{Style, Way};

/// Below this depth only what must be there is made.
const DEEP: usize = 6;

/// Deeper than any value that is not endless.
const DEEPEST: usize = 24;

/// After so many nodes only what must be there is made.
const MANY: usize = 300;

/// After so many nodes nothing is made.
const MOST: usize = 20_000;

/// More alternatives than anything has.
const MOST_ALTERNATIVES: usize = 512;

/// Other alternatives that are tried where the first comes to nothing.
const TRIES: usize = 6;

/// Makes one value.
pub(super) struct Maker<'a> {
    documents: &'a Documents,
    style: Style,
    turn: usize,
    way: Way,
    random: Random,
    depth: usize,
    nodes: usize,
    /// Whether the runtime reads what is made now. Tuples, and lists and maps around everything else, are serde's own:
    /// they take integers written as integers alone.
    described: bool,
    /// The most alternatives seen in one place.
    pub(super) widest: usize,
    /// Whether something that the document forbids was added.
    pub(super) foreign: bool,
}

impl<'a> Maker<'a> {
    pub(super) fn new(documents: &'a Documents, style: Style, turn: usize, way: Way) -> Self {
        let random = Random::new(turn as u64);
        Self {
            documents,
            style,
            turn,
            way,
            random,
            depth: 0,
            nodes: 0,
            described: false,
            widest: 1,
            foreign: false,
        }
    }

    pub(super) fn value(&mut self, node: Node<'a>) -> Option<Value> {
        self.all(&[node])
    }

    /// A value of which all the schemas hold.
    fn all(&mut self, nodes: &[Node<'a>]) -> Option<Value> {
        self.nodes += 1;
        if self.depth > DEEPEST || self.nodes > MOST {
            return None;
        }
        if self.depth > 0
            && nodes
                .iter()
                .all(|node| takes_null(self.documents, *node, 0))
        {
            let null = match self.style {
                Style::Nulls => true,
                Style::Random => self.random.below(4) == 0,
                _ => false,
            };
            if null {
                return Some(Value::Null);
            }
        }
        let first = self.pick(usize::MAX);
        let mut tries = if self.depth > DEEP { TRIES } else { 2 };
        for more in 0..MOST_ALTERNATIVES {
            let flat = Flat::of(self.documents, nodes, &mut |_| first.wrapping_add(more));
            let alternatives = flat.widest;
            // To see that nothing can be both costs little.
            if !flat.contradicts() {
                let value = self.once(&flat);
                tries -= 1;
                if value.is_some() || tries == 0 {
                    return value;
                }
            }
            if more + 1 >= alternatives {
                break;
            }
        }
        None
    }

    fn once(&mut self, flat: &Flat<'a>) -> Option<Value> {
        if self.depth < 2 {
            self.widest = self.widest.max(flat.widest);
        }
        if flat.contradicts() {
            return None;
        }
        if let Some(values) = &flat.values {
            return self.listed(flat, values);
        }
        let types = flat.types.clone().unwrap_or_else(|| implied(flat));
        let solid: Vec<&str> = types.iter().copied().filter(|ty| *ty != "null").collect();
        let ty = match (solid.get(self.pick(solid.len())), types.first()) {
            (Some(ty), _) => ty,
            (None, Some(_)) => return Some(Value::Null),
            (None, None) => return None,
        };
        let turn = self.pick(60);
        match *ty {
            "object" => {
                let described = self.described || !flat.properties.is_empty();
                let outside = std::mem::replace(&mut self.described, described);
                let object = self.object(flat);
                self.described = outside;
                object
            }
            // Not a type, but no one can mean another.
            "array" | "list" => self.array(flat),
            "integer" => {
                let value = leaf::integer(flat, turn)?;
                Some(
                    if self.described && self.style == Style::Random && turn.is_multiple_of(4) {
                        leaf::as_float(value)
                    } else {
                        value
                    },
                )
            }
            "number" => leaf::number(flat, turn),
            "boolean" => Some(json!(turn.is_multiple_of(2))),
            "any" => Some(self.anything(turn)),
            _ => Some(Value::String(leaf::text(flat, turn))),
        }
    }

    /// One of the listed values, or one that the list may come to hold.
    fn listed(&mut self, flat: &Flat<'_>, values: &[&Value]) -> Option<Value> {
        let fits = |value: &&&Value| match &flat.types {
            Some(types) => types.iter().any(|ty| is(value, ty)),
            None => true,
        };
        let fitting: Vec<&&Value> = values.iter().filter(fits).collect();
        let solid: Vec<&&Value> = fitting
            .iter()
            .copied()
            .filter(|value| !value.is_null())
            .collect();
        if self.style == Style::Unknown
            && solid.len() > 1
            && solid.iter().all(|value| value.is_string())
        {
            return Some(json!("a-value-of-tomorrow"));
        }
        let chosen = if solid.is_empty() { fitting } else { solid };
        chosen
            .get(self.pick(chosen.len()))
            .map(|value| (**value).clone())
    }

    fn object(&mut self, flat: &Flat<'a>) -> Option<Value> {
        let mut members = Map::new();
        for (name, nodes) in &flat.properties {
            let lost = match self.way {
                Way::Sent => "readOnly",
                Way::Received => "writeOnly",
            };
            if nodes
                .iter()
                .any(|node| node.schema.get(lost) == Some(&Value::Bool(true)))
            {
                continue;
            }
            let tags = flat.tags.get(*name);
            let required = flat.required.contains(name) || tags.is_some();
            if !required && !self.wants_more() {
                continue;
            }
            let value = match tags {
                Some(tags) => self.tag(nodes, tags),
                None => self.below(|maker| maker.all(nodes)),
            };
            match value {
                Some(value) => members.insert((*name).to_owned(), value),
                None if required => return None,
                None => continue,
            };
        }
        let known = |name: &str| flat.properties.iter().any(|(known, _)| *known == name);
        for (name, tags) in &flat.tags {
            if !known(name) {
                members.insert(name.clone(), json!(tags[self.pick(tags.len())]));
            }
        }
        for name in flat.required.iter().filter(|name| !known(name)) {
            if !flat.tags.contains_key(*name) {
                // Required and forbidden at once.
                if flat.closed && flat.additional.is_none() {
                    return None;
                }
                let value = self.more(flat)?;
                members.insert((*name).to_owned(), value);
            }
        }
        self.add_more(flat, &mut members);
        Some(Value::Object(members))
    }

    /// What a tag says; an alternative that lists values of its own is right about itself.
    fn tag(&mut self, nodes: &[Node<'a>], tags: &[String]) -> Option<Value> {
        if self.style == Style::Unknown && self.turn % 2 == 1 {
            return Some(json!("a-tag-of-tomorrow"));
        }
        let flat = Flat::of(self.documents, nodes, &mut |_| 0);
        let own: Vec<&str> = flat
            .values
            .iter()
            .flatten()
            .filter_map(|value| value.as_str())
            .collect();
        let both: Vec<&str> = tags
            .iter()
            .map(String::as_str)
            .filter(|tag| own.contains(tag))
            .collect();
        let chosen = match (own.is_empty(), both.is_empty()) {
            (true, _) => tags.iter().map(String::as_str).collect(),
            (false, true) => own,
            (false, false) => both,
        };
        chosen.get(self.pick(chosen.len())).map(|tag| json!(tag))
    }

    /// Members that the document gives no name.
    fn add_more(&mut self, flat: &Flat<'a>, members: &mut Map<String, Value>) {
        if flat.patterned {
            return;
        }
        let plain = flat.properties.is_empty();
        let count = match self.style {
            Style::Minimal => 0,
            Style::Unknown => 1,
            Style::Foreign => {
                self.foreign |= flat.closed;
                usize::from(flat.closed)
            }
            Style::Full | Style::Nulls if plain => 2,
            Style::Random if plain => self.random.below(3),
            _ => 0,
        };
        if flat.closed && self.style != Style::Foreign || self.nodes > MANY || self.depth > DEEP {
            return;
        }
        for name in ["a-member of.tomorrow", "b"].iter().take(count) {
            if let Some(value) = self.more(flat) {
                members.insert((*name).to_owned(), value);
            }
        }
    }

    /// The value of a member that has no name in the document.
    fn more(&mut self, flat: &Flat<'a>) -> Option<Value> {
        match flat.additional {
            Some(node) => self.below(|maker| maker.all(&[node])),
            None => Some(json!({ "known": false, "list": [1, "two", null] })),
        }
    }

    fn array(&mut self, flat: &Flat<'a>) -> Option<Value> {
        let mut items = Vec::new();
        if !flat.prefix.is_empty() {
            let outside = std::mem::replace(&mut self.described, false);
            for node in &flat.prefix {
                items.push(self.below(|maker| maker.all(&[*node]))?);
            }
            self.described = outside;
            return Some(Value::Array(items));
        }
        let wanted = match self.style {
            Style::Minimal => 0,
            _ if self.depth > DEEP || self.nodes > MANY => 0,
            Style::Full => 2,
            Style::Random => self.random.below(3),
            _ => 1,
        };
        let count = wanted
            .min(flat.max_items.unwrap_or(usize::MAX))
            .max(flat.min_items.min(64));
        for index in 0..count {
            let turn = self.turn;
            self.turn += index;
            let item = match flat.items.is_empty() {
                true => Some(self.anything(index)),
                false => self.below(|maker| maker.all(&flat.items)),
            };
            self.turn = turn;
            match item {
                Some(item) => items.push(item),
                None if index < flat.min_items => return None,
                None => break,
            }
        }
        Some(Value::Array(items))
    }

    /// Where the document says nothing.
    fn anything(&mut self, turn: usize) -> Value {
        match turn % 4 {
            0 => json!({ "any": [1, 2.5, "three", null, true] }),
            1 => json!("anything"),
            2 => json!(17),
            _ => json!([]),
        }
    }

    fn wants_more(&mut self) -> bool {
        match self.style {
            _ if self.depth > DEEP || self.nodes > MANY => false,
            Style::Minimal => false,
            Style::Random => self.random.below(2) == 0,
            _ => true,
        }
    }

    fn below<T>(&mut self, then: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let result = then(self);
        self.depth -= 1;
        result
    }

    /// The position of one of so many.
    fn pick(&mut self, count: usize) -> usize {
        match self.style {
            Style::Random => self.random.below(count.max(1)),
            _ => self.turn % count.max(1),
        }
    }
}

/// The type that the keywords imply where none is named.
fn implied(flat: &Flat<'_>) -> Vec<&'static str> {
    let object = !flat.properties.is_empty()
        || !flat.required.is_empty()
        || flat.additional.is_some()
        || flat.closed
        || !flat.tags.is_empty();
    let list = !flat.items.is_empty() || !flat.prefix.is_empty();
    vec![if object {
        "object"
    } else if list {
        "array"
    } else if flat.minimum.is_some() || flat.maximum.is_some() {
        "number"
    } else if flat.min_length > 0 || flat.max_length.is_some() || !flat.format.is_empty() {
        "string"
    } else {
        "any"
    }]
}

fn is(value: &Value, ty: &str) -> bool {
    match ty {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => {
            value.is_i64()
                || value.is_u64()
                || value.as_f64().is_some_and(|value| value.fract() == 0.0)
        }
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}
