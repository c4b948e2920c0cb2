//! Words, and identifiers made of them.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// The spelling that a position asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// Types and variants.
    Pascal,
    /// Functions, fields and modules.
    Snake,
    /// Statics.
    Shouty,
    /// Codes that are names already.
    Verbatim,
}

impl Case {
    /// A valid identifier out of any text; empty only if the text is.
    pub(crate) fn apply(self, text: &str) -> String {
        if let Some(words) = plain_words(text)
            && self != Self::Verbatim
        {
            return self.join(words);
        }
        self.apply_to_any(text)
    }

    /// What the words of a plain text make.
    fn join<'t>(self, words: impl Iterator<Item = &'t str>) -> String {
        let mut cased = String::new();
        for word in words {
            match self {
                Self::Pascal => {
                    let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
                    cased.push_str(&first.to_ascii_uppercase());
                    cased.push_str(rest);
                    continue;
                }
                _ if cased.is_empty() => {}
                _ => cased.push('_'),
            }
            cased.push_str(word);
        }
        match self {
            Self::Shouty => cased.to_ascii_uppercase(),
            _ => cased,
        }
    }

    fn apply_to_any(self, text: &str) -> String {
        let text = spell_symbols(text);
        let cased = match self {
            Self::Pascal => text.to_pascal_case(),
            Self::Snake => text.to_snake_case(),
            Self::Shouty => text.to_shouty_snake_case(),
            Self::Verbatim => text,
        };
        let mut cased: String = cased
            .chars()
            .filter(|c| *c == '_' || unicode_ident(*c))
            .collect();
        if cased.starts_with(|c: char| !c.is_alphabetic() && c != '_') {
            cased.insert_str(0, if self == Self::Pascal { "N" } else { "n" });
            if self != Self::Pascal {
                cased.insert(1, '_');
            }
        }
        cased
    }
}

/// The words of a text, in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    if let Some(words) = plain_words(text) {
        return words.map(str::to_owned).collect();
    }
    Case::Snake
        .apply(text)
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of small letters and digits with nothing between that says something: most names are like that, and there
/// are so many of them that it matters.
fn plain_words(text: &str) -> Option<impl Iterator<Item = &str>> {
    const BETWEEN: [char; 5] = ['_', '-', ' ', '.', '/'];
    let is_plain =
        |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || BETWEEN.contains(&char::from(b));
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
    (starts && text.bytes().all(is_plain))
        .then(|| text.split(BETWEEN).filter(|word| !word.is_empty()))
}

/// Letters and digits that identifiers may hold; symbols were spelled out before.
fn unicode_ident(c: char) -> bool {
    c.is_alphanumeric()
}

/// Symbols that carry meaning, in words: `+1` and `-1` are not the same value.
fn spell_symbols(text: &str) -> String {
    let alone = text.chars().all(|c| !c.is_alphanumeric());
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.chars().enumerate() {
        let first = index == 0;
        let word = match c {
            '+' if first || alone => "plus",
            '-' if first && text.len() > 1 && !alone => "minus",
            '-' if alone => "dash",
            '_' if alone => "underscore",
            '*' => "star",
            '<' => "less",
            '>' => "greater",
            '=' if alone || text.contains(['<', '>', '!']) => "equal",
            '!' => "not",
            '%' => "percent",
            '&' => "and",
            '|' if alone => "or",
            '/' if alone => "slash",
            '.' if alone => "dot",
            ',' if alone => "comma",
            ':' if alone => "colon",
            ';' if alone => "semicolon",
            '#' if alone => "hash",
            '@' if first => "at",
            '$' if alone => "dollar",
            '~' if alone => "tilde",
            '^' if alone => "caret",
            '?' if alone => "question",
            ' ' if alone => "space",
            // `created_at.gt` reads as two words, and `a'b` as one.
            '\'' | '’' => continue,
            c if c.is_alphanumeric() => {
                out.push(c);
                continue;
            }
            _ => "",
        };
        out.push(' ');
        out.push_str(word);
        out.push(' ');
    }
    out
}

/// The singular of an English plural, where the ending tells.
pub(crate) fn singular(word: &str) -> String {
    let lower = word.to_lowercase();
    if lower == "people" {
        return word.replace("eople", "erson");
    }
    for keep in [
        "ss", "us", "is", "news", "series", "species", "status", "access", "sms", "dns",
    ] {
        if lower.ends_with(keep) {
            return word.to_owned();
        }
    }
    let cut = |count: usize, add: &str| {
        let end = word.len() - count;
        word.get(..end)
            .map_or_else(|| word.to_owned(), |stem| format!("{stem}{add}"))
    };
    if lower.ends_with("ies") && lower.len() > 4 {
        cut(3, "y")
    } else if ["sses", "shes", "ches", "xes", "zes"]
        .iter()
        .any(|end| lower.ends_with(end))
        || lower.ends_with("uses") && !lower.ends_with("auses")
    {
        cut(2, "")
    } else if lower.ends_with('s') && lower.len() > 2 {
        cut(1, "")
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests;
