//! The fake's own list is that of the document.

use super::EVENTS;
use crate::types::EventType;

#[test]
fn every_event_of_the_document_can_be_subscribed_to() {
    assert_eq!(EVENTS, EventType::KNOWN);
}
