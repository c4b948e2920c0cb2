//! Forms of several parts, read without copying: a file is a slice of the request.

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;

use super::problem::Problem;

/// One part of a form.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) filename: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) content: Bytes,
}

/// The parts of a `multipart/form-data` body.
pub(super) fn parse(headers: &HeaderMap, body: &Bytes) -> Result<Vec<Part>, Problem> {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let boundary = content_type
        .filter(|value| value.starts_with("multipart/form-data"))
        .and_then(|value| value.split_once("boundary="))
        .map(|(_, boundary)| boundary.trim_matches('"'))
        .ok_or_else(|| malformed("the content type is not `multipart/form-data; boundary=…`"))?;
    let delimiter = format!("--{boundary}");
    if !body.starts_with(delimiter.as_bytes()) {
        return Err(malformed("the form does not begin with its boundary"));
    }
    let inner = format!("\r\n{delimiter}");
    let mut rest = body.slice(delimiter.len()..);
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(&rest, inner.as_bytes())
            .ok_or_else(|| malformed("the form ends in the middle of a part"))?;
        parts.push(part(&rest.slice(..end))?);
        rest = rest.slice(end + inner.len()..);
    }
    Ok(parts)
}

/// A line break, headers, an empty line, and the content.
fn part(text: &Bytes) -> Result<Part, Problem> {
    const BLANK: &[u8] = b"\r\n\r\n";
    let end = find(text, BLANK).ok_or_else(|| malformed("a part has no headers"))?;
    let headers = String::from_utf8_lossy(text.get(..end).unwrap_or_default()).into_owned();
    let header = |wanted: &str| {
        headers.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(wanted)
                .then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition").unwrap_or_default();
    let parameter = |name: &str| {
        let quoted = disposition.split_once(&format!("; {name}=\""))?.1;
        Some(quoted.split_once('"')?.0.to_owned())
    };
    Ok(Part {
        name: parameter("name").ok_or_else(|| malformed("a part has no name"))?,
        filename: parameter("filename"),
        content_type: header("content-type"),
        content: text.slice(end + BLANK.len()..),
    })
}

/// Where a piece begins first.
fn find(text: &[u8], piece: &[u8]) -> Option<usize> {
    let (first, _) = piece.split_first()?;
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.iter().position(|byte| byte == first)?;
        if text.get(at..)?.starts_with(piece) {
            return Some(at);
        }
        from = at + 1;
    }
}

fn malformed(why: &str) -> Problem {
    Problem::invalid("validation_type", why)
}
