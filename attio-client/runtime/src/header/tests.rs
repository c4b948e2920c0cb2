//! What each form reads, and what it refuses.

use http::HeaderMap;

use super::Header;

static LEFT: Header<u32> = Header::bare("X-Left");
static LINK: Header<String> = Header::text("Link");
static TAGS: Header<Vec<String>> = Header::texts("X-Tags");
static SIZES: Header<Vec<u8>> = Header::bares("X-Sizes");

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, text) in lines {
        headers.append(*name, text.parse().expect("a header"));
    }
    headers
}

#[test]
fn a_missing_header_is_none() {
    assert_eq!(LEFT.read(&HeaderMap::new()), Ok(None));
}

#[test]
fn each_form_reads_its_own() {
    let headers = headers(&[
        ("x-left", "7"),
        ("link", "<a>; rel=\"next\", <b>"),
        ("x-tags", "a, b"),
        ("x-tags", "c"),
        ("x-sizes", "1,2"),
    ]);
    assert_eq!(LEFT.read(&headers), Ok(Some(7)));
    assert_eq!(
        LINK.read(&headers),
        Ok(Some("<a>; rel=\"next\", <b>".to_owned()))
    );
    assert_eq!(
        TAGS.read(&headers),
        Ok(Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]))
    );
    assert_eq!(SIZES.read(&headers), Ok(Some(vec![1, 2])));
}

#[test]
fn what_is_not_declared_is_an_error_that_keeps_the_text_to_itself() {
    let error = LEFT
        .read(&headers(&[("x-left", "secret")]))
        .expect_err("no number");
    assert_eq!(
        error.to_string(),
        "the header `X-Left` does not hold a `u32`"
    );
}
