//! Tokens → text that a reviewer can read.
//!
//! `prettyplease` leaves the body of a macro on one line. The runtime's macros take an item and, after it,
//! a few flags; here such a body is laid out as that item, in a module that stands for the macro, and the module's
//! head is turned back afterwards. What does not look like an item stays as it is.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Expr, ExprLit, File, Item, ItemMod, Lit, MetaNameValue};

/// Stands before the name of a module that is a macro.
const MARK: &str = "__macro__";

/// An expansion as text.
///
/// # Panics
///
/// If the tokens are no Rust.
#[must_use]
pub fn format(tokens: &TokenStream) -> String {
    let mut file: File = match syn::parse2(lines(tokens.clone())) {
        Ok(file) => file,
        Err(error) => panic!("the expansion is no Rust: {error}\n{tokens}"),
    };
    unfold(&mut file.items);
    let mut text = fold(&prettyplease::unparse(&file));
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text
}

/// Gives each line of documentation an attribute of its own, so that it is laid out as `///`.
fn lines(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for tree in tokens {
        let TokenTree::Group(group) = tree else {
            out.extend([tree]);
            continue;
        };
        match doc(&group.stream()) {
            // The `#` before it serves the first line.
            Some(text) => {
                let attributes = text.split('\n').map(|line| quote! { #[doc = #line] });
                out.extend(attributes.collect::<TokenStream>().into_iter().skip(1));
            }
            None => {
                let inner = Group::new(group.delimiter(), lines(group.stream()));
                out.extend([TokenTree::Group(inner)]);
            }
        }
    }
    out
}

/// The text of `doc = "…"`.
fn doc(attribute: &TokenStream) -> Option<String> {
    let attribute: MetaNameValue = syn::parse2(attribute.clone()).ok()?;
    match attribute.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if attribute.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

/// Turns macros with an item inside into modules with that item inside.
fn unfold(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Mod(ItemMod {
                content: Some((_, items)),
                ..
            }) => unfold(items),
            Item::Macro(call) => {
                let Some(name) = call.mac.path.segments.last() else {
                    continue;
                };
                if let Some(module) = as_module(&name.ident, call.mac.tokens.clone()) {
                    *item = Item::Mod(module);
                }
            }
            _ => {}
        }
    }
}

fn as_module(name: &Ident, body: TokenStream) -> Option<ItemMod> {
    let (item, flags) = split(body)?;
    let item: Item = syn::parse2(item).ok()?;
    let flags: Vec<String> = flags.into_iter().map(|flag| flag.to_string()).collect();
    let name = Ident::new(
        &format!("{MARK}{name}__{}", flags.join("_")),
        Span::call_site(),
    );
    Some(syn::parse_quote! { mod #name { #item } })
}

/// An enum as it is, or a tuple struct with the semicolon that its macro goes without, and what follows.
fn split(body: TokenStream) -> Option<(TokenStream, TokenStream)> {
    let mut trees: Vec<TokenTree> = body.into_iter().collect();
    let last = trees.iter().rposition(|tree| match tree {
        TokenTree::Group(group) => group.delimiter() != Delimiter::Bracket,
        _ => false,
    })?;
    let flags = trees.split_off(last + 1);
    let is_tuple = matches!(trees.last(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    let mut item: TokenStream = trees.into_iter().collect();
    if is_tuple {
        item.extend(quote! { ; });
    }
    Some((item, flags.into_iter().collect()))
}

/// Turns the modules back into macros.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // The macro that the line stands in: its last line, and the flags after its item.
    let mut inside: Option<(String, String)> = None;
    for line in text.lines() {
        let (indent, code) = line.split_at(line.len() - line.trim_start().len());
        let head = code
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_prefix(MARK));
        if let Some((name, flags)) = head.and_then(|head| head.split_once("__")) {
            let flags = flags.trim_end_matches(" {").replace('_', " ");
            inside = Some((format!("{indent}}}"), flags));
            let _ = writeln!(out, "{indent}rt::{name}! {{");
            continue;
        }
        out.push_str(line);
        if inside.as_ref().is_some_and(|(end, _)| end == line) {
            inside = None;
        } else if let (Some((_, flags)), true) = (&inside, code.starts_with("pub struct ")) {
            out.truncate(out.trim_end_matches(';').len());
            out.extend((!flags.is_empty()).then_some(" "));
            out.push_str(flags);
        }
        out.push('\n');
    }
    out
}
