//! Percent-encoding: which characters stay as they are.

#[cfg(test)]
mod tests;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// As [`STRICT`], but reserved characters stay, except those that would end or split what they stand in.
const RESERVED: &AsciiSet = &STRICT
    .remove(b':')
    .remove(b'/')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Where encoded text will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// Every reserved character is encoded.
    Strict,
    /// Reserved characters stay in a path.
    ReservedPath,
    /// Reserved characters stay in a query.
    ReservedQuery,
    /// Nothing is encoded: headers.
    Raw,
}

/// Appends `text`, encoded.
pub(crate) fn push(out: &mut String, text: &str, escape: Escape) {
    match escape {
        Escape::Strict => out.extend(utf8_percent_encode(text, STRICT)),
        Escape::Raw => out.push_str(text),
        Escape::ReservedPath => push_reserved(out, text, false),
        Escape::ReservedQuery => push_reserved(out, text, true),
    }
}

/// Reserved characters and existing `%XX` triples stay; a `?` ends a path and is encoded there.
fn push_reserved(out: &mut String, text: &str, query: bool) {
    let mut rest = text;
    while let Some(at) = rest.find(['%', '?']) {
        let (before, from) = rest.split_at(at);
        out.extend(utf8_percent_encode(before, RESERVED));
        let special = match from.get(..3) {
            Some(triple) if is_triple(triple) => triple,
            _ => from.get(..1).unwrap_or_default(),
        };
        match special {
            "%" => out.push_str("%25"),
            "?" if query => out.push('?'),
            "?" => out.push_str("%3F"),
            triple => out.push_str(triple),
        }
        rest = from.get(special.len()..).unwrap_or_default();
    }
    out.extend(utf8_percent_encode(rest, RESERVED));
}

fn is_triple(text: &str) -> bool {
    text.strip_prefix('%')
        .is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
