//! The members of a request that choose a page: read, set, and put into copies.

#[cfg(test)]
mod tests;

use std::fmt;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
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
        let content = self.content.take();
        let envelope = self.operation.request_envelope;
        let members = self.members();
        let Some((_, body)) = content else {
            return;
        };
        let text = body.as_bytes().cloned().unwrap_or_default();
        let opened = match envelope {
            None => open(&text, members),
            Some(envelope) => {
                let mut outer = Members::behind(Vec::new());
                open(&text, &mut outer)
                    .and_then(|()| open(outer.get(envelope).unwrap_or("{}").as_bytes(), members))
            }
        };
        if let Err(error) = opened {
            self.fail(Error::build("only the pages of an object can be turned").because(error));
        }
    }

    /// A request like this one. A mistake goes with the first copy.
    pub(crate) fn duplicate(&mut self) -> Self {
        let content = self.content.as_ref().map(|(content_type, body)| {
            let bytes = body.as_bytes().cloned().unwrap_or_default();
            (content_type.clone(), Body::from(bytes))
        });
        Self {
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
        }
    }
}

/// Adds the members of a JSON object, each as it stands.
fn open(text: &[u8], members: &mut Members) -> serde_json::Result<()> {
    // Not out of bytes: answers are read out of text, so the code for that is there.
    let text = str::from_utf8(text).map_err(serde_json::Error::custom)?;
    let mut object = serde_json::Deserializer::from_str(text);
    object.deserialize_map(Opener(members))?;
    object.end()
}

struct Opener<'a>(&'a mut Members);

impl<'de> Visitor<'de> for Opener<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let value: Box<RawValue> = map.next_value()?;
            self.0.set(&[], &name, &*value).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}
