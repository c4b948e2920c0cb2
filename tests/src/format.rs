//! Tokens → text that a reviewer can read.
//!
//! `prettyplease` leaves the body of a macro on one line. Calls of the runtime's macros are laid out here, and travel
//! through it as comments.

mod described;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Expr, ExprLit, File, Item, ItemMod, Lit, MetaNameValue};

use described::lay_out;

/// Stands before a line that is no comment.
const MARK: char = '\u{1}';

/// The module that the comments are on.
const GONE: &str = "__laid_out";

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

/// Turns calls of the runtime's macros into comments on a module that is not there.
fn unfold(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Mod(ItemMod {
                content: Some((_, items)),
                ..
            }) => unfold(items),
            Item::Macro(call) => {
                let path = &call.mac.path.segments;
                if let (true, Some(name)) = (path.len() == 2, path.last()) {
                    let lines = lay_out(&name.ident.to_string(), call.mac.tokens.clone());
                    let lines = lines.iter().map(|line| format!("{MARK}{line}"));
                    let gone = Ident::new(GONE, Span::call_site());
                    *item = syn::parse_quote! { #(#[doc = #lines])* mod #gone; };
                }
            }
            _ => {}
        }
    }
}

/// Turns the comments back.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let (indent, code) = line.split_at(line.len() - line.trim_start().len());
        if code
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'))
            == Some(GONE)
        {
            continue;
        }
        let code = code
            .strip_prefix("///")
            .and_then(|rest| rest.strip_prefix(MARK))
            .unwrap_or(code);
        out.push_str(format!("{indent}{code}").trim_end());
        out.push('\n');
    }
    out
}
