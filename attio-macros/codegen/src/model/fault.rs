//! Reading fields out of maps, and what is said when one is not what it should be.

use serde_json::{Map, Value};

use crate::diag::{Diagnostic, Location, messages};
use crate::pointer::Pointer;

pub(super) type Built<T> = Result<T, Box<Fault>>;

/// Something that is not what it should be, with its address below the thing being built.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Innermost first.
    path: Vec<String>,
    what: String,
    kind: Wrong,
}

#[derive(Debug)]
enum Wrong {
    Kind {
        found: String,
        expected: &'static str,
    },
    Missing(&'static str),
}

impl Fault {
    pub(super) fn kind(what: &str, found: &Value, expected: &'static str) -> Box<Self> {
        let found = match found {
            Value::Object(_) => "a map".to_owned(),
            Value::Array(_) => "a list".to_owned(),
            scalar => format!(
                "`{}`",
                scalar.to_string().chars().take(60).collect::<String>()
            ),
        };
        Box::new(Self {
            path: Vec::new(),
            what: what.to_owned(),
            kind: Wrong::Kind { found, expected },
        })
    }

    pub(super) fn missing(what: &str, field: &'static str) -> Box<Self> {
        Box::new(Self {
            path: Vec::new(),
            what: what.to_owned(),
            kind: Wrong::Missing(field),
        })
    }

    /// The message, when the thing being built stands at `base`.
    pub(crate) fn into_diagnostic(
        self,
        base: &Pointer,
        locate: impl Fn(&Pointer) -> Location,
    ) -> Diagnostic {
        let mut at = base.clone();
        for token in self.path.iter().rev() {
            at.push(token);
        }
        let place = locate(&at);
        match self.kind {
            Wrong::Kind { found, expected } => {
                messages::wrong_kind(place, &self.what, &found, expected)
            }
            Wrong::Missing(field) => messages::missing_field(place, &self.what, field),
        }
    }
}

/// Adds where a fault happened, on its way up.
pub(super) trait FaultAt {
    fn below(self, token: &str) -> Self;
}

impl<T> FaultAt for Built<T> {
    fn below(self, token: &str) -> Self {
        self.map_err(|mut fault| {
            fault.path.push(token.to_owned());
            fault
        })
    }
}

/// Fields by name; normalization has seen to their kinds, so a wrong kind counts as absent.
pub(super) trait Fields {
    fn text(&mut self, key: &str) -> Option<String>;
    fn flag(&mut self, key: &str) -> Option<bool>;
    fn need_text(&mut self, key: &'static str, what: &str) -> Built<String>;
}

impl Fields for Map<String, Value> {
    fn text(&mut self, key: &str) -> Option<String> {
        match self.get_mut(key).map(Value::take) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    fn flag(&mut self, key: &str) -> Option<bool> {
        self.get(key).and_then(Value::as_bool)
    }

    fn need_text(&mut self, key: &'static str, what: &str) -> Built<String> {
        self.text(key).ok_or_else(|| Fault::missing(what, key))
    }
}

/// The map in a value.
pub(super) fn map(value: Value, what: &str) -> Built<Map<String, Value>> {
    match value {
        Value::Object(map) => Ok(map),
        other => Err(Fault::kind(what, &other, "a map")),
    }
}

/// What is left of a map that starts with `x-`.
pub(super) fn extensions<C: FromIterator<(String, Value)>>(map: Map<String, Value>) -> C {
    map.into_iter()
        .filter(|(key, _)| key.starts_with("x-"))
        .collect()
}

/// The list below `key`, each element built.
pub(super) fn list_of<T>(
    map: &mut Map<String, Value>,
    key: &str,
    build: fn(Value) -> Built<T>,
) -> Built<Vec<T>> {
    match map.get_mut(key).map(Value::take) {
        Some(Value::Array(list)) => elements(list, build).below(key),
        _ => Ok(Vec::new()),
    }
}

pub(super) fn elements<T>(list: Vec<Value>, build: fn(Value) -> Built<T>) -> Built<Vec<T>> {
    // A plain loop: iterator adaptors would put several frames of their own between two levels.
    let mut built = Vec::with_capacity(list.len());
    for (index, value) in list.into_iter().enumerate() {
        match build(value) {
            Ok(thing) => built.push(thing),
            Err(fault) => return Err(fault).below(&index.to_string()),
        }
    }
    Ok(built)
}

/// The map below `key`, each value built.
pub(super) fn map_of<T, C: FromIterator<(String, T)> + Default>(
    map: &mut Map<String, Value>,
    key: &str,
    build: fn(Value) -> Built<T>,
) -> Built<C> {
    match map.get_mut(key).map(Value::take) {
        Some(Value::Object(things)) => entries(things, build).below(key),
        _ => Ok(C::default()),
    }
}

pub(super) fn entries<T, C: FromIterator<(String, T)>>(
    things: Map<String, Value>,
    build: fn(Value) -> Built<T>,
) -> Built<C> {
    let mut built = Vec::with_capacity(things.len());
    for (name, value) in things {
        match build(value) {
            Ok(thing) => built.push((name, thing)),
            Err(fault) => return Err(fault).below(&name),
        }
    }
    Ok(built.into_iter().collect())
}

/// The target of a reference.
pub(super) fn reference(map: &mut Map<String, Value>) -> Option<String> {
    match map.get("$ref") {
        Some(Value::String(_)) => map.text("$ref"),
        _ => None,
    }
}
