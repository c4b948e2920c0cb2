//! What one would write: members that may be left out are options, members that nobody described are passed over, and
//! texts that never differ are unit variants.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Deserialize)]
pub struct Answer {
    pub data: Person,
}

/// Structs.
macro_rules! shapes {
    ($($name:ident { $($(#[$attribute:meta])* $member:ident: $type:ty,)* })*) => {$(
        #[derive(Serialize, Deserialize)]
        pub struct $name {
            $($(#[$attribute])* $member: $type,)*
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
            attribute_type: $kind,
            $($member: $type,)*
        }

        #[derive(Serialize, Deserialize)]
        enum $kind {
            #[serde(rename = $text)]
            Only,
        }
    )*};
}

person!();
