//! Names of people.

use crate::types::PersonalNameInput;

/// The name of a person, to be written.
///
/// Attio wants the parts and the whole; [`new`](Self::new) makes the whole of the parts.
///
/// ```
/// use attio_client::PersonalName;
///
/// let name = PersonalName::new("Ada", "Lovelace");
/// assert_eq!(name.full_name, "Ada Lovelace");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PersonalName {
    /// The given name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
    /// The whole name, as it is shown.
    pub full_name: String,
}

impl PersonalName {
    /// A name whose whole is its parts with a space between them.
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self::of(first_name.into(), last_name.into())
    }

    fn of(first_name: String, last_name: String) -> Self {
        let mut full_name = String::with_capacity(first_name.len() + 1 + last_name.len());
        full_name.push_str(&first_name);
        full_name.push(' ');
        full_name.push_str(&last_name);
        let trimmed = full_name.trim_ascii();
        if trimmed.len() < full_name.len() {
            full_name = trimmed.to_owned();
        }
        Self {
            first_name,
            last_name,
            full_name,
        }
    }

    /// The same name, shown in another way.
    #[must_use]
    pub fn shown_as(self, full_name: impl Into<String>) -> Self {
        Self {
            full_name: full_name.into(),
            ..self
        }
    }
}

impl From<PersonalName> for PersonalNameInput {
    fn from(name: PersonalName) -> Self {
        Self::new(name.first_name, name.last_name, name.full_name)
    }
}
