use std::time::Duration;

use super::parser::{Parser, RawEvent, TooLarge};

/// All events of a text that arrives in pieces of `size` bytes.
fn parse(text: &[u8], size: usize) -> Vec<RawEvent> {
    let mut parser = Parser::new(1000);
    let mut events = Vec::new();
    for chunk in text.chunks(size) {
        parser.push(chunk);
        while let Some(event) = parser.next().unwrap() {
            events.push(event);
        }
    }
    events
}

fn event(event: &str, id: &str, data: &str) -> RawEvent {
    RawEvent {
        event: event.to_owned(),
        id: id.to_owned(),
        retry: None,
        data: data.to_owned(),
    }
}

/// Parses in pieces of every size and expects the same.
fn check(text: &str, expected: &[RawEvent]) {
    for size in 1..=text.len() {
        assert_eq!(parse(text.as_bytes(), size), expected, "pieces of {size}");
    }
}

#[test]
fn fields_make_events() {
    check(
        "event: add\nid: 7\ndata: a\ndata:  b\n\ndata: c\n\n",
        &[event("add", "7", "a\n b"), event("message", "7", "c")],
    );
}

#[test]
fn every_line_ending_counts() {
    check(
        "data: a\r\n\r\ndata: b\r\rdata: c\n\n",
        &[
            event("message", "", "a"),
            event("message", "", "b"),
            event("message", "", "c"),
        ],
    );
}

#[test]
fn characters_may_be_cut_anywhere() {
    check(
        "\u{FEFF}data: Zoë 🎉\n\n",
        &[event("message", "", "Zoë 🎉")],
    );
}

#[test]
fn comments_unknown_fields_and_empty_events_are_skipped() {
    check(
        ": keep-alive\n\nevent: lonely\n\nfoo: bar\ndata\n\n",
        &[event("message", "", "")],
    );
}

#[test]
fn an_unfinished_event_is_dropped() {
    check("data: a\n\ndata: b\n", &[event("message", "", "a")]);
}

#[test]
fn ids_with_nul_and_odd_retries_are_ignored() {
    let events = parse(b"id: 1\nid: 2\0\nretry: 50\nretry: x\ndata: a\n\n", 3);
    assert_eq!(events[0].id, "1");
    assert_eq!(events[0].retry, Some(Duration::from_millis(50)));
}

#[test]
fn the_size_of_an_event_is_bounded() {
    for text in ["x".repeat(101), "data: 1234567890\n".repeat(11)] {
        let mut parser = Parser::new(100);
        parser.push(text.as_bytes());
        assert_eq!(parser.next(), Err(TooLarge));
    }
    let mut parser = Parser::new(100);
    for _ in 0..1000 {
        parser.push(b"data: 1234567890\n\n");
        assert!(parser.next().unwrap().is_some());
    }
}
