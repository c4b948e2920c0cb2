//! The files of a document as trees, and references through them.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// A schema and the file that it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'a> {
    pub(super) schema: &'a Value,
    pub(super) file: &'a str,
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.schema, other.schema)
    }
}

/// A file and a pointer in it.
pub(super) type Address = (String, String);

/// All files that a document is made of.
#[derive(Debug)]
pub struct Documents {
    files: BTreeMap<String, Value>,
    /// Components that others extend through `allOf`, and those others, by file and pointer.
    extended: Vec<(Address, Vec<Address>)>,
}

impl Documents {
    /// Reads a document and whatever it refers to; `read` gives the text of a file.
    ///
    /// # Errors
    ///
    /// If the document itself cannot be read.
    pub fn read(path: &str, read: &mut dyn FnMut(&str) -> Option<String>) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        let mut queue = vec![path.to_owned()];
        while let Some(path) = queue.pop() {
            if files.contains_key(&path) {
                continue;
            }
            let Some(text) = read(&path) else { continue };
            let tree = match parse(&text) {
                Ok(tree) => tree,
                Err(error) if files.is_empty() => return Err(error),
                // What is referred to may be prose.
                Err(_) => continue,
            };
            each_reference(&tree, &mut |reference| {
                let (file, _) = address(&path, reference);
                queue.push(file);
            });
            files.insert(path, tree);
        }
        let mut documents = Self {
            files,
            extended: Vec::new(),
        };
        documents.extended = documents.extended();
        Ok(documents)
    }

    /// Whether there is a schema at a pointer; what has none may be anything.
    #[must_use]
    pub fn has(&self, file: &str, pointer: &str) -> bool {
        self.node(file, pointer).is_some()
    }

    /// The schema at a pointer.
    pub(super) fn node(&self, file: &str, pointer: &str) -> Option<Node<'_>> {
        let (file, tree) = self.files.get_key_value(file)?;
        Some(Node {
            schema: tree.pointer(pointer)?,
            file,
        })
    }

    /// What a reference leads to.
    pub(super) fn follow(&self, from: &str, reference: &str) -> Option<Node<'_>> {
        let (file, pointer) = address(from, reference);
        self.node(&file, &pointer)
    }

    /// The components that extend this one, and those that extend these.
    pub(super) fn extensions(&self, node: Node<'_>) -> Vec<&Address> {
        let mut found: Vec<&Address> = Vec::new();
        let (mut base, mut next) = (Some(node), 0);
        while let Some(node) = base {
            let is_it =
                |(base, _): &&(Address, Vec<Address>)| self.node(&base.0, &base.1) == Some(node);
            let children = self.extended.iter().find(is_it);
            for child in children.into_iter().flat_map(|(_, children)| children) {
                if !found.contains(&child) {
                    found.push(child);
                }
            }
            base = found
                .get(next)
                .and_then(|(file, pointer)| self.node(file, pointer));
            next += 1;
        }
        found
    }

    fn extended(&self) -> Vec<(Address, Vec<Address>)> {
        let mut extended: Vec<(Address, Vec<Address>)> = Vec::new();
        for (file, tree) in &self.files {
            let schemas = tree
                .pointer("/components/schemas")
                .and_then(Value::as_object);
            for (name, schema) in schemas.into_iter().flatten() {
                let own = format!(
                    "/components/schemas/{}",
                    name.replace('~', "~0").replace('/', "~1")
                );
                for member in schema
                    .get("allOf")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                {
                    let Some(reference) = member.get("$ref").and_then(Value::as_str) else {
                        continue;
                    };
                    let (base, child) = (address(file, reference), (file.clone(), own.clone()));
                    match extended.iter_mut().find(|(known, _)| *known == base) {
                        Some((_, children)) => children.push(child),
                        None => extended.push((base, vec![child])),
                    }
                }
            }
        }
        extended
    }
}

/// The file and the pointer that a reference means.
pub(super) fn address(from: &str, reference: &str) -> Address {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let file = match path {
        "" => from.to_owned(),
        path => {
            let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
            let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in path.split('/') {
                match part {
                    "" | "." => {}
                    ".." if parts.last().is_some_and(|last| *last != "..") => {
                        parts.pop();
                    }
                    part => parts.push(part),
                }
            }
            parts.join("/")
        }
    };
    (file, decoded(fragment))
}

/// Undoes percent-encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match code
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
            .filter(|_| *first == b'%')
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn parse(text: &str) -> Result<Value, String> {
    if let Ok(tree) = serde_json::from_str(text) {
        return Ok(tree);
    }
    let Tree(mut tree) = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    merge(&mut tree);
    Ok(tree)
}

/// YAML as JSON: keys are text, and a number may be as large as it likes.
struct Tree(Value);

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor).map(Self)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "as every JSON reader does with such a number"
    )]
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "as every JSON reader does with such a number"
    )]
    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Tree(item)) = list.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((Tree(key), Tree(value))) = map.next_entry()? {
            let key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }
}

/// Follows merge keys.
fn merge(tree: &mut Value) {
    match tree {
        Value::Object(members) => {
            let merged = match members.remove("<<") {
                Some(Value::Array(several)) => several,
                Some(one) => vec![one],
                None => Vec::new(),
            };
            for one in merged {
                let Value::Object(more) = one else { continue };
                for (name, value) in more {
                    members.entry(name).or_insert(value);
                }
            }
            members.values_mut().for_each(merge);
        }
        Value::Array(items) => items.iter_mut().for_each(merge),
        _ => {}
    }
}

fn each_reference(tree: &Value, see: &mut dyn FnMut(&str)) {
    match tree {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                see(reference);
            }
            members
                .values()
                .for_each(|value| each_reference(value, see));
        }
        Value::Array(items) => items.iter().for_each(|value| each_reference(value, see)),
        _ => {}
    }
}
