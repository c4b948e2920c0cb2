use super::{Case, singular, words};

#[test]
fn identifiers_from_any_text() {
    for (text, pascal, snake) in [
        ("email-address", "EmailAddress", "email_address"),
        ("+1", "Plus1", "plus_1"),
        ("-1", "Minus1", "minus_1"),
        ("1", "N1", "n_1"),
        ("2fa", "N2fa", "n_2fa"),
        ("<=", "LessEqual", "less_equal"),
        ("-", "Dash", "dash"),
        ("*", "Star", "star"),
        ("x-foo.bar/baz", "XFooBarBaz", "x_foo_bar_baz"),
        ("type", "Type", "type"),
        ("[slug_or_id]", "SlugOrId", "slug_or_id"),
        ("users'", "Users", "users"),
        ("HTTPServer", "HttpServer", "http_server"),
        ("", "", ""),
        ("日本", "日本", "日本"),
    ] {
        assert_eq!(Case::Pascal.apply(text), pascal, "{text}");
        assert_eq!(Case::Snake.apply(text), snake, "{text}");
    }
}

#[test]
fn singulars() {
    for (plural, expected) in [
        ("records", "record"),
        ("entries", "entry"),
        ("people", "person"),
        ("statuses", "status"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("status", "status"),
        ("access", "access"),
        ("series", "series"),
        ("values", "value"),
        ("clauses", "clause"),
        ("data", "data"),
    ] {
        assert_eq!(singular(plural), expected);
    }
}

#[test]
fn words_of_a_text() {
    assert_eq!(
        words("/v2/workspace_members"),
        ["v2", "workspace", "members"]
    );
}
