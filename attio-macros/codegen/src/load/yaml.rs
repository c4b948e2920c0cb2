//! YAML from parser events: a stack of open maps and lists, anchors, merge keys.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use serde_json::{Map, Value};

use super::{Duplicate, MAX_DEPTH, Parsed, SyntaxError, lenient, scalar};

/// A tree with its number of nodes, so that aliases can be charged for.
type Counted = (Value, usize);

pub(super) fn parse(text: &str) -> Result<Parsed, SyntaxError> {
    let mut builder = Builder::new(text.len());
    for event in Parser::new_from_str(text).keep_tags(false) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                return match lenient::parse(text) {
                    Some(tree) => Ok(Parsed {
                        tree,
                        duplicates: builder.duplicates,
                    }),
                    None => Err(explain(&error, text)),
                };
            }
        };
        builder
            .event(event, span)
            .map_err(|(message, help)| SyntaxError {
                message,
                help,
                line: span.start.line(),
                column: span.start.col() + 1,
            })?;
    }
    Ok(Parsed {
        tree: builder.root.unwrap_or_default(),
        duplicates: builder.duplicates,
    })
}

fn explain(error: &ScanError, text: &str) -> SyntaxError {
    let (line, column) = (error.marker().line().max(1), error.marker().col() + 1);
    let at = text.lines().nth(line - 1).unwrap_or_default();
    let help = if at.trim_start_matches(' ').starts_with('\t') {
        Some("indent with spaces; YAML forbids tabs there")
    } else if error.info().contains("mapping values are not allowed")
        || at.matches(": ").count() > 1
    {
        Some("a text with `: ` in it needs quotes")
    } else if at.contains('@') || at.contains('`') || at.contains('%') {
        Some("a text that starts with `@`, `%` or a backtick needs quotes")
    } else {
        None
    };
    SyntaxError {
        message: format!("this is not valid YAML: {}", error.info()),
        help: help.map(str::to_owned),
        line,
        column,
    }
}

type Refused = (String, Option<String>);

struct Builder {
    root: Option<Value>,
    stack: Vec<Frame>,
    anchors: HashMap<usize, Counted>,
    duplicates: Vec<Duplicate>,
    /// Nodes that may still be made. A document without aliases never has as many nodes as half its bytes.
    budget: usize,
}

struct Frame {
    anchor: usize,
    size: usize,
    items: Items,
}

enum Items {
    Map {
        map: Map<String, Value>,
        key: Option<String>,
        merged: Vec<Value>,
    },
    List(Vec<Value>),
}

impl Builder {
    fn new(bytes: usize) -> Self {
        Self {
            root: None,
            stack: Vec::new(),
            anchors: HashMap::new(),
            duplicates: Vec::new(),
            budget: bytes / 2 + 100_000,
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Refused> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                if let Some(Frame {
                    items:
                        Items::Map {
                            map,
                            key: key @ None,
                            ..
                        },
                    ..
                }) = self.stack.last_mut()
                {
                    if map.contains_key(text.as_ref()) {
                        self.duplicates.push(Duplicate {
                            key: text.to_string(),
                            line: span.start.line(),
                            column: span.start.col() + 1,
                        });
                    }
                    if anchor != 0 {
                        self.anchors
                            .insert(anchor, (Value::String(text.to_string()), 1));
                    }
                    *key = Some(text.into_owned());
                    return Ok(());
                }
                let value = match style {
                    ScalarStyle::Plain => scalar::plain(text),
                    _ => Value::String(text.into_owned()),
                };
                self.keep(anchor, &value, 1)?;
                self.value((value, 1))
            }
            Event::Alias(anchor) => {
                let (value, size) = match self.anchors.get(&anchor) {
                    Some((value, size)) => {
                        let size = *size;
                        self.budget = self.budget.checked_sub(size).ok_or_else(bomb)?;
                        (value.clone(), size)
                    }
                    None => return Err(("this alias stands inside its own anchor".into(), None)),
                };
                if self.stack.len() + depth(&value) > MAX_DEPTH {
                    return Err(too_deep());
                }
                if let Some(Frame {
                    items:
                        Items::Map {
                            key: key @ None, ..
                        },
                    ..
                }) = self.stack.last_mut()
                {
                    let Value::String(text) = value else {
                        return Err(complex_key());
                    };
                    *key = Some(text);
                    return Ok(());
                }
                self.value((value, size))
            }
            Event::MappingStart(anchor, _) => self.open(
                anchor,
                Items::Map {
                    map: Map::new(),
                    key: None,
                    merged: Vec::new(),
                },
            ),
            Event::SequenceStart(anchor, _) => self.open(anchor, Items::List(Vec::new())),
            Event::MappingEnd | Event::SequenceEnd => {
                let Some(frame) = self.stack.pop() else {
                    return Ok(());
                };
                let value = match frame.items {
                    Items::List(list) => Value::Array(list),
                    Items::Map {
                        mut map, merged, ..
                    } => {
                        merge(&mut map, merged);
                        Value::Object(map)
                    }
                };
                self.keep(frame.anchor, &value, frame.size)?;
                self.value((value, frame.size))
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn open(&mut self, anchor: usize, items: Items) -> Result<(), Refused> {
        if matches!(
            self.stack.last(),
            Some(Frame {
                items: Items::Map { key: None, .. },
                ..
            })
        ) {
            return Err(complex_key());
        }
        if self.stack.len() >= MAX_DEPTH {
            return Err(too_deep());
        }
        if self.stack.is_empty() && self.root.is_some() {
            return Err(second_document());
        }
        self.stack.push(Frame {
            anchor,
            size: 1,
            items,
        });
        Ok(())
    }

    /// Keeps a copy of an anchored value for its aliases.
    fn keep(&mut self, anchor: usize, value: &Value, size: usize) -> Result<(), Refused> {
        if anchor != 0 {
            self.budget = self.budget.checked_sub(size).ok_or_else(bomb)?;
            self.anchors.insert(anchor, (value.clone(), size));
        }
        Ok(())
    }

    fn value(&mut self, (value, size): Counted) -> Result<(), Refused> {
        let Some(frame) = self.stack.last_mut() else {
            return match &self.root {
                None => {
                    self.root = Some(value);
                    Ok(())
                }
                Some(_) if value.is_null() => Ok(()),
                Some(_) => Err(second_document()),
            };
        };
        frame.size += size;
        match &mut frame.items {
            Items::List(list) => list.push(value),
            Items::Map { map, key, merged } => {
                let key = key.take().unwrap_or_default();
                match value {
                    Value::Object(_) if key == "<<" => merged.push(value),
                    Value::Array(list) if key == "<<" && list.iter().all(Value::is_object) => {
                        merged.extend(list);
                    }
                    value => {
                        map.insert(key, value);
                    }
                }
            }
        }
        Ok(())
    }
}

/// Merge keys: what stands in the map itself wins, then the earlier merged map.
pub(super) fn merge(map: &mut Map<String, Value>, merged: Vec<Value>) {
    for source in merged {
        let Value::Object(source) = source else {
            continue;
        };
        for (key, value) in source {
            map.entry(key).or_insert(value);
        }
    }
}

/// How deep a value is nested; bounded, since every value was built within [`MAX_DEPTH`].
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(list) => 1 + list.iter().map(depth).max().unwrap_or(0),
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

fn bomb() -> Refused {
    (
        "the aliases of this document expand to far more than its text".into(),
        Some("write the repeated parts as `$ref`s to `components`".into()),
    )
}

fn second_document() -> Refused {
    (
        "this file holds more than one YAML document".into(),
        Some("keep the one that starts with `openapi:`".into()),
    )
}

fn too_deep() -> Refused {
    (
        format!("nested deeper than {MAX_DEPTH} levels"),
        Some("flatten the document, or move the deep part into `components`".into()),
    )
}

fn complex_key() -> Refused {
    (
        "a key must be a plain text".into(),
        Some("put quotes around the key".into()),
    )
}
