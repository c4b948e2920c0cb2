//! A document's Markdown, made harmless to rustdoc.
//!
//! Code becomes `text` (rustdoc would compile it), indented code becomes prose, tags and brackets are
//! escaped (rustdoc would warn of them), bare addresses become links, headings lose their rank.

/// Rewrites prose of a document for a doc comment.
pub(super) fn tame(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<String> = None;
    for line in text.trim().lines() {
        let line = line.trim_end().replace('\t', "    ");
        let start = line.trim_start();
        if let Some(open) = &fence {
            let closes =
                start.starts_with(open.as_str()) && start.trim_matches(['`', '~']).is_empty();
            lines.push(if closes { open.clone() } else { line });
            if closes {
                fence = None;
            }
        } else if let Some(open) = opened(start) {
            lines.push(format!("{open}text"));
            fence = Some(open);
        } else {
            lines.push(prose(&line));
        }
    }
    lines.extend(fence);
    lines.join("\n")
}

/// The fence that a line opens.
fn opened(line: &str) -> Option<String> {
    let mark = line
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let fence: String = line.chars().take_while(|c| *c == mark).collect();
    (fence.len() >= 3).then_some(fence)
}

fn prose(line: &str) -> String {
    let start = line.trim_start();
    // Four spaces would make code; a list inside of a list needs no more than three.
    let indent = (line.len() - start.len()).min(2);
    let heading = start.starts_with('#');
    let start = if heading {
        start.trim_start_matches('#').trim_start()
    } else {
        start
    };
    let mut out = " ".repeat(if heading { 0 } else { indent });
    if heading && !start.is_empty() {
        out.push_str(&format!(
            "**{}**",
            escape(start.trim_end_matches('#').trim_end())
        ));
    } else {
        out.push_str(&escape(start));
    }
    out
}

/// Escapes what rustdoc reads as a tag or a link to an item, outside of inline code.
fn escape(text: &str) -> String {
    let ticks = text.matches('`').count();
    let mut out = String::with_capacity(text.len() + 8);
    let mut in_code = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (head, tail) = rest.split_at(c.len_utf8());
        if c == '`' {
            // A lone tick would swallow the rest of the paragraph.
            if ticks.is_multiple_of(2) {
                in_code = !in_code;
                out.push('`');
            } else {
                out.push_str("\\`");
            }
        } else if in_code {
            out.push_str(head);
        } else if let Some(address) = address(rest) {
            let linked = out.ends_with('(') || out.ends_with('<') || out.ends_with('"');
            if linked {
                out.push_str(address);
            } else {
                out.push('<');
                out.push_str(address);
                out.push('>');
            }
            rest = rest.get(address.len()..).unwrap_or_default();
            continue;
        } else {
            match c {
                '<' if address(tail).is_some() => out.push('<'),
                '<' => out.push_str("\\<"),
                '[' if !is_link(tail) => out.push_str("\\["),
                ']' if !tail.starts_with('(') => out.push_str("\\]"),
                _ => out.push_str(head),
            }
        }
        rest = tail;
    }
    out
}

/// The address that a text starts with.
fn address(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| text.starts_with(scheme))?;
    let end = text
        .find(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '<' | '>' | '"' | '`' | ')' | ']' | '|' | '\'' | '{' | '}'
                )
        })
        .unwrap_or(text.len());
    let address = text
        .get(..end)?
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '\\']);
    (address.len() > scheme.len()).then_some(address)
}

/// Whether a bracket opens `[text](address)` with an address that leads out of the document.
fn is_link(text: &str) -> bool {
    text.split_once("](").is_some_and(|(label, target)| {
        !label.contains(['[', ']'])
            && !label.contains('`')
            && ["http://", "https://"]
                .iter()
                .any(|scheme| target.starts_with(scheme))
            && target.contains(')')
    })
}

#[cfg(test)]
mod tests;
