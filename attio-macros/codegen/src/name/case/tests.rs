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

#[test]
fn plain_texts_are_cased_like_all_others() {
    for text in [
        "a",
        "pets",
        "simple-user",
        "created_at.gt",
        "repos/list-for-org",
        "v2 2nd a1b",
        "a--b__c  d",
        "ends-",
        "x/",
    ] {
        for case in [Case::Pascal, Case::Snake, Case::Shouty] {
            assert!(super::plain_words(text).is_some(), "{text}");
            assert_eq!(case.apply(text), case.apply_to_any(text), "{text}");
        }
    }
    for text in ["", "A", "aB", "1a", "-1", "_", "a+", "größe", "it's", "."] {
        assert!(super::plain_words(text).is_none(), "{text}");
    }
}
