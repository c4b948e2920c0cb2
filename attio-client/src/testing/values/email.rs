//! E-mail addresses and domains.

use serde_json::Value;

use super::super::problem::{Issue, Path, Problem};
use super::super::table::Fields;
use super::{fields, string};

pub(super) fn address(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (original, path) = string(element, "email_address", path)?;
    let lower = original.to_ascii_lowercase();
    match lower.rsplit_once('@') {
        Some((local, domain)) if is_local_part(local) && is_domain(domain) => Ok(fields([
            ("original_email_address", original.into()),
            ("email_address", lower.as_str().into()),
            ("email_domain", domain.into()),
            ("email_root_domain", root_domain(domain).into()),
            ("email_local_specifier", local.into()),
        ])),
        _ => {
            let message = format!("`{original}` is no e-mail address");
            let issue = Issue::new("invalid_string", &path, "Invalid email");
            Err(Problem::validation(
                message,
                issue.with("validation", "email"),
            ))
        }
    }
}

/// A domain; what a URL has besides its host is cut off.
pub(super) fn domain(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (text, path) = string(element, "domain", path)?;
    let host = host(text).to_ascii_lowercase();
    if !is_domain(&host) {
        return Err(Problem::unusable(&path, format!("`{text}` is no domain")));
    }
    Ok(fields([
        ("domain", host.as_str().into()),
        ("root_domain", root_domain(&host).into()),
    ]))
}

fn host(text: &str) -> &str {
    let text = text.trim();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    host.split(':').next().unwrap_or(host)
}

fn is_local_part(local: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\"(),:;<>@[\\]".contains(c);
    !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && !local.contains(odd)
}

fn is_domain(domain: &str) -> bool {
    domain.contains('.') && domain.len() <= 253 && domain.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c == '-' || c.is_alphanumeric())
}

/// The last two labels, or three below a suffix that has two itself. The full list of public
/// suffixes has thousands of entries; a test needs these.
fn root_domain(domain: &str) -> &str {
    const SUFFIXES: [&str; 18] = [
        "ac.uk", "co.in", "co.jp", "co.kr", "co.nz", "co.uk", "co.za", "com.ar", "com.au",
        "com.br", "com.cn", "com.hk", "com.mx", "com.sg", "com.tr", "gov.uk", "net.au", "org.uk",
    ];
    let below = |suffix: &str| {
        domain
            .strip_suffix(suffix)
            .and_then(|rest| rest.strip_suffix('.'))
            .map(str::len)
    };
    match SUFFIXES.iter().find_map(|suffix| below(suffix)) {
        Some(end) => from_last_dot(domain, end),
        None => domain
            .rfind('.')
            .map_or(domain, |end| from_last_dot(domain, end)),
    }
}

/// What follows the last dot before `end`.
fn from_last_dot(domain: &str, end: usize) -> &str {
    let start = domain
        .get(..end)
        .and_then(|head| head.rfind('.'))
        .map_or(0, |dot| dot + 1);
    domain.get(start..).unwrap_or(domain)
}
