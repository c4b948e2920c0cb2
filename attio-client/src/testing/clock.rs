//! Time and identifiers, without a clock and without chance: the same calls give the same answers.

use jiff::fmt::temporal::DateTimePrinter;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use uuid::{Builder, Uuid};

/// The fake's time: it stands still, and advances by one second with every write.
#[derive(Debug)]
pub(super) struct Clock(Timestamp);

impl Clock {
    /// 2026-01-01, midnight UTC.
    pub(super) fn new() -> Self {
        Self(Timestamp::from_second(1_767_225_600).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// The time of the next write.
    pub(super) fn tick(&mut self) -> Value {
        self.0 = self
            .0
            .saturating_add(SignedDuration::from_secs(1))
            .unwrap_or(Timestamp::MAX);
        self.now()
    }

    /// The time of the last write.
    pub(super) fn now(&self) -> Value {
        nanoseconds(self.0).into()
    }
}

/// Attio's form of a timestamp in values: always nine digits of a second, always UTC.
pub(super) fn nanoseconds(timestamp: Timestamp) -> String {
    DateTimePrinter::new()
        .precision(Some(9))
        .timestamp_to_string(&timestamp)
}

/// A row of well-formed UUIDs (version 8, the one that is free to choose).
#[derive(Debug, Default)]
pub(super) struct Ids(u64);

impl Ids {
    /// The next one.
    pub(super) fn mint(&mut self) -> Uuid {
        self.0 += 1;
        let mut bytes = *b"FAKEATTI\0\0\0\0\0\0\0\0";
        for (slot, byte) in bytes.iter_mut().skip(8).zip(self.0.to_be_bytes()) {
            *slot = byte;
        }
        Builder::from_custom_bytes(bytes).into_uuid()
    }
}
