//! The credentials of a client, by security scheme, and the choice among an operation's alternatives.

use std::ops::Deref;
use std::sync::Arc;

use super::present::{self, Presented};
use super::{Credential, Form, TokenProvider, TokenRequest};
use crate::describe::{Api, Operation, Requirement, SchemeKind, SecurityScheme};
use crate::error::{Error, ErrorKind};

/// Which schemes a credential is for.
#[derive(Clone, Debug)]
pub(crate) enum Lock {
    Bearer,
    Basic,
    ApiKey,
    Named(String),
}

impl Lock {
    fn fits(&self, scheme: &SecurityScheme) -> bool {
        use SchemeKind as Kind;
        match self {
            Self::Named(name) => name == scheme.name,
            Self::Bearer => matches!(
                scheme.kind,
                Kind::Bearer | Kind::OAuth2 | Kind::OpenIdConnect
            ),
            Self::Basic => matches!(scheme.kind, Kind::Basic),
            Self::ApiKey => matches!(
                scheme.kind,
                Kind::ApiKeyHeader(_) | Kind::ApiKeyQuery(_) | Kind::ApiKeyCookie(_)
            ),
        }
    }

    fn describe(&self) -> String {
        match self {
            Self::Bearer => "a bearer token".to_owned(),
            Self::Basic => "a user name and password".to_owned(),
            Self::ApiKey => "an API key".to_owned(),
            Self::Named(name) => format!("a credential for `{name}`"),
        }
    }
}

/// The credentials of a client: one place for each scheme of the document, in its order.
pub(crate) struct Keyring {
    schemes: &'static [SecurityScheme],
    keys: Vec<Option<Key>>,
}

enum Key {
    Fixed(Presented),
    Provider(Arc<dyn TokenProvider>),
}

impl Keyring {
    /// Sorts credentials into their places; one given by scheme name goes before one given by kind.
    ///
    /// Problems are returned beside the keyring, since a client that is made infallibly meets them when it sends.
    pub(crate) fn new(api: &Api, given: &[(Lock, Credential)]) -> (Self, Option<Error>) {
        let mut problem = None;
        for (lock, _) in given {
            if !api.security_schemes.iter().any(|scheme| lock.fits(scheme)) {
                problem = Some(no_such_scheme(api, lock));
            }
        }
        let mut keys = Vec::with_capacity(api.security_schemes.len());
        for scheme in api.security_schemes {
            let fitting = || given.iter().rev().filter(|(lock, _)| lock.fits(scheme));
            let named = fitting().find(|(lock, _)| matches!(lock, Lock::Named(_)));
            let key = match named.or_else(|| fitting().next()) {
                Some((_, credential)) => match key(scheme, credential) {
                    Ok(key) => Some(key),
                    Err(reason) => {
                        problem = Some(bad_credential(scheme.name, reason));
                        None
                    }
                },
                None if matches!(scheme.kind, SchemeKind::MutualTls) => {
                    Some(Key::Fixed(Presented::Nothing))
                }
                None => None,
            };
            keys.push(key);
        }
        let keyring = Self {
            schemes: api.security_schemes,
            keys,
        };
        (keyring, problem)
    }

    /// What the operation's first satisfiable alternative asks for.
    ///
    /// An alternative that asks for nothing comes last wherever it stands: who gave a credential wants it used.
    pub(crate) async fn open(&self, operation: &Operation) -> Result<Opened, Error> {
        let mut anonymous = operation.security.is_empty();
        for alternative in operation.security {
            if alternative.is_empty() {
                anonymous = true;
                continue;
            }
            if alternative.iter().all(|one| self.find(one).is_some()) {
                return self.present_all(alternative).await;
            }
        }
        if anonymous {
            Ok(Opened::default())
        } else {
            Err(no_credential(operation))
        }
    }

    fn find(&self, requirement: &'static Requirement) -> Option<Found<'_>> {
        let mut places = self.schemes.iter().zip(&self.keys);
        let (scheme, key) = places.find(|(scheme, _)| scheme.name == requirement.scheme)?;
        Some(Found {
            scheme,
            key: key.as_ref()?,
            scopes: requirement.scopes,
        })
    }

    async fn present_all(&self, alternative: &'static [Requirement]) -> Result<Opened, Error> {
        let mut all = Opened::default();
        for found in alternative.iter().filter_map(|one| self.find(one)) {
            all.push(found.present().await?);
        }
        Ok(all)
    }
}

/// What an alternative asks for. It is mostly one thing, which takes no allocation.
pub(crate) enum Opened {
    AtMostOne(Option<Presented>),
    Several(Vec<Presented>),
}

impl Default for Opened {
    fn default() -> Self {
        Self::AtMostOne(None)
    }
}

impl Opened {
    fn push(&mut self, presented: Presented) {
        match self {
            Self::AtMostOne(one) => match one.take() {
                None => *one = Some(presented),
                Some(first) => *self = Self::Several(vec![first, presented]),
            },
            Self::Several(all) => all.push(presented),
        }
    }
}

impl Deref for Opened {
    type Target = [Presented];

    fn deref(&self) -> &[Presented] {
        match self {
            Self::AtMostOne(one) => one.as_slice(),
            Self::Several(all) => all,
        }
    }
}

struct Found<'a> {
    scheme: &'static SecurityScheme,
    key: &'a Key,
    scopes: &'static [&'static str],
}

impl Found<'_> {
    async fn present(&self) -> Result<Presented, Error> {
        match self.key {
            Key::Fixed(presented) => Ok(presented.clone()),
            Key::Provider(provider) => {
                let name = self.scheme.name;
                let request = TokenRequest {
                    scheme: name,
                    scopes: self.scopes,
                };
                let token = provider.token(request).await.map_err(|source| {
                    Error::new(ErrorKind::Auth, format!("no token for `{name}`")).because(source)
                })?;
                present::token(&self.scheme.kind, &token)
                    .map_err(|reason| bad_credential(name, reason))
            }
        }
    }
}

fn key(scheme: &SecurityScheme, credential: &Credential) -> Result<Key, &'static str> {
    match (&credential.0, &scheme.kind) {
        (Form::Provider(provider), _) => Ok(Key::Provider(Arc::clone(provider))),
        (Form::Basic { username, password }, SchemeKind::Basic) => {
            present::basic(username, password).map(Key::Fixed)
        }
        (Form::Basic { .. }, _) => Err("the scheme does not take a user name and password"),
        (Form::Token(_), SchemeKind::Basic) => Err("the scheme takes a user name and password"),
        (Form::Token(token), kind) => present::token(kind, token).map(Key::Fixed),
    }
}

fn bad_credential(scheme: &str, reason: &str) -> Error {
    Error::new(
        ErrorKind::Build,
        format!("the credential for `{scheme}` cannot be used: {reason}"),
    )
}

fn no_such_scheme(api: &Api, lock: &Lock) -> Error {
    let mut known = String::new();
    for scheme in api.security_schemes {
        push(&mut known, ", ", scheme.name);
    }
    if known.is_empty() {
        known.push_str("nothing");
    }
    let given = lock.describe();
    Error::new(
        ErrorKind::Build,
        format!("{given} was given, but the document's security schemes are {known}"),
    )
}

fn no_credential(operation: &Operation) -> Error {
    let mut message = "no credential was given; it takes ".to_owned();
    for (index, all) in operation.security.iter().enumerate() {
        let mut together = String::new();
        for requirement in *all {
            push(&mut together, " with ", requirement.scheme);
        }
        message.push_str(if index > 0 { " or " } else { "" });
        message.push_str(&together);
    }
    Error::new(ErrorKind::Auth, message)
}

/// Adds a name to those before it.
fn push(text: &mut String, between: &str, name: &str) {
    if !text.is_empty() {
        text.push_str(between);
    }
    text.push('`');
    text.push_str(name);
    text.push('`');
}
