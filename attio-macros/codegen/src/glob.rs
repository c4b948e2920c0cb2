//! `*` stands for any text within a path segment, `**` for any text at all.

/// Whether the whole of `text` fits. Time is pattern × text, whatever the pattern.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    if !pattern.contains('*') {
        return pattern == text;
    }
    let text: Vec<char> = text.chars().collect();
    // fits[i]: the pattern so far fits the first i characters.
    let mut fits = vec![false; text.len() + 1];
    if let Some(first) = fits.first_mut() {
        *first = true;
    }
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let (is_star, crosses, width) = match c {
            '*' if rest.starts_with("**") => (true, true, 2),
            '*' => (true, false, 1),
            c => (false, false, c.len_utf8()),
        };
        rest = rest.get(width..).unwrap_or_default();
        let mut before = false;
        let mut next = Vec::with_capacity(fits.len());
        for (index, fit) in fits.iter().enumerate() {
            let last = index.checked_sub(1).and_then(|i| text.get(i));
            let here = if is_star {
                *fit || (before && (crosses || last != Some(&'/')))
            } else {
                index > 0 && last == Some(&c) && fits.get(index - 1) == Some(&true)
            };
            next.push(here);
            before = here;
        }
        fits = next;
    }
    fits.last() == Some(&true)
}
