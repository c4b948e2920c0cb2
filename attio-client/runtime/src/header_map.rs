//! Setting headers, in one place: `HeaderMap` is generic, so its code is compiled again wherever it is used.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

/// Sets a header, in place of those of the same name.
#[inline(never)]
pub(crate) fn set(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.insert(name, value);
}

/// Sets all of these.
pub(crate) fn set_all(headers: &mut HeaderMap, from: &HeaderMap) {
    for (name, value) in from {
        set(headers, name.clone(), value.clone());
    }
}
