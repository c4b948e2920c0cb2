//! JSON Pointer (RFC 6901): the address of a node in a document.
//!
//! In: tokens pushed and popped by whoever walks a tree, or the fragment of a `$ref`.
//! Out: a string that compares, hashes and prints. Knows nothing of OpenAPI.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

/// The address of a node, kept in its escaped form, so that pushing and popping cost one string edit.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pointer(String);

impl Pointer {
    /// The address of the whole document.
    pub(crate) fn root() -> Self {
        Self::default()
    }

    /// Reads the fragment of a reference (`#/a/b`, `/a/b`, percent-encoded or not).
    pub(crate) fn from_fragment(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        Self(percent_decode(fragment).into_owned())
    }

    /// Takes a pointer that is escaped already.
    pub(crate) fn from_escaped(pointer: String) -> Self {
        Self(pointer)
    }

    /// Builds an address from unescaped tokens.
    pub(crate) fn from_tokens<'t>(tokens: impl IntoIterator<Item = &'t str>) -> Self {
        let mut pointer = Self::root();
        for token in tokens {
            pointer.push(token);
        }
        pointer
    }

    /// Steps down to a key.
    pub(crate) fn push(&mut self, token: &str) {
        self.0.push('/');
        let bytes = token.as_bytes();
        if !bytes.contains(&b'~') && !bytes.contains(&b'/') {
            self.0.push_str(token);
            return;
        }
        for c in token.chars() {
            match c {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                c => self.0.push(c),
            }
        }
    }

    /// Steps down to an element of a list.
    pub(crate) fn push_index(&mut self, index: usize) {
        self.0.push('/');
        self.0.push_str(&index.to_string());
    }

    /// Steps up; does nothing at the root.
    pub(crate) fn pop(&mut self) {
        let end = self.0.rfind('/').unwrap_or(0);
        self.0.truncate(end);
    }

    /// A child's address, leaving this one alone.
    pub(crate) fn join(&self, token: &str) -> Self {
        let mut child = self.clone();
        child.push(token);
        child
    }

    /// The address one level up, `None` at the root.
    pub(crate) fn parent(&self) -> Option<Self> {
        let end = self.0.rfind('/')?;
        self.0.get(..end).map(|parent| Self(parent.to_owned()))
    }

    /// Appends the tokens of `suffix`, which is in escaped form and empty or starting with `/`.
    pub(crate) fn extend_escaped(&mut self, suffix: &str) {
        self.0.push_str(suffix);
    }

    /// The unescaped tokens, outermost first.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// The escaped form, without the leading `#`.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the whole document.
    pub(crate) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The node at this address.
    pub(crate) fn get<'v>(&self, tree: &'v Value) -> Option<&'v Value> {
        tree.pointer(&self.0)
    }

    /// The node at this address, to change it.
    pub(crate) fn get_mut<'v>(&self, tree: &'v mut Value) -> Option<&'v mut Value> {
        tree.pointer_mut(&self.0)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Decodes `%41`; what is not a well-formed escape, or not UTF-8 afterwards, stays as it is.
pub(crate) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = |at: usize| tail.get(at).and_then(|b| (*b as char).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests;
