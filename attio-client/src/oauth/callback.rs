//! What a browser brings back.

use attio_runtime::Secret;
use oauth2::CsrfToken;
use oauth2::url::form_urlencoded;

use super::error::{OAuthError, Refusal};

/// Takes the code out of what a browser came back with, once its state is the one that was expected.
///
/// `query` is the query of the request, with or without the URL before it.
///
/// ```
/// use attio_client::oauth::callback;
///
/// let state = "kept-with-the-session".into();
/// let code = callback(&state, "code=abc&state=kept-with-the-session")?;
/// assert_eq!(code.expose(), "abc");
/// assert!(callback(&state, "code=abc&state=somebody-elses").is_err());
/// # Ok::<(), attio_client::oauth::OAuthError>(())
/// ```
///
/// # Errors
/// When the state is missing or another one, when the user refused, or when there is no code.
pub fn callback(state: &Secret, query: &str) -> Result<Secret, OAuthError> {
    let query = query.split_once('?').map_or(query, |(_, query)| query);
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    let find = |name: &str| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        let (_, value) = pairs.find(|(key, _)| key == name)?;
        Some(value.into_owned())
    };
    // Compared as hashes, so that the time it takes says nothing; and before anything else is believed.
    let expected = CsrfToken::new(state.expose().to_owned());
    match find("state").map(CsrfToken::new) {
        Some(came) if came == expected && !state.expose().is_empty() => {}
        _ => return Err(OAuthError::State),
    }
    if let Some(code) = find("error") {
        return Err(OAuthError::Refused(Refusal {
            code,
            description: find("error_description"),
        }));
    }
    find("code")
        .filter(|code| !code.is_empty())
        .map(Secret::from)
        .ok_or(OAuthError::NoCode)
}
