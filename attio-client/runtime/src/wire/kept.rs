//! JSON that is kept as text: letting go of it is letting go of a string, wherever it is.

use serde_json::Value;

use crate::held::Held;

/// A JSON value, as its text.
#[derive(Debug, Clone)]
pub struct Kept(Box<str>);

impl Kept {
    /// `null`.
    pub(super) fn null() -> Self {
        Self("null".into())
    }

    /// Becomes this value.
    pub(super) fn set(&mut self, value: &Value) -> serde_json::Result<()> {
        self.0 = serde_json::to_string(value)?.into();
        Ok(())
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The value. What was written as JSON is JSON, so there always is one.
    pub(super) fn value(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }

    /// The value, for code that is compiled in other crates.
    pub(super) fn held(&self) -> Held<Value> {
        Held::new(self.value())
    }
}
