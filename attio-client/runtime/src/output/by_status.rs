//! Answers whose type depends on the status: one enum per operation, one variant per range of statuses.

use http::StatusCode;

use super::Reading;

/// What to do with an answer of this status, when these ranges are declared to be successes.
///
/// A range of everything is what is left over: it makes no success of what is none.
#[must_use]
pub fn reading(status: StatusCode, ranges: &[(u16, u16)]) -> Reading {
    let code = status.as_u16();
    let named = |(first, last): &(u16, u16)| {
        (*first..=*last).contains(&code) && (*first, *last) != (100, 999)
    };
    if status.is_success() || ranges.iter().any(named) {
        Reading::Buffer
    } else {
        Reading::Refuse
    }
}

/// The successes of an operation, by status.
#[doc(hidden)]
#[macro_export]
macro_rules! __output_by_status {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident $(($ty:ty))? = $first:literal..=$last:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant $(($ty))?,)*
        }

        impl $crate::__private::Output for $name {
            type Value = Self;

            const ACCEPT: &'static str = "application/json";

            fn reading(status: $crate::__private::StatusCode) -> $crate::__private::Reading {
                $crate::__private::reading(status, &[$(($first, $last)),*])
            }

            #[allow(unreachable_patterns)]
            fn decode(
                answer: $crate::__private::Answer,
            ) -> ::core::result::Result<Self, $crate::__private::Error> {
                match answer.status().as_u16() {
                    $($first..=$last => $crate::__by_status! { @output answer $variant $($ty)? },)*
                    _ => ::core::result::Result::Err(answer.unexpected()),
                }
            }
        }
    };
}

/// The failures of an operation, by status.
#[doc(hidden)]
#[macro_export]
macro_rules! __failure_by_status {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident $(($ty:ty))? = $first:literal..=$last:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant $(($ty))?,)*
        }

        impl $crate::__private::ErrorBody for $name {
            type Value = Self;

            #[allow(unreachable_patterns)]
            fn decode(
                failure: $crate::__private::Failure<'_>,
            ) -> ::core::option::Option<Self> {
                match failure.status.as_u16() {
                    $($first..=$last => $crate::__by_status! { @failure failure $variant $($ty)? },)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
}

/// One variant out of an answer or a failure.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_status {
    (@output $answer:ident $variant:ident) => {
        ::core::result::Result::Ok(Self::$variant)
    };
    (@output $answer:ident $variant:ident $ty:ty) => {
        <$crate::__private::ForeignJson<$ty> as $crate::__private::Output>::decode($answer)
            .map(Self::$variant)
    };
    (@failure $failure:ident $variant:ident) => {
        ::core::option::Option::Some(Self::$variant)
    };
    (@failure $failure:ident $variant:ident $ty:ty) => {
        <$crate::__private::ForeignJson<$ty> as $crate::__private::ErrorBody>::decode($failure)
            .map(Self::$variant)
    };
}

#[cfg(test)]
mod tests;
