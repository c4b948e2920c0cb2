//! The closest of several words.

/// Of the options, the one that takes the fewest changes to reach; none if it takes more than every third letter.
///
/// The first of equals wins, so that the answer does not depend on chance.
pub(super) fn closest<'o>(
    sent: &str,
    options: &mut dyn Iterator<Item = &'o str>,
) -> Option<&'o str> {
    let sent = folded(sent);
    let near = (sent.chars().count() / 3).max(1);
    options
        .map(|option| (strsim::osa_distance(&sent, &folded(option)), option))
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, option)| option)
}

/// Letter by letter: `str::to_lowercase` brings tables that tell one sigma from another.
fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}
