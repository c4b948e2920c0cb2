use super::{Credential, Keyring, Lock, Presented, TokenProvider, TokenRequest};
use crate::describe::{Api, Operation, Requirement, SchemeKind, SecurityScheme};
use crate::error::ErrorKind;
use crate::platform::{BoxError, BoxFuture};
use crate::secret::Secret;

static API: Api = Api::new("Test", "1").security_schemes(&[
    SecurityScheme::new("token", SchemeKind::Bearer),
    SecurityScheme::new("login", SchemeKind::Basic),
    SecurityScheme::new("key", SchemeKind::ApiKeyQuery("api key")),
    SecurityScheme::new("session", SchemeKind::ApiKeyCookie("sid")),
    SecurityScheme::new("oauth", SchemeKind::OAuth2),
]);

const TOKEN: &[Requirement] = &[Requirement::new("token")];
const KEY_AND_LOGIN: &[Requirement] = &[Requirement::new("key"), Requirement::new("login")];
const OAUTH: &[Requirement] = &[Requirement::new("oauth").scopes(&["read"])];

static EITHER: Operation = Operation::new("either", "GET", "/").security(&[TOKEN, KEY_AND_LOGIN]);
static OPTIONAL: Operation = Operation::new("optional", "GET", "/").security(&[&[], TOKEN]);
static SCOPED: Operation = Operation::new("scoped", "GET", "/").security(&[OAUTH]);

fn shown(presented: &[Presented]) -> Vec<String> {
    let show = |one: &Presented| match one {
        Presented::Header(name, value) => format!("{name}: {}", value.to_str().unwrap()),
        Presented::Query(pair) => format!("?{}", pair.expose()),
        Presented::Cookie(pair) => format!("cookie {}", pair.expose()),
        Presented::Nothing => String::new(),
    };
    presented.iter().map(show).collect()
}

async fn open(given: &[(Lock, Credential)], operation: &Operation) -> Vec<String> {
    let (keyring, problem) = Keyring::new(&API, given);
    assert!(problem.is_none(), "{problem:?}");
    shown(&keyring.open(operation).await.unwrap())
}

#[tokio::test]
async fn the_first_complete_alternative_is_taken() {
    let token = (Lock::Named("token".into()), Credential::token("t"));
    let key = (Lock::Named("key".into()), Credential::token("a&b"));
    let login = (Lock::Basic, Credential::basic("Aladdin", "open sesame"));
    assert_eq!(
        open(&[key.clone(), login.clone()], &EITHER).await,
        [
            "?api%20key=a%26b",
            "authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
        ]
    );
    assert_eq!(
        open(&[key, login, token], &EITHER).await,
        ["authorization: Bearer t"]
    );
}

#[tokio::test]
async fn an_incomplete_alternative_is_an_error_that_names_what_is_needed() {
    let (keyring, _) = Keyring::new(&API, &[(Lock::ApiKey, Credential::token("k"))]);
    let error = keyring.open(&EITHER).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "no credential was given; it takes `token` or `key` with `login`"
    );
}

#[tokio::test]
async fn optional_security_uses_a_credential_that_is_there() {
    assert!(open(&[], &OPTIONAL).await.is_empty());
    let token = (Lock::Bearer, Credential::token("t"));
    assert_eq!(open(&[token], &OPTIONAL).await, ["authorization: Bearer t"]);
}

#[test]
fn a_bad_token_is_told_but_not_shown() {
    for bad in ["sk-secret\n", "sk-secret\r\nX-Evil: 1", ""] {
        let given = [(Lock::Named("token".into()), Credential::token(bad))];
        let error = Keyring::new(&API, &given).1.unwrap();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(!format!("{error} {error:?}").contains("sk-secret"));
    }
}

#[test]
fn a_credential_that_fits_nothing_is_told() {
    let given = [(Lock::Named("tokne".into()), Credential::token("t"))];
    let error = Keyring::new(&API, &given).1.unwrap();
    assert!(error.to_string().contains("`tokne`"), "{error}");
    assert!(error.to_string().contains("`token`, `login`"), "{error}");
}

struct Refreshing;

impl TokenProvider for Refreshing {
    fn token<'a>(&'a self, request: TokenRequest<'a>) -> BoxFuture<'a, Result<Secret, BoxError>> {
        let token = format!("{}-{}", request.scheme, request.scopes.join("+"));
        Box::pin(async move { Ok(Secret::from(token)) })
    }
}

struct Broken;

impl TokenProvider for Broken {
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<Secret, BoxError>> {
        Box::pin(async { Err("expired".into()) })
    }
}

#[tokio::test]
async fn a_provider_is_asked_with_the_scopes() {
    let given = [(Lock::Bearer, Credential::provider(Refreshing))];
    assert_eq!(
        open(&given, &SCOPED).await,
        ["authorization: Bearer oauth-read"]
    );
}

#[tokio::test]
async fn a_provider_that_fails_is_an_auth_error() {
    let (keyring, _) = Keyring::new(&API, &[(Lock::Bearer, Credential::provider(Broken))]);
    let error = keyring.open(&SCOPED).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(error.to_string(), "no token for `oauth`");
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "expired"
    );
}
