//! Paths of files, handled as text: the engine never asks a file system.

/// The path that `reference` means when it stands in the file `base`.
pub(super) fn relative(base: &str, reference: &str) -> String {
    let reference = reference.replace('\\', "/");
    if reference.starts_with('/') {
        return clean(&reference);
    }
    let base = base.replace('\\', "/");
    match base.rfind('/') {
        Some(end) => clean(&format!(
            "{}/{reference}",
            base.get(..end).unwrap_or_default()
        )),
        None => clean(&reference),
    }
}

/// Takes `.` and `a/..` out of a path.
pub(crate) fn clean(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." => {}
            "" if !parts.is_empty() => {}
            ".." if parts.last().is_some_and(|last| !matches!(*last, ".." | "")) => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// `https://…`, `urn:…`, `//host/…`: anything with a scheme that is not a drive letter.
pub(super) fn is_network(reference: &str) -> bool {
    let scheme = reference.split_once(':').map(|(scheme, _)| scheme);
    reference.starts_with("//")
        || scheme.is_some_and(|scheme| {
            scheme.len() > 1
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        })
}
