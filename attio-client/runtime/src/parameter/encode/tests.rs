use super::{Escape, push};

fn encoded(text: &str, escape: Escape) -> String {
    let mut out = String::new();
    push(&mut out, text, escape);
    out
}

#[test]
fn strict_leaves_only_unreserved_characters() {
    assert_eq!(encoded("aZ0-._~", Escape::Strict), "aZ0-._~");
    assert_eq!(
        encoded("a b/c?d=é&[x]", Escape::Strict),
        "a%20b%2Fc%3Fd%3D%C3%A9%26%5Bx%5D"
    );
}

#[test]
fn reserved_characters_stay_where_they_are_harmless() {
    assert_eq!(encoded("a/b:c,d=e?f", Escape::ReservedQuery), "a/b:c,d=e?f");
    assert_eq!(
        encoded("a&b#c+d[e]", Escape::ReservedQuery),
        "a%26b%23c%2Bd%5Be%5D"
    );
    assert_eq!(encoded("a/b?c", Escape::ReservedPath), "a/b%3Fc");
}

#[test]
fn reserved_keeps_triples_and_encodes_lone_percents() {
    assert_eq!(
        encoded("%2F 100% %zz é%", Escape::ReservedQuery),
        "%2F%20100%25%20%25zz%20%C3%A9%25"
    );
    assert_eq!(encoded("%é", Escape::ReservedQuery), "%25%C3%A9");
}
