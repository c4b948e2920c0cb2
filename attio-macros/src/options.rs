//! The table of options: what each is called and what it takes.

/// What an option takes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    Text,
    Texts,
    Name,
    Path,
    /// `{ "format" = Type }`.
    Types,
    /// `{ "old" = "new" }`.
    Names,
    /// `{ "Type" = [Trait, …] }`.
    Traits,
    /// One of a few words.
    Word(&'static [&'static str]),
}

const OPTIONS: &[(&str, Form)] = &[
    ("spec", Form::Text),
    ("name", Form::Name),
    ("groups", Form::Word(&["tags"])),
    ("envelope", Form::Text),
    ("only", Form::Texts),
    ("except", Form::Texts),
    ("formats", Form::Types),
    ("kinds", Form::Path),
    ("error", Form::Path),
    ("defaults", Form::Path),
    ("overlay", Form::Texts),
    ("rename", Form::Names),
    ("traits", Form::Word(&["both"])),
    ("derives", Form::Traits),
    ("features", Form::Word(&["per_tag"])),
    ("webhooks", Form::Word(&["types"])),
    ("on_error", Form::Word(&["skip"])),
    ("crate", Form::Path),
];

pub(crate) fn form(name: &str) -> Option<Form> {
    OPTIONS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, form)| *form)
}

/// What to say of an option that does not exist.
pub(crate) fn unknown(name: &str) -> String {
    let names: Vec<String> = OPTIONS
        .iter()
        .map(|(known, _)| format!("`{known}`"))
        .collect();
    let meant = meant(name, OPTIONS.iter().map(|(known, _)| *known));
    format!(
        "there is no option `{name}`{meant}\n\nthe options are: {}",
        names.join(", ")
    )
}

/// The traits that the standard library derives.
pub(crate) const TRAITS: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

/// What to say of a trait that the standard library does not derive.
pub(crate) fn unknown_trait(name: &str) -> String {
    let meant = meant(name, TRAITS);
    format!(
        "the standard library derives no `{name}`{meant}\n\na derive of another crate goes by its path, such as `::its_name::{name}`"
    )
}

fn meant<'c>(word: &str, known: impl IntoIterator<Item = &'c str>) -> String {
    attio_codegen::did_you_mean(word, known)
        .map(|near| format!("; did you mean `{near}`?"))
        .unwrap_or_default()
}

/// What to say of a word that an option does not take.
pub(crate) fn unknown_word(option: &str, word: &str, words: &[&str]) -> String {
    let names: Vec<String> = words.iter().map(|known| format!("`{known}`")).collect();
    format!(
        "`{option}` does not take `{word}`; it takes {}",
        names.join(" or ")
    )
}
