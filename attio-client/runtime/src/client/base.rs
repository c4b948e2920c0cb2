//! The URL that paths are appended to: from the document's servers or from the user, checked once.

use url::{Host, Url};

use super::Mistake;
use crate::describe::{Operation, Server};

/// A checked URL without a slash at its end.
pub(super) struct Base {
    url: String,
    /// The user gave it, so it stands in for the servers of single operations too.
    given: bool,
    allow_http: bool,
}

impl Base {
    /// The base that the user gave.
    pub(super) fn given(url: &str, allow_http: bool) -> Result<Self, Mistake> {
        Ok(Self {
            url: check(url, allow_http)?,
            given: true,
            allow_http,
        })
    }

    /// The document's first server, with the user's variables.
    pub(super) fn server(
        servers: &[Server],
        variables: &[(String, String)],
        allow_http: bool,
    ) -> Result<Self, Mistake> {
        let Some(server) = servers.first() else {
            let reason = "the document names no server; give one with `base_url`";
            return Err(Mistake(reason.to_owned()));
        };
        for (name, _) in variables {
            if !server.variables.iter().any(|known| known.name == name) {
                let reason = format!("the server `{}` has no variable `{name}`", server.url);
                return Err(Mistake(reason));
            }
        }
        Ok(Self {
            url: check(&filled(server, variables), allow_http)?,
            given: false,
            allow_http,
        })
    }

    /// The base for one operation.
    pub(super) fn of(&self, operation: &Operation) -> Result<String, Mistake> {
        match operation.servers.first() {
            Some(server) if !self.given => check(&self.absolute(server), self.allow_http),
            _ => {
                let mut base = String::with_capacity(self.url.len() + operation.path.len() + 64);
                base.push_str(&self.url);
                Ok(base)
            }
        }
    }

    /// The server's URL; a relative one is relative to the document's server.
    fn absolute(&self, server: &Server) -> String {
        let url = filled(server, &[]);
        match (Url::parse(&url), Url::parse(&self.url)) {
            (Err(url::ParseError::RelativeUrlWithoutBase), Ok(base)) => {
                base.join(&url).map_or(url, String::from)
            }
            _ => url,
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.url
    }
}

fn filled(server: &Server, given: &[(String, String)]) -> String {
    let (mut url, mut rest) = (String::new(), server.url);
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        rest = after;
        let Some((name, after)) = after.split_once('}') else {
            url.push('{');
            break;
        };
        match server.variables.iter().find(|known| known.name == name) {
            Some(variable) => {
                let given = given.iter().rev().find(|(given, _)| given == name);
                url.push_str(given.map_or(variable.default, |(_, value)| value));
                rest = after;
            }
            // No variable of the document: it stays as it is.
            None => url.push('{'),
        }
    }
    url.push_str(rest);
    url
}

fn check(text: &str, allow_http: bool) -> Result<String, Mistake> {
    // The text stays out of messages where it might hold a password.
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            let reason = format!("the server `{text}` is relative; give a `base_url`");
            return Err(Mistake(reason));
        }
        Err(error) => return Err(Mistake(format!("the base URL is not valid: {error}"))),
    };
    let mistake = |reason: &str| Err(Mistake(format!("the base URL {reason}")));
    if !url.username().is_empty() || url.password().is_some() {
        return mistake("holds a user name or password; give them as a credential");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return mistake("has a query or fragment, which paths cannot be appended to");
    }
    match url.scheme() {
        "https" => {}
        "http" if allow_http || is_loopback(&url) => {}
        "http" => {
            return mistake(
                "is `http://`, which would show credentials to the network; \
                 use `https://`, or `allow_http` if that is meant",
            );
        }
        _ => return mistake("is neither `https://` nor `http://`"),
    }
    Ok(String::from(url).trim_end_matches('/').to_owned())
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
