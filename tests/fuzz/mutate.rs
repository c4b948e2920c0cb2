//! One document → one that is a little, or very, wrong.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// Mutates the tree of a document, or its bytes where it has no tree, and now and then both.
pub(crate) fn mutate(text: &str, others: &[String], random: &mut Random) -> String {
    let tree: Option<Value> = serde_yaml::from_str(text).ok();
    let Some(mut tree) = tree.filter(|_| random.below(4) > 0) else {
        return bytes(text, random);
    };
    for _ in 0..=random.below(4) {
        mutate_tree(&mut tree, others, random);
    }
    let text = tree.to_string();
    if random.below(16) == 0 {
        bytes(&text, random)
    } else {
        text
    }
}

fn mutate_tree(tree: &mut Value, others: &[String], random: &mut Random) {
    let taken = node(tree, random).clone();
    let elsewhere = node(tree, random);
    match random.below(9) {
        0 => remove(elsewhere, random),
        1 => insert(elsewhere, taken, random),
        2 => *elsewhere = taken,
        3 => *elsewhere = scalar(random),
        4 => *elsewhere = json!({ "$ref": reference(random) }),
        5 => nest(elsewhere, random),
        6 => rename(elsewhere, random),
        7 => keyword(elsewhere, taken, random),
        _ => {
            let other = random
                .pick(others)
                .and_then(|text| serde_yaml::from_str::<Value>(text).ok());
            if let Some(mut other) = other {
                *elsewhere = node(&mut other, random).clone();
            }
        }
    }
}

/// Some node, the deeper ones as likely as the others.
fn node<'t>(tree: &'t mut Value, random: &mut Random) -> &'t mut Value {
    let size = count(tree);
    let mut left = random.below(size);
    let mut here = tree;
    loop {
        if left == 0 {
            return here;
        }
        left -= 1;
        let children: Vec<&mut Value> = match here {
            Value::Object(map) => map.values_mut().collect(),
            Value::Array(list) => list.iter_mut().collect(),
            _ => Vec::new(),
        };
        let mut found = None;
        for child in children {
            let size = count(child);
            if left < size {
                found = Some(child);
                break;
            }
            left -= size;
        }
        match found {
            Some(child) => here = child,
            None => unreachable!("the count was right"),
        }
    }
}

fn count(tree: &Value) -> usize {
    1 + match tree {
        Value::Object(map) => map.values().map(count).sum(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 0,
    }
}

fn key(map: &Map<String, Value>, random: &mut Random) -> Option<String> {
    map.keys().nth(random.below(map.len())).cloned()
}

fn remove(node: &mut Value, random: &mut Random) {
    match node {
        Value::Object(map) => {
            if let Some(key) = key(map, random) {
                map.remove(&key);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            list.remove(random.below(list.len()));
        }
        other => *other = Value::Null,
    }
}

fn insert(node: &mut Value, value: Value, random: &mut Random) {
    match node {
        Value::Object(map) => {
            map.insert(word(random), value);
        }
        Value::Array(list) => list.push(value),
        other => *other = json!([value]),
    }
}

fn rename(node: &mut Value, random: &mut Random) {
    if let Value::Object(map) = node
        && let Some(old) = key(map, random)
        && let Some(value) = map.remove(&old)
    {
        map.insert(word(random), value);
    }
}

fn nest(node: &mut Value, random: &mut Random) {
    for _ in 0..random.below(80) {
        let inner = node.take();
        *node = match random.below(5) {
            0 => json!([inner]),
            1 => json!({ "allOf": [inner] }),
            2 => json!({ "type": "object", "properties": { "a": inner } }),
            3 => json!({ "oneOf": [inner, { "type": "string" }] }),
            _ => json!({ "type": "array", "items": inner }),
        };
    }
}

fn keyword(node: &mut Value, value: Value, random: &mut Random) {
    const KEYWORDS: [&str; 24] = [
        "type",
        "enum",
        "const",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "items",
        "properties",
        "required",
        "additionalProperties",
        "discriminator",
        "nullable",
        "format",
        "default",
        "readOnly",
        "prefixItems",
        "parameters",
        "content",
        "schema",
        "security",
        "x-record",
        "x-attribute",
        "x-newtype",
    ];
    if let (Value::Object(map), Some(keyword)) = (node, random.pick(&KEYWORDS)) {
        let value = if random.below(2) == 0 {
            value
        } else {
            scalar(random)
        };
        map.insert((*keyword).to_owned(), value);
    }
}

fn reference(random: &mut Random) -> &'static str {
    const REFERENCES: [&str; 12] = [
        "#",
        "#/",
        "#/components",
        "#/components/schemas/Gone",
        "#/paths/~1pets/get",
        "#/components/schemas/A",
        "other.yaml",
        "../../etc/x.yaml#/a",
        "https://x.test/a.json",
        "#/components/schemas/%7EPet",
        "",
        "#anchor",
    ];
    random.pick(&REFERENCES).copied().unwrap_or("#")
}

fn scalar(random: &mut Random) -> Value {
    match random.below(12) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(u64::MAX),
        4 => json!(1e300),
        5 => json!([]),
        6 => json!({}),
        7 => json!(["null", "string"]),
        8 => json!([null, 1, "a", {}, []]),
        _ => Value::String(word(random)),
    }
}

fn word(random: &mut Random) -> String {
    const WORDS: [&str; 26] = [
        "",
        " ",
        "a",
        "A",
        "_",
        "self",
        "Self",
        "type",
        "r#fn",
        "1",
        "-1",
        "\0",
        "\u{202e}x",
        "ß",
        "日本",
        "👍",
        "object",
        "string",
        "integer",
        "array",
        "null",
        "date-time",
        "{id}",
        "/a/{b}/{c}",
        "application/json",
        "x-\"\\*/",
    ];
    let word = random.pick(&WORDS).copied().unwrap_or_default();
    word.repeat(1 + random.below(40) / 39 * 200)
}

/// What means something to a parser.
const SIGNS: &[u8] = b"{}[]:,-#&*!|>'\"%@` \t\n\0";

/// Cuts, repeats and overwrites at the level of text.
fn bytes(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len());
        let end = (at + random.below(40)).min(bytes.len());
        match random.below(5) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes.get(at..end).unwrap_or_default().to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            3 => bytes.insert(at, random.pick(SIGNS).copied().unwrap_or_default()),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = random.below(256) as u8;
                }
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
