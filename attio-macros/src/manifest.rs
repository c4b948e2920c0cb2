//! Which features a package declares, read from its `Cargo.toml`.
//!
//! Only what `[features]` needs is read: a library for all of TOML would cost every user of the macro its build.

/// The names that stand in `[features]`.
pub(crate) fn features(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') && !line.starts_with("[\"") {
            inside = line.trim_end_matches(|c| c != ']') == "[features]";
        } else if inside
            && let Some((name, _)) = line.split_once('=')
            && !name.starts_with('#')
        {
            names.push(name.trim().trim_matches(['"', '\'']).to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests;
