//! Typed headers of answers: constants that generated code is made of, and reading by them.
//!
//! A header is found by name and read by its form; nothing is read that nobody asks for.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::Response;
use crate::error::Error;

/// A header that answers carry, and the type of its value.
///
/// Generated modules have one constant for each header of their document, in `headers`; ask a
/// [`Response`] or an [`Error`] for it.
///
/// ```
/// # use attio_runtime::{Header, Response, HeaderError};
/// static X_RATE_LIMIT: Header<u32> = Header::bare("X-Rate-Limit");
///
/// fn left(response: &Response<()>) -> Result<Option<u32>, HeaderError> {
///     response.header(&X_RATE_LIMIT)
/// }
/// ```
pub struct Header<T> {
    name: &'static str,
    form: Form,
    value: PhantomData<fn() -> T>,
}

/// How the text of a header becomes a value.
#[derive(Clone, Copy, Debug)]
enum Form {
    Text,
    Bare,
    Texts,
    Bares,
    Json,
}

impl<T> Header<T> {
    /// A header whose value is its text.
    #[must_use]
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Form::Text)
    }

    /// A header whose value is a number or a boolean.
    #[must_use]
    pub const fn bare(name: &'static str) -> Self {
        Self::new(name, Form::Bare)
    }

    /// A header whose value is a list of texts between commas.
    #[must_use]
    pub const fn texts(name: &'static str) -> Self {
        Self::new(name, Form::Texts)
    }

    /// A header whose value is a list of numbers or booleans between commas.
    #[must_use]
    pub const fn bares(name: &'static str) -> Self {
        Self::new(name, Form::Bares)
    }

    /// A header whose value is JSON.
    #[must_use]
    pub const fn json(name: &'static str) -> Self {
        Self::new(name, Form::Json)
    }

    const fn new(name: &'static str, form: Form) -> Self {
        Self {
            name,
            form,
            value: PhantomData,
        }
    }

    /// The name, as the document writes it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: DeserializeOwned> Header<T> {
    /// The value among these headers; `None` where the header is missing.
    ///
    /// # Errors
    /// When the header does not hold what the document declares.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, HeaderError> {
        let mut lines = headers.get_all(self.name).iter().peekable();
        if lines.peek().is_none() {
            return Ok(None);
        }
        let texts: Result<Vec<&str>, _> = lines.map(http::HeaderValue::to_str).collect();
        let value = texts
            .ok()
            .and_then(|texts| self.form.value(&texts.join(",")));
        let value = value.and_then(|value| serde_json::from_value(value).ok());
        value.map(Some).ok_or(HeaderError {
            name: self.name,
            expected: type_name::<T>(),
        })
    }
}

impl Form {
    fn value(self, text: &str) -> Option<Value> {
        let items = || text.split(',').map(str::trim);
        match self {
            Self::Text => Some(Value::from(text)),
            Self::Bare | Self::Json => serde_json::from_str(text).ok(),
            Self::Texts => Some(items().map(Value::from).collect()),
            Self::Bares => items()
                .map(|item| serde_json::from_str::<Value>(item).ok())
                .collect(),
        }
    }
}

impl<V> Response<V> {
    /// The value of a header that the document declares; `None` where the answer does not carry it.
    ///
    /// # Errors
    /// When the header does not hold what the document declares.
    pub fn header<T: DeserializeOwned>(
        &self,
        header: &Header<T>,
    ) -> Result<Option<T>, HeaderError> {
        header.read(&self.headers)
    }
}

impl Error {
    /// The value of a header that the document declares; `None` where no answer came or it does not carry it.
    ///
    /// # Errors
    /// When the header does not hold what the document declares.
    pub fn header<T: DeserializeOwned>(
        &self,
        header: &Header<T>,
    ) -> Result<Option<T>, HeaderError> {
        match self.headers() {
            Some(headers) => header.read(headers),
            None => Ok(None),
        }
    }
}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Header")
            .field("name", &self.name)
            .field("form", &self.form)
            .finish_non_exhaustive()
    }
}

/// A header that does not hold what the document declares. Its text stays out: headers carry secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderError {
    name: &'static str,
    expected: &'static str,
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, expected } = self;
        write!(f, "the header `{name}` does not hold a `{expected}`")
    }
}

impl std::error::Error for HeaderError {}

#[cfg(test)]
mod tests;
