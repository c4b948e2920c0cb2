//! How a secret is shown to a server: in a header, in the query, or in a cookie.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::describe::SchemeKind;
use crate::parameter::encode::{self, Escape};
use crate::secret::Secret;

/// A secret, ready to be put into a request.
#[derive(Clone)]
pub(crate) enum Presented {
    Header(HeaderName, HeaderValue),
    /// `name=value`, encoded.
    Query(Secret),
    /// `name=value`, encoded.
    Cookie(Secret),
    /// The transport's business.
    Nothing,
}

/// Shows a token to a scheme. The error is a reason without the token.
pub(super) fn token(scheme: &SchemeKind, token: &Secret) -> Result<Presented, &'static str> {
    let token = token.expose();
    if token.is_empty() {
        return Err("it is empty");
    }
    match scheme {
        SchemeKind::Bearer | SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => {
            authorization("Bearer", token)
        }
        SchemeKind::Basic => authorization("Basic", token),
        SchemeKind::Http(scheme) => authorization(scheme, token),
        SchemeKind::ApiKeyHeader(name) => {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| "the document puts it into a header with an impossible name")?;
            Ok(Presented::Header(name, sensitive(token)?))
        }
        SchemeKind::ApiKeyQuery(name) => Ok(Presented::Query(pair(name, token))),
        SchemeKind::ApiKeyCookie(name) => Ok(Presented::Cookie(pair(name, token))),
        SchemeKind::MutualTls => Ok(Presented::Nothing),
    }
}

/// Shows a user name and password.
pub(super) fn basic(username: &str, password: &Secret) -> Result<Presented, &'static str> {
    if username.contains(':') {
        return Err("its user name holds a colon, which Basic authentication cannot carry");
    }
    let plain = Zeroizing::new(format!("{username}:{}", password.expose()));
    authorization("Basic", &Zeroizing::new(STANDARD.encode(plain.as_bytes())))
}

fn authorization(scheme: &str, token: &str) -> Result<Presented, &'static str> {
    let value = Zeroizing::new(format!("{scheme} {token}"));
    Ok(Presented::Header(AUTHORIZATION, sensitive(&value)?))
}

fn sensitive(value: &str) -> Result<HeaderValue, &'static str> {
    let mut value = HeaderValue::from_str(value).map_err(
        |_| "it holds a character that no header can carry, such as a line break at its end",
    )?;
    value.set_sensitive(true);
    Ok(value)
}

fn pair(name: &str, token: &str) -> Secret {
    let mut pair = String::new();
    encode::push(&mut pair, name, Escape::Strict);
    pair.push('=');
    encode::push(&mut pair, token, Escape::Strict);
    Secret::from(pair)
}
