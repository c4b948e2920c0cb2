//! A short piece of a body for people to read.

/// How many bytes of the body are shown.
const LENGTH: usize = 200;

/// The beginning of `body`, or what stands around `fault`; on one line, with an ellipsis where something was left out.
pub(super) fn snippet(body: &[u8], fault: Option<usize>) -> String {
    let start = match fault {
        Some(fault) if body.len() > LENGTH => fault.saturating_sub(LENGTH * 3 / 4).min(body.len()),
        _ => 0,
    };
    let start = boundary(body, start);
    let end = boundary(body, start.saturating_add(LENGTH).min(body.len()));
    let text = String::from_utf8_lossy(body.get(start..end).unwrap_or_default());
    let mut out = String::with_capacity(text.len() + 6);
    if start > 0 {
        out.push('…');
    }
    // Line breaks and control characters would let a server write our log lines.
    out.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
    if end < body.len() {
        out.push('…');
    }
    out
}

/// The nearest place at or before `at` that does not split a character.
fn boundary(body: &[u8], at: usize) -> usize {
    let continues = |at: usize| body.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
    let lowest = at.saturating_sub(3);
    (lowest..=at).rev().find(|at| !continues(*at)).unwrap_or(at)
}
