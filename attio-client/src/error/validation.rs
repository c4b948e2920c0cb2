//! One fault in a request: where it is, in words of the caller, and what would have been right.

use std::fmt::{self, Write as _};

use attio_runtime::__private::{to_json, view};

use super::closest::closest;
use crate::types::{PathSegment, ValidationError};

impl ValidationError {
    /// Where in the request the fault is, such as `data.values.name[0].last_name`; empty for the request as a whole.
    #[must_use]
    pub fn location(&self) -> String {
        let mut location = String::new();
        for step in &self.path {
            match step {
                PathSegment::Integer(index) => {
                    let _ = write!(location, "[{index}]");
                }
                key => {
                    if !location.is_empty() {
                        location.push('.');
                    }
                    let _ = write!(location, "{key}");
                }
            }
        }
        location
    }

    /// The attribute that the fault is about, by its slug or its id, as the request named it.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        let values = |step: &PathSegment| matches!(step, PathSegment::Text(key) if key == "values" || key == "entry_values");
        let at = self.path.iter().position(values)?;
        match self.path.get(at + 1)? {
            PathSegment::Text(attribute) => Some(attribute),
            _ => None,
        }
    }

    /// Of the values that Attio lists as right, the one that is closest to what was sent, if any is close.
    ///
    /// Upper and lower case count as the same, so that `gold` finds `Gold`.
    #[must_use]
    pub fn closest_option(&self) -> Option<&str> {
        let sent = self.received.as_ref()?.as_str()?;
        let options = self.options.as_deref()?;
        closest(
            sent,
            &mut options.iter().filter_map(|option| option.as_str()),
        )
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.location())?;
        }
        f.write_str(&self.message)?;
        match self.closest_option() {
            Some(option) => write!(f, " (did you mean `{option}`?)"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(index) => write!(f, "{index}"),
            Self::Unknown(value) => {
                let json = to_json(view(value)).map_err(|_| fmt::Error)?;
                f.write_str(&String::from_utf8_lossy(&json))
            }
        }
    }
}
