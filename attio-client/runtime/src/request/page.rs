//! The members of a request that choose a page: read, set, and put into copies.

#[cfg(test)]
mod tests;

use serde_json::value::RawValue;

use super::Draft;
use crate::body::Body;
use crate::describe::{Location, Paging, PagingStyle};
use crate::error::Error;
use crate::members::Members;
use crate::parameter::Shape;

impl Draft {
    /// How many items a page is asked to hold. If the user did not say, the draft does from now on.
    pub(crate) fn page_size(&mut self, paging: &'static Paging) -> Option<u64> {
        let usual = paging.max.or(paging.default);
        let Some(name) = paging.limit else {
            return paging.default.map(u64::from);
        };
        if let Some(said) = self.page_member(paging, name) {
            return said.parse().ok();
        }
        let usual = usual?;
        self.set_page_member(paging, name, usual.to_string());
        Some(u64::from(usual))
    }

    /// The page that the user wants first.
    pub(crate) fn page_position(&mut self, paging: &'static Paging) -> Option<String> {
        self.page_member(paging, paging.position)
    }

    /// Asks for a page.
    pub(crate) fn set_page(&mut self, paging: &'static Paging, position: Option<String>) {
        if let Some(position) = position {
            self.set_page_member(paging, paging.position, position);
        }
    }

    fn page_member(&mut self, paging: &Paging, name: &str) -> Option<String> {
        if paging.style == PagingStyle::OffsetBody {
            self.open_content();
            return self.members.as_ref()?.get(name).map(|text| text.to_owned());
        }
        let found = self
            .parameters
            .iter()
            .find(|(parameter, _)| parameter.location == Location::Query && parameter.name == name);
        match found {
            Some((_, Shape::Scalar(text))) => Some(text.clone()),
            _ => None,
        }
    }

    fn set_page_member(&mut self, paging: &Paging, name: &'static str, text: String) {
        if paging.style == PagingStyle::OffsetBody {
            self.open_content();
            match RawValue::from_string(text) {
                Ok(value) => {
                    if let Err(error) = self.members().set(&[], name, &*value) {
                        self.encoding_failed(error);
                    }
                }
                Err(error) => self.encoding_failed(error),
            }
            return;
        }
        self.parameters.retain(|(parameter, _)| {
            parameter.location != Location::Query || parameter.name != name
        });
        self.page.retain(|(known, _)| *known != name);
        self.page.push((name, text));
    }

    /// Takes a JSON body apart, so that members can be set in it.
    fn open_content(&mut self) {
        if self.members.is_some() {
            return;
        }
        let Some((_, body)) = self.content.take() else {
            self.members = Some(Members::default());
            return;
        };
        let text = body.as_bytes().cloned().unwrap_or_default();
        let members = match self.operation.request_envelope {
            None => opened(&text),
            Some(envelope) => opened(&text).and_then(|outer| {
                let inner = outer.get(envelope).unwrap_or("{}");
                opened(inner.as_bytes())
            }),
        };
        match members {
            Ok(members) => self.members = Some(members),
            Err(error) => {
                self.fail(Error::build("only the pages of an object can be turned").because(error));
            }
        }
    }

    /// A request like this one. A mistake goes with the first copy.
    pub(crate) fn duplicate(&mut self) -> Box<Self> {
        let content = self.content.as_ref().map(|(content_type, body)| {
            let bytes = body.as_bytes().cloned().unwrap_or_default();
            (content_type.clone(), Body::from(bytes))
        });
        Box::new(Self {
            core: self.core.clone(),
            operation: self.operation,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            repeatable: self.repeatable,
            parameters: self.parameters.clone(),
            page: self.page.clone(),
            headers: self.headers.clone(),
            content,
            members: self.members.clone(),
            parts: None,
            several: self.several,
            known: self.known,
            spent: self.spent,
            problem: self.problem.take(),
        })
    }
}

/// The members of a JSON object, each as it stands.
fn opened(text: &[u8]) -> serde_json::Result<Members> {
    let object: Object = serde_json::from_slice(text)?;
    Ok(object.0)
}

struct Object(Members);

impl<'de> serde::Deserialize<'de> for Object {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Opener)
    }
}

struct Opener;

impl<'de> serde::de::Visitor<'de> for Opener {
    type Value = Object;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
        let mut members = Members::default();
        while let Some(name) = map.next_key::<String>()? {
            let value: Box<RawValue> = map.next_value()?;
            members
                .set(&[], &name, &*value)
                .map_err(serde::de::Error::custom)?;
        }
        Ok(Object(members))
    }
}
