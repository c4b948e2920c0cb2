//! The closest of several words.

/// Of the options, the one that takes the fewest changes to reach; none if it takes more than every third letter.
///
/// The first of equals wins, so that the answer does not depend on chance.
pub(super) fn closest<'o>(sent: &str, options: impl Iterator<Item = &'o str>) -> Option<&'o str> {
    let folded = sent.to_lowercase();
    let near = (folded.chars().count() / 3).max(1);
    options
        .map(|option| (distance(&folded, &option.to_lowercase()), option))
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, option)| option)
}

fn distance(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}
