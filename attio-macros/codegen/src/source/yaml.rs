//! YAML text as tracker events.

use saphyr_parser::{Event, Parser, Span};

use super::tracker::Tracker;

/// Runs through the first document; stops quietly at a syntax error, since what came before still stands.
pub(super) fn scan(text: &str, tracker: &mut Tracker) {
    // Whether a map expects a key next, for each open map or list.
    let mut keys: Vec<bool> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return };
        let position = position(span);
        if let (Event::Scalar(text, ..), Some(true)) = (&event, keys.last()) {
            tracker.key(text, position);
            set(&mut keys, false);
            continue;
        }
        match event {
            Event::MappingStart(..) => {
                tracker.open_map(position);
                keys.push(true);
            }
            Event::SequenceStart(..) => {
                tracker.open_list(position);
                keys.push(false);
            }
            Event::MappingEnd | Event::SequenceEnd => {
                tracker.close();
                keys.pop();
                let in_map = tracker.in_map();
                set(&mut keys, in_map);
            }
            Event::Scalar(..) | Event::Alias(_) => {
                tracker.value(position);
                let in_map = tracker.in_map();
                set(&mut keys, in_map);
            }
            Event::DocumentEnd => return,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
    }
}

fn set(keys: &mut [bool], expects_key: bool) {
    if let Some(top) = keys.last_mut() {
        *top = expects_key;
    }
}

/// Columns count from 0 in the parser.
fn position(span: Span) -> (usize, usize) {
    (span.start.line(), span.start.col() + 1)
}
