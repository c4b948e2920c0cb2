use attio_runtime::{Operation, Requirement, Secret};

use super::{App, OAuthError, Scopes, Token, callback};

fn app() -> App {
    App::new(
        "the-id",
        "the-secret",
        "https://example.com/back?from=attio",
    )
    .expect("an app")
}

#[test]
fn the_url_has_what_attio_documents_and_no_more() {
    let authorization = app().authorize();
    let url = oauth2::url::Url::parse(&authorization.url).expect("a URL");
    assert_eq!(
        url.as_str().split('?').next(),
        Some("https://app.attio.com/authorize")
    );
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    pairs.sort();
    let expected = [
        ("client_id", "the-id"),
        ("redirect_uri", "https://example.com/back?from=attio"),
        ("response_type", "code"),
        ("state", authorization.state.expose()),
    ];
    assert_eq!(
        pairs,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert!(authorization.state.expose().len() >= 22);
    assert_ne!(
        authorization.state.expose(),
        app().authorize().state.expose()
    );
}

#[test]
fn the_state_is_compared_before_anything_is_believed() {
    let state = Secret::from("s-1");
    let found = |query| callback(&state, query);
    assert_eq!(found("code=c&state=s-1").expect("a code").expose(), "c");
    let whole = found("https://example.com/back?state=s-1&code=a%2Fb#_").expect("a code");
    assert_eq!(whole.expose(), "a/b");
    for forged in [
        "code=c",
        "code=c&state=",
        "code=c&state=s-2",
        "error=access_denied&state=s-2",
        "",
        "state=s-11&code=c",
    ] {
        assert!(matches!(found(forged), Err(OAuthError::State)), "{forged}");
    }
    assert!(matches!(
        callback(&Secret::from(""), "code=c&state="),
        Err(OAuthError::State)
    ));
    assert!(matches!(found("state=s-1"), Err(OAuthError::NoCode)));
    assert!(matches!(found("state=s-1&code="), Err(OAuthError::NoCode)));
    let refused = found("state=s-1&error=access_denied&error_description=No+thanks");
    let Err(OAuthError::Refused(refusal)) = refused else {
        panic!("a refusal: {refused:?}");
    };
    assert_eq!(refusal.code, "access_denied");
    assert_eq!(refusal.description.as_deref(), Some("No thanks"));
}

#[test]
fn a_secret_does_not_travel_in_the_clear() {
    for host in ["http://app.example.com", "ftp://localhost", "nonsense"] {
        assert!(
            matches!(app().host(host), Err(OAuthError::Setup(_))),
            "{host}"
        );
    }
    for host in [
        "http://127.0.0.1:1",
        "http://localhost",
        "http://[::1]:1",
        "https://app.example.com",
    ] {
        assert!(app().host(host).is_ok(), "{host}");
    }
    assert!(matches!(
        App::new("i", "s", "nonsense"),
        Err(OAuthError::Setup(_))
    ));
}

#[test]
fn nothing_prints_a_secret() {
    let app = app();
    let authorization = app.authorize();
    let token = Token::new("the-token").refresh_token("the-refresh-token");
    let printed = format!("{app:?} {authorization:?} {token:?}");
    for secret in [
        "the-secret",
        "the-token",
        "the-refresh-token",
        authorization.state.expose(),
    ] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn the_alternative_counts_that_lacks_the_least() {
    const OBJECTS: Requirement =
        Requirement::new("oauth2").scopes(&["object_configuration:read", "note:read"]);
    const LISTS: Requirement = Requirement::new("oauth2").scopes(&["list_configuration:read"]);
    const KEY: Requirement = Requirement::new("api_key");
    let operation = Operation::new("o", "GET", "/").security(&[&[OBJECTS], &[LISTS], &[KEY]]);
    let missing = |scopes| Scopes::parse(scopes).missing_for(&operation);
    assert_eq!(missing(""), ["list_configuration:read"]);
    assert!(missing("list_configuration:read-write").is_empty());
    assert!(missing("object_configuration:read note:read").is_empty());
    let open = Operation::new("o", "GET", "/").security(&[&[KEY]]);
    assert!(Scopes::default().missing_for(&open).is_empty());
}

#[test]
fn to_write_includes_to_read_and_not_the_other_way_round() {
    let scopes = Scopes::parse(" note:read-write  task:read\n");
    assert!(scopes.contain("note:read") && scopes.contain("note:read-write"));
    assert!(!scopes.contain("task:read-write") && !scopes.contain("note") && !scopes.contain(""));
    assert_eq!(
        scopes.missing(["a:read", "a:read", "note:read"]),
        ["a:read"]
    );
}
