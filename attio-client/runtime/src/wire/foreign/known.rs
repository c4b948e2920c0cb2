//! The types of others that this crate knows: they are read and written by the code of their own, and not through `dyn`.
//!
//! Generated code does not say that a type is one of these, since it takes any path that the user gave. The compiler
//! sees it here.

#[cfg(feature = "jiff")]
mod timestamp;

use std::any::Any;
use std::convert::Infallible;

use serde::de::Deserializer;
use serde::{Serialize, Serializer};

macro_rules! known {
    ($($(#[$feature:meta])* $name:ident, $optional:ident: $ty:ty;)*) => {
        /// A value of such a type, to be read.
        pub enum Known<'a> {
            $(
                $(#[$feature])* $name(&'a mut $ty),
                $(#[$feature])* $optional(&'a mut Option<$ty>),
            )*
            /// Without features, there is no such type.
            #[doc(hidden)]
            None(&'a Infallible),
        }

        /// A value of such a type, to be written.
        #[derive(Debug, Clone, Copy)]
        pub enum KnownView<'a> {
            $($(#[$feature])* $name(&'a $ty),)*
            /// An optional one that is not there.
            Null,
            /// Without features, there is no such type.
            #[doc(hidden)]
            None(&'a Infallible),
        }

        impl<'a> Known<'a> {
            #[inline]
            pub(super) fn of<T: 'static>(value: &'a mut T) -> Option<Self> {
                let value: &mut dyn Any = value;
                $(
                    $(#[$feature])*
                    if value.is::<$ty>() {
                        return value.downcast_mut().map(Self::$name);
                    }
                    $(#[$feature])*
                    if value.is::<Option<$ty>>() {
                        return value.downcast_mut().map(Self::$optional);
                    }
                )*
                let _ = value;
                None
            }

            #[inline]
            pub(super) fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                match self {
                    $(
                        $(#[$feature])*
                        Self::$name(place) => crate::wire::read::set(place, deserializer),
                        $(#[$feature])*
                        Self::$optional(place) => crate::wire::read::set(place, deserializer),
                    )*
                    Self::None(never) => {
                        let _ = deserializer;
                        match *never {}
                    }
                }
            }
        }

        impl<'a> KnownView<'a> {
            #[inline]
            pub(super) fn of<T: 'static>(value: &'a T) -> Option<Self> {
                let value: &dyn Any = value;
                $(
                    $(#[$feature])*
                    if let Some(value) = value.downcast_ref() {
                        return Some(Self::$name(value));
                    }
                    $(#[$feature])*
                    if let Some(value) = value.downcast_ref::<Option<$ty>>() {
                        return Some(value.as_ref().map_or(Self::Null, Self::$name));
                    }
                )*
                let _ = value;
                None
            }
        }

        impl Serialize for KnownView<'_> {
            #[inline]
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #[cfg(feature = "jiff")]
                    Self::Timestamp(value) => timestamp::serialize(value, serializer),
                    #[cfg(feature = "uuid")]
                    Self::Uuid(value) => value.serialize(serializer),
                    Self::Null => serializer.serialize_none(),
                    Self::None(never) => match **never {},
                }
            }
        }
    };
}

known! {
    #[cfg(feature = "jiff")] Timestamp, OptTimestamp: jiff::Timestamp;
    #[cfg(feature = "uuid")] Uuid, OptUuid: uuid::Uuid;
}

impl KnownView<'_> {
    /// Whether it is `null` on the wire.
    #[inline]
    pub(in crate::wire) fn is_null(self) -> bool {
        matches!(self, Self::Null)
    }
}
