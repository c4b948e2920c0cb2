//! Newtypes: an id that is not any string, out of one line.

/// A newtype of a string, a number, or a type that only serde knows.
///
/// What is derived follows from two words: `Copy`, and `Float` for what has no total order.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype {
    ($(#[$meta:meta])* pub struct $name:ident($($inner:tt)+) $($word:ident)*) => {
        $crate::__newtype_struct! { [$(#[$meta])*] $name [$($inner)+] $($word)* }

        #[allow(deprecated)]
        const _: () = {
            impl $name {
                /// Makes one. Nothing is checked.
                #[must_use]
                pub fn new(value: impl ::core::convert::Into<$($inner)+>) -> Self {
                    Self(value.into())
                }

                /// What is inside.
                #[must_use]
                pub const fn get(&self) -> &$($inner)+ {
                    &self.0
                }

                /// What is inside.
                #[must_use]
                pub fn into_inner(self) -> $($inner)+ {
                    self.0
                }
            }

            impl ::core::convert::From<$($inner)+> for $name {
                fn from(value: $($inner)+) -> Self {
                    Self(value)
                }
            }

            impl ::core::str::FromStr for $name {
                type Err = <$($inner)+ as ::core::str::FromStr>::Err;

                fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                    <$($inner)+ as ::core::str::FromStr>::from_str(text).map(Self)
                }
            }

            $crate::__newtype_form! { $name $($inner)+ }
        };
    };
}

/// The struct itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_struct {
    ([$($meta:tt)*] $name:ident [$($inner:tt)+]) => {
        $($meta)*
        #[derive(
            ::core::fmt::Debug,
            ::core::clone::Clone,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
        )]
        pub struct $name($($inner)+);
    };
    ([$($meta:tt)*] $name:ident $inner:tt Copy) => {
        $crate::__newtype_struct! { [$($meta)* #[derive(::core::marker::Copy)]] $name $inner }
    };
    ([$($meta:tt)*] $name:ident $inner:tt Copy Float) => {
        $crate::__newtype_struct! { [$($meta)* #[derive(::core::marker::Copy)]] $name $inner Float }
    };
    ([$($meta:tt)*] $name:ident [$($inner:tt)+] Float) => {
        $($meta)*
        #[derive(
            ::core::fmt::Debug,
            ::core::clone::Clone,
            ::core::cmp::PartialEq,
            ::core::cmp::PartialOrd,
        )]
        pub struct $name($($inner)+);
    };
}

/// What depends on what is inside.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_form {
    ($name:ident String) => {
        impl $name {
            /// What is inside.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(::std::borrow::ToOwned::to_owned(text))
            }
        }

        $crate::__text_like! { $name }
        $crate::__newtype_described! { $name }
    };
    ($name:ident $(::)? std::string::String) => {
        $crate::__newtype_form! { $name String }
    };
    ($name:ident bool) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident i8) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident i16) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident i32) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident i64) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident u8) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident u16) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident u32) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident u64) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident f32) => {
        $crate::__newtype_form! { @number $name }
    };
    ($name:ident f64) => {
        $crate::__newtype_form! { @number $name }
    };
    (@number $name:ident) => {
        impl $crate::__private::Named for $name {
            fn bare(&self) -> $crate::__private::View<'_> {
                $crate::__private::view(&self.0)
            }
        }

        $crate::__newtype_display! { $name }
        $crate::__newtype_described! { $name }
    };
    ($name:ident $($foreign:tt)+) => {
        impl $crate::__private::Empty for $name {
            fn empty() -> Self {
                Self(::core::default::Default::default())
            }
        }

        impl $crate::__private::Field for $name {
            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::foreign_place(&mut self.0)
            }

            #[inline]
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Named(self)
            }
        }

        impl $crate::__private::Named for $name {
            fn bare(&self) -> $crate::__private::View<'_> {
                $crate::__private::foreign_view(&self.0)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }

        $crate::__newtype_display! { $name }
    };
}

/// `Display`, as what is inside displays.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_display {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

/// What a newtype of a described type has.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_described {
    ($name:ident) => {
        impl $crate::__private::Empty for $name {
            fn empty() -> Self {
                Self($crate::__private::Empty::empty())
            }
        }

        impl $crate::__private::Field for $name {
            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::place(&mut self.0)
            }

            #[inline]
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Named(self)
            }
        }

        $crate::__forward! { Serialize $name }
        $crate::__forward! { Deserialize $name }
    };
}
