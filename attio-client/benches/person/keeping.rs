//! The same shapes, keeping what the generated types keep: members that nobody described, and texts that should not
//! differ but might.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// Structs.
macro_rules! shapes {
    ($($name:ident { $($(#[$attribute:meta])* $member:ident: $type:ty,)* })*) => {$(
        #[derive(Serialize, Deserialize)]
        pub struct $name {
            $($(#[$attribute])* $member: $type,)*
            #[serde(flatten)]
            extra: BTreeMap<String, Value>,
        }
    )*};
}

/// A struct of optional members.
macro_rules! optional {
    ($name:ident { $($member:ident: $type:ty,)* }) => {
        #[derive(Serialize, Deserialize)]
        pub struct $name {
            $(
                #[serde(default, skip_serializing_if = "Option::is_none")]
                $member: Option<$type>,
            )*
            #[serde(flatten)]
            extra: BTreeMap<String, Value>,
        }
    };
}

/// A value: its own members, after those that every value has.
macro_rules! values {
    ($($name:ident = $kind:ident, $text:literal { $($member:ident: $type:ty,)* })*) => {$(
        #[derive(Serialize, Deserialize)]
        pub struct $name {
            active_from: Timestamp,
            active_until: Option<Timestamp>,
            created_by_actor: Actor,
            attribute_type: String,
            $($member: $type,)*
            #[serde(flatten)]
            extra: BTreeMap<String, Value>,
        }
    )*};
}

person!();
