//! Prose: what rustdoc shows, made from what the document says.
//!
//! Never holds a line number (one inserted line of the document must not rewrite all docs), and never
//! anything that rustdoc would compile, run or warn about.

mod markdown;

use crate::ir::{
    Attribute, Docs, Field, Header, Kind, Operation, Paging, Requirement, Scalar, Shape, Stability,
    Type, TypePlace, Webhook,
};
use crate::name::Name;
use crate::plan::{ArgumentPlan, GivenPlan};
use markdown::tame;

/// The docs of a type: its description, an example, and where it stands.
pub(super) fn ty(ty: &Type) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(&ty.docs.description);
    if docs.is_empty() {
        docs.prose(&ty.docs.title);
    }
    docs.example(ty.docs.example.as_deref());
    docs.fact(&match &ty.place {
        TypePlace::Component(name) => format!("Schema `{name}`: `{}`", ty.pointer),
        _ => format!("Schema: `{}`", ty.pointer),
    });
    docs.finish()
}

/// The docs of a field.
pub(super) fn field(field: &Field, ty: &Type) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(&field.docs.description);
    if docs.is_empty() {
        docs.prose(&ty.docs.description);
    }
    if docs.is_empty() {
        docs.line(&format!("`{}`.", field.wire));
    }
    if let Shape::Scalar(Scalar::Text { format }) = &ty.shape
        && !format.is_empty()
    {
        docs.fact(&format!("Format: `{format}`"));
    }
    match (&field.only, &field.default) {
        (Some(only), _) => docs.fact(&format!("Always {}", code(only))),
        (None, Some(default)) => docs.fact(&format!("Default: {}", code(default))),
        (None, None) => {}
    }
    docs.example(field.docs.example.as_deref().or(ty.docs.example.as_deref()));
    docs.finish()
}

/// The docs of a member that is an argument; empty if the document says nothing.
pub(super) fn argument(field: &Field, ty: &Type) -> String {
    let own = &field.docs.description;
    let other = &ty.docs.description;
    if own.is_empty() { other } else { own }.clone()
}

/// The docs of an operation's method.
pub(super) fn operation(operation: &Operation, arguments: &[ArgumentPlan]) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(&operation.docs.title);
    docs.prose(&operation.docs.description);
    let arguments = arguments.iter();
    docs.arguments(arguments.map(|argument| (&argument.name, argument.docs.as_str())));
    docs.line(&format!(
        "`{} {}`: `{}`",
        operation.method, operation.path, operation.pointer
    ));
    let scopes: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| scopes(alternative))
        .filter(|scopes| !scopes.is_empty())
        .collect();
    if !scopes.is_empty() {
        docs.fact(&format!("Scopes: {}", scopes.join("; or ")));
    }
    if let Some(stability) = operation.stability {
        docs.fact(match stability {
            Stability::Alpha => "Stability: alpha",
            Stability::Beta => "Stability: beta",
            Stability::Deprecated => "Stability: deprecated",
        });
    }
    if let Some(calls) = operation.per_second {
        docs.fact(&format!("Limit: {calls} a second"));
    }
    if let Some(paging) = &operation.paging {
        docs.pages(paging);
    }
    let described: Vec<_> = operation
        .failures
        .iter()
        .filter(|answer| !answer.docs.description.is_empty())
        .collect();
    if !described.is_empty() {
        let mut list = String::from("# Errors");
        for answer in described {
            let status = super::build::status_text(answer.statuses);
            let first = first_paragraph(&answer.docs.description);
            list.push_str(&format!("\n- {status}: {first}"));
        }
        docs.block(list);
    }
    docs.finish()
}

/// All scopes that one way to prove oneself needs.
fn scopes(alternative: &[Requirement]) -> String {
    let scopes = alternative.iter().flat_map(|one| &one.scopes);
    let scopes = scopes.filter(|scope| !scope.is_empty());
    let scopes: Vec<String> = scopes.map(|scope| format!("`{scope}`")).collect();
    scopes.join(", ")
}

/// The docs of a group of operations.
pub(super) fn group(tag: &str, description: &str, given: &[GivenPlan]) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(description);
    if docs.is_empty() {
        docs.line(&format!("The operations of `{tag}`."));
    }
    docs.arguments(given.iter().map(|given| (&given.name, given.docs.as_str())));
    docs.finish()
}

/// The docs of a header: what it says, and who answers with it.
pub(super) fn header(header: &Header, answered_by: &[&Operation]) -> String {
    const SHOWN: usize = 3;
    let mut docs = Paragraphs::default();
    docs.prose(&header.docs.description);
    let shown = answered_by.iter().take(SHOWN);
    let shown: Vec<String> = shown
        .map(|operation| format!("`{} {}`", operation.method, operation.path))
        .collect();
    let more = match answered_by.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    docs.line(&format!(
        "Header `{}`, answered by {}{more}.",
        header.wire,
        shown.join(", ")
    ));
    docs.finish()
}

/// The docs of what a webhook brings.
pub(super) fn webhook(webhook: &Webhook) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(&webhook.docs.title);
    docs.prose(&webhook.docs.description);
    docs.line(&format!(
        "Webhook `{}`: `{}`",
        webhook.name, webhook.pointer
    ));
    docs.finish()
}

/// The docs of a setter.
pub(super) fn setter(wire: &str, said: &Docs, default: Option<&str>) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(&said.description);
    if docs.is_empty() {
        docs.line(&format!("Sets `{wire}`."));
    }
    if let Some(default) = default {
        docs.fact(&format!("Default: {}", code(default)));
    }
    docs.example(said.example.as_deref());
    docs.finish()
}

/// The docs of an attribute's setter, marker or accessor.
pub(super) fn attribute(attribute: &Attribute, kind: Option<&Kind>) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(&attribute.description);
    let arity = if attribute.multiple {
        "several values"
    } else {
        "one value"
    };
    let unique = if attribute.unique { ", unique" } else { "" };
    docs.line(&format!(
        "Attribute `{}`: {}, {arity}{unique}.",
        attribute.slug, attribute.kind
    ));
    if let Some(reason) = &attribute.read_only {
        docs.line(&format!(
            "Read-only: {}.",
            tame(reason.trim_end_matches('.'))
        ));
    } else if let Some(kind) = kind.filter(|kind| !kind.accepts.is_empty()) {
        docs.line(&format!(
            "Takes {}.",
            tame(words(attribute, kind).trim_end_matches('.'))
        ));
    }
    docs.finish()
}

/// What an attribute takes, in words.
pub(super) fn words(attribute: &Attribute, kind: &Kind) -> String {
    let words = if attribute.multiple && !kind.accepts_many.is_empty() {
        format!("several values: {}", kind.accepts_many)
    } else {
        kind.accepts.clone()
    };
    match attribute.of.as_slice() {
        [] => words,
        of => format!("{words} (of `{}`)", of.join("`, `")),
    }
}

/// The docs of anything else.
pub(super) fn text(description: &str, otherwise: &str) -> String {
    let mut docs = Paragraphs::default();
    docs.prose(description);
    if docs.is_empty() {
        docs.line(otherwise);
    }
    docs.finish()
}

/// Paragraphs with one blank line between them, the last of which may be facts.
#[derive(Default)]
struct Paragraphs {
    text: Vec<String>,
    facts: Vec<String>,
}

impl Paragraphs {
    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Text from the document.
    fn prose(&mut self, text: &str) {
        let text = tame(text);
        if !text.trim().is_empty() && self.text.last() != Some(&text) {
            self.text.push(text);
        }
    }

    /// Text of our own.
    fn line(&mut self, text: &str) {
        self.text.push(text.to_owned());
    }

    /// What a function takes, as far as the document speaks of it.
    fn arguments<'a>(&mut self, arguments: impl Iterator<Item = (&'a Name, &'a str)>) {
        let described = arguments.filter(|(_, docs)| !docs.trim().is_empty());
        let lines: Vec<String> = described
            .map(|(name, docs)| format!("- `{}`: {}", name.as_str(), first_paragraph(docs)))
            .collect();
        if !lines.is_empty() {
            self.block(lines.join("\n"));
        }
    }

    /// How many items a page has, as far as that is known.
    fn pages(&mut self, paging: &Paging) {
        match (paging.default, paging.max) {
            (Some(default), Some(most)) if default != most => {
                self.fact(&format!("A page: {default} unless told, at most {most}"));
            }
            (_, Some(most)) => self.fact(&format!("A page: {most} at most")),
            (Some(default), None) => self.fact(&format!("A page: {default} unless told")),
            (None, None) => {}
        }
    }

    fn block(&mut self, text: String) {
        self.settle();
        self.text.push(text);
    }

    /// What is known beside the text; it goes with the text before it.
    fn fact(&mut self, fact: &str) {
        self.facts.push(format!("{fact}."));
    }

    fn example(&mut self, example: Option<&str>) {
        const LONGEST: usize = 120;
        if let Some(example) = example.filter(|example| example.len() <= LONGEST) {
            self.fact(&format!("Example: {}", code(example)));
        }
    }

    /// Puts the facts behind the last paragraph, if that is one line of prose, and after it otherwise.
    fn settle(&mut self) {
        let facts = std::mem::take(&mut self.facts).join(" ");
        match self.text.last_mut() {
            _ if facts.is_empty() => {}
            Some(last) if takes_more(last) => {
                if last.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | ')')) {
                    last.push('.');
                }
                last.push(' ');
                last.push_str(&facts);
            }
            _ => self.text.push(facts),
        }
    }

    fn finish(mut self) -> String {
        self.settle();
        self.text.join("\n\n")
    }
}

/// Whether a sentence can follow: not in a list, a table, a quote or code.
fn takes_more(paragraph: &str) -> bool {
    let first = paragraph.chars().next();
    !paragraph.contains('\n')
        && first.is_some_and(|c| {
            !matches!(c, '-' | '*' | '+' | '|' | '>' | '#' | '~') && !c.is_numeric()
        })
        && !paragraph.starts_with("```")
}

/// What a list has room for: the first paragraph, on one line.
fn first_paragraph(text: &str) -> String {
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    tame(first).replace('\n', " ")
}

/// Text as inline code, whatever ticks it holds.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.contains('`') {
        format!("``` {text} ```")
    } else {
        format!("`{text}`")
    }
}
