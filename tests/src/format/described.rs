//! Calls of the runtime's macros, which no formatter takes apart: one line for each field, variant and clause.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::doc;

/// As wide as a line may be.
const WIDTH: usize = 100;

/// The call, in lines.
pub(super) fn lay_out(name: &str, body: TokenStream) -> Vec<String> {
    let trees: Vec<TokenTree> = body.into_iter().collect();
    let block = trees
        .iter()
        .position(|tree| is_group(tree, Delimiter::Brace));
    let (head, rest) = trees.split_at(block.unwrap_or(trees.len()));
    let mut out = vec![format!("rt::{name}! {{")];
    let (docs, head) = docs(head);
    out.extend(docs.into_iter().map(|line| format!("    {line}")));
    let Some((TokenTree::Group(block), clauses)) = rest.split_first() else {
        out.push(format!("    {}", text(head)));
        out.push("}".to_owned());
        return out;
    };
    out.push(format!("    {} {{", text(head)));
    let fields: Vec<TokenTree> = block.stream().into_iter().collect();
    for field in fields.split(is_comma).filter(|field| !field.is_empty()) {
        let (docs, field) = self::docs(field);
        out.extend(docs.into_iter().map(|line| format!("        {line}")));
        out.push(format!("        {},", text(field)));
    }
    out.push("    }".to_owned());
    out.extend(clause_lines(clauses));
    out.push("}".to_owned());
    out
}

/// What stands behind the block: on one line, or one argument a line.
fn clause_lines(clauses: &[TokenTree]) -> Vec<String> {
    let line = format!("    {}", text(clauses));
    match clauses {
        [] => Vec::new(),
        [word, TokenTree::Group(arguments), rest @ ..] if line.len() > WIDTH => {
            let all: Vec<TokenTree> = arguments.stream().into_iter().collect();
            let mut lines = vec![format!("    {word}(")];
            lines.extend(
                all.split(is_comma)
                    .map(|one| format!("        {},", text(one))),
            );
            lines.push(format!("    ) {}", text(rest)).trim_end().to_owned());
            lines
        }
        _ => vec![line],
    }
}

/// The documentation and other attributes before something, in lines, and the something.
fn docs(mut trees: &[TokenTree]) -> (Vec<String>, &[TokenTree]) {
    let mut lines = Vec::new();
    while let [TokenTree::Punct(hash), TokenTree::Group(group), rest @ ..] = trees {
        if hash.as_char() != '#' {
            break;
        }
        match doc(&group.stream()) {
            Some(text) => lines.push(format!("///{text}")),
            None => lines.push(text(&trees[..2])),
        }
        trees = rest;
    }
    (lines, trees)
}

/// Tokens as one would write them.
fn text(trees: &[TokenTree]) -> String {
    let mut out = String::new();
    let mut before = String::new();
    for word in words(trees) {
        if is_spaced(&before, &word) {
            out.push(' ');
        }
        out.push_str(&word);
        before = word;
    }
    out
}

/// Words, operators as a whole, and groups as one.
fn words(trees: &[TokenTree]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_joint = false;
    for tree in trees {
        let word = match tree {
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let inner = text(&inner);
                match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::Brace => format!("{{ {inner} }}"),
                    Delimiter::None => inner,
                }
            }
            other => other.to_string(),
        };
        match words.last_mut() {
            Some(last) if is_joint => last.push_str(&word),
            _ => words.push(word),
        }
        is_joint = matches!(tree, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
    }
    words
}

fn is_spaced(before: &str, after: &str) -> bool {
    let opens = matches!(
        before,
        "" | "::" | "<" | "&" | "#" | ".." | "..=" | "!" | "." | "'"
    );
    let closes = matches!(
        after,
        "," | ":" | "::" | "<" | ";" | "." | ".." | "..=" | "!"
    ) || after.starts_with('>');
    let is_call =
        after.starts_with('(') && before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let is_absolute = after == "::" && matches!(before, ":" | "," | "=");
    is_absolute || !opens && !closes && !is_call
}

fn is_group(tree: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == delimiter)
}

fn is_comma(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')
}
