//! The tokens of a call → its arguments. Knows which options there are, and nothing of OpenAPI.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Result, Token, braced, bracketed};

use crate::options::{self, Form};

/// A call of the macro.
#[derive(Default)]
pub(crate) struct Args {
    pub spec: Option<LitStr>,
    pub name: Option<Ident>,
    pub groups: Option<Ident>,
    pub envelope: Option<LitStr>,
    pub only: Vec<LitStr>,
    pub except: Vec<LitStr>,
    pub formats: Vec<(LitStr, Path)>,
    pub kinds: Option<Path>,
    pub error: Option<Path>,
    pub defaults: Option<Path>,
    pub overlay: Vec<LitStr>,
    pub rename: Vec<(LitStr, LitStr)>,
    pub traits: Option<Ident>,
    pub derives: Vec<(LitStr, Traits)>,
    pub features: Option<Ident>,
    pub webhooks: Option<Ident>,
    pub on_error: Option<Ident>,
    pub runtime: Option<Path>,
    /// Every option that was given, by name.
    pub given: Vec<(String, Span)>,
}

impl Args {
    /// The token of an option, for messages about it.
    pub(crate) fn span_of(&self, option: &str) -> Option<Span> {
        self.given
            .iter()
            .find(|(name, _)| name == option)
            .map(|(_, span)| *span)
    }

    /// The path of the runtime crate.
    pub(crate) fn runtime(&self) -> TokenStream {
        match &self.runtime {
            Some(path) => path.to_token_stream(),
            None => quote::quote! { ::attio_runtime },
        }
    }
}

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut args = Self::default();
        if input.peek(LitStr) {
            args.spec = Some(input.parse()?);
            if input.is_empty() {
                return Ok(args);
            }
            input.parse::<Token![,]>()?;
        }
        while !input.is_empty() {
            args.option(input)?;
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        if args.spec.is_none() {
            return Err(syn::Error::new(
                input.span(),
                "which document? write `client!(\"spec/api.yaml\")` or `spec = \"spec/api.yaml\"`",
            ));
        }
        Ok(args)
    }
}

impl Args {
    fn option(&mut self, input: ParseStream<'_>) -> Result<()> {
        let (name, span) = if input.peek(Token![crate]) {
            let token: Token![crate] = input.parse()?;
            ("crate".to_owned(), token.span)
        } else {
            let ident: Ident = input.parse()?;
            (ident.to_string(), ident.span())
        };
        let form =
            options::form(&name).ok_or_else(|| syn::Error::new(span, options::unknown(&name)))?;
        if self.span_of(&name).is_some() {
            return Err(syn::Error::new(
                span,
                format!("the option `{name}` is given twice"),
            ));
        }
        self.given.push((name.clone(), span));
        input.parse::<Token![=]>()?;
        match (form, name.as_str()) {
            (Form::Text, "spec") => self.spec = Some(input.parse()?),
            (Form::Text, _) => self.envelope = Some(input.parse()?),
            (Form::Name, _) => self.name = Some(input.parse()?),
            (Form::Word(words), _) => {
                let word: Ident = input.parse()?;
                if !words.contains(&word.to_string().as_str()) {
                    let message = options::unknown_word(&name, &word.to_string(), words);
                    return Err(syn::Error::new(word.span(), message));
                }
                match name.as_str() {
                    "groups" => self.groups = Some(word),
                    "traits" => self.traits = Some(word),
                    "features" => self.features = Some(word),
                    "webhooks" => self.webhooks = Some(word),
                    _ => self.on_error = Some(word),
                }
            }
            (Form::Texts, "only") => self.only = texts(input)?,
            (Form::Texts, "except") => self.except = texts(input)?,
            (Form::Texts, _) => self.overlay = texts(input)?,
            (Form::Path, "kinds") => {
                self.kinds = Some(absolute(input.call(Path::parse_mod_style)?)?)
            }
            (Form::Path, "defaults") => self.defaults = Some(absolute(input.parse()?)?),
            (Form::Path, "error") => self.error = Some(absolute(input.parse()?)?),
            (Form::Path, _) => self.runtime = Some(absolute(input.call(Path::parse_mod_style)?)?),
            (Form::Types, _) => {
                self.formats = map(input)?;
                for (_, path) in &self.formats {
                    absolute(path.clone())?;
                }
            }
            (Form::Names, _) => self.rename = map(input)?,
            (Form::Traits, _) => self.derives = map(input)?,
        }
        Ok(())
    }
}

/// `[Trait, …]`.
pub(crate) struct Traits(pub Vec<Path>);

impl Parse for Traits {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let content;
        bracketed!(content in input);
        let paths = content.parse_terminated(Path::parse_mod_style, Token![,])?;
        let paths = paths.into_iter().map(|path| match path.get_ident() {
            Some(name) if options::TRAITS.iter().any(|known| name == known) => Ok(path),
            Some(name) => {
                let message = options::unknown_trait(&name.to_string());
                Err(syn::Error::new(name.span(), message))
            }
            None => absolute(path),
        });
        paths.collect::<Result<_>>().map(Self)
    }
}

/// A path that means the same in every module: generated code has several.
fn absolute(path: Path) -> Result<Path> {
    let first = path
        .segments
        .first()
        .map(|segment| segment.ident.to_string());
    if path.leading_colon.is_some() || first.as_deref() == Some("crate") {
        return Ok(path);
    }
    let written = path.to_token_stream().to_string().replace(' ', "");
    Err(syn::Error::new_spanned(
        &path,
        format!("this path must start with `::` or `crate::`, such as `::{written}`"),
    ))
}

/// `"a"` or `["a", "b"]`.
fn texts(input: ParseStream<'_>) -> Result<Vec<LitStr>> {
    if input.peek(LitStr) {
        return Ok(vec![input.parse()?]);
    }
    let content;
    bracketed!(content in input);
    let list = Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?;
    Ok(list.into_iter().collect())
}

/// `{ "a" = value, … }`.
fn map<V: Parse>(input: ParseStream<'_>) -> Result<Vec<(LitStr, V)>> {
    let content;
    braced!(content in input);
    let mut pairs = Vec::new();
    while !content.is_empty() {
        let key: LitStr = content.parse()?;
        content.parse::<Token![=]>()?;
        pairs.push((key, content.parse()?));
        if content.is_empty() {
            break;
        }
        content.parse::<Token![,]>()?;
    }
    Ok(pairs)
}
