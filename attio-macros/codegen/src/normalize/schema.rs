//! Schemas: one pass over the keywords, then the rules that the keywords found ask for, from the outside in.
//!
//! Invariants afterwards: `type` is absent or one of the six; `properties` implies `type: object`, `items` implies
//! `type: array`; every keyword belongs to the type; every keyword has its proper JSON kind.

mod bounds;
mod choices;
mod content;
mod discriminator;
mod keywords;
mod lists;
mod misshapen;
mod objects;
mod reference;
mod typed;
mod unions;

use serde_json::{Map, Value, json};

use super::{BROKEN, Cx, shape};
use keywords::Seen;

/// Rewrites a schema and everything below it.
pub(super) fn schema(node: &mut Value, cx: &mut Cx<'_>) {
    match node {
        Value::Object(map) => object(map, cx),
        Value::Bool(false) => *node = json!({ "not": {} }),
        // `Pet: string`
        Value::String(name) if typed::is_type(name) => {
            *node = json!({ "type": name.as_str() });
            if let Value::Object(map) = node {
                object(map, cx);
            }
        }
        Value::Bool(true) | Value::Null => *node = json!({}),
        Value::Array(list) if list.is_empty() => *node = json!({}),
        Value::Number(_) | Value::String(_) | Value::Array(_) => {
            shape::wrong("this schema", node, "a map, `true` or `false`", cx);
            *node = json!({ BROKEN: true });
        }
    }
}

fn object(map: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if map.len() == 1 && map.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    let seen = keywords::clean(map);
    if seen.has(Seen::REF) {
        reference::wrap(map);
    }
    if seen.has(Seen::BROKEN) {
        return;
    }
    if seen.has(Seen::TYPE) && !typed::one_type(map, cx) {
        map.clear();
        map.insert(BROKEN.into(), json!(true));
        return;
    }
    if seen.has(Seen::OBJECT | Seen::LIST | Seen::UNION) {
        misshapen::misshapen(map, cx);
    }
    if seen.has(Seen::CONTENT) {
        content::to_format(map);
    }
    if seen.has(Seen::CONST | Seen::ENUM) {
        choices::constant(map);
        choices::choices(map);
    }
    if seen.has(Seen::BOUNDS) {
        bounds::bounds(map);
    }
    if seen.has(Seen::OBJECT) {
        objects::objects(map);
    }
    if seen.has(Seen::LIST) {
        lists::lists(map);
    }
    if seen.has(Seen::UNION) {
        unions::unions(map, cx);
    }
    if seen.has(Seen::DISCRIMINATOR) {
        discriminator::discriminator(map);
    }
    typed::infer(map, seen);
    if seen.has(Seen::TYPE) {
        typed::split(map);
    }
    typed::drop_foreign(map, seen);
    descend(map, cx);
}

fn descend(map: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    for (key, child) in map.iter_mut() {
        match (key.as_str(), child) {
            ("additionalProperties", Value::Bool(_)) => {}
            ("items" | "not" | "additionalProperties", child) => {
                cx.at.push(key);
                schema(child, cx);
                cx.at.pop();
            }
            ("properties", Value::Object(children)) => {
                cx.at.push(key);
                for (name, child) in children.iter_mut() {
                    cx.at.push(name);
                    schema(child, cx);
                    cx.at.pop();
                }
                cx.at.pop();
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(children)) => {
                cx.at.push(key);
                for (index, child) in children.iter_mut().enumerate() {
                    cx.at.push_index(index);
                    schema(child, cx);
                    cx.at.pop();
                }
                cx.at.pop();
            }
            _ => {}
        }
    }
}
