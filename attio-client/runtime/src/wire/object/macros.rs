//! Objects out of their fields: one macro call each, so that generated code says everything once.

/// A struct and its description.
///
/// Of each field: its name, its type, its [form](crate::__private::member), its name on the wire, and what it starts as
/// if that is not nothing; then, behind two dots, the field for members that are not named. `new` lists the arguments
/// of the constructor; a type without one only comes back.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $($word:ident)* {
            $($fields:tt)*
        }
        new($($argument:ident: $argument_ty:ty),*)
        $($rest:tt)*
    ) => {
        $crate::__object_struct! { [$(#[$meta])*] $name [$($word)*] [$($rest)*] $($fields)* }

        impl $name {
            /// Makes one out of what must be there; the rest is left out.
            #[must_use]
            #[allow(deprecated, clippy::too_many_arguments, clippy::needless_update)]
            pub fn new($($argument: $argument_ty),*) -> Self {
                Self {
                    $($argument: ::core::convert::Into::into($argument),)*
                    ..$crate::__private::Empty::empty()
                }
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $($word:ident)* {
            $($fields:tt)*
        }
        $($rest:tt)*
    ) => {
        $crate::__object_struct! {
            [$(#[$meta])* #[non_exhaustive]] $name [$($word)*] [$($rest)*] $($fields)*
        }
    };
}

/// The struct itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_struct {
    (
        [$(#[$meta:meta])*] $name:ident [$($word:ident)*]
        [$(or $default:ident)? $(secret($($secret:literal),*))?]
        $(
            $(#[$field_meta:meta])*
            $field:ident: $ty:ty = $($form:ident)::+($wire:literal $(, $start:expr)?),
        )*
        $(.. $rest:ident: $rest_ty:ty = $rest_form:ident,)?
    ) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
            $(
                /// Members beyond the named ones, as they came.
                pub $rest: $rest_ty,
            )?
        }

        #[allow(deprecated)]
        impl $crate::__private::Empty for $name {
            fn empty() -> Self {
                Self {
                    $($field: $crate::__private::member::$($form::)+start($($start)?),)*
                    $($rest: $crate::__private::Empty::empty(),)?
                }
            }
        }

        #[allow(deprecated)]
        const _: () = {
            static SHAPE: $crate::__private::Shape = $crate::__private::Shape::new(
                ::core::stringify!($name),
                &[$(($wire, $crate::__private::member::$($form::)+REQUIRED)),*],
            )
            $(.secret(&[$($secret),*]))?;

            impl $crate::__private::Object for $name {
                fn views(&self, show: &mut $crate::__private::Show<'_>) {
                    show(
                        &SHAPE,
                        &[$($crate::__private::member::$($form::)+view(&self.$field)),*],
                        $crate::__rest! { self view $($rest $rest_form)? },
                    );
                }
            }

            impl $crate::__private::ObjectPlace for $name {
                fn name(&self) -> &'static str {
                    ::core::stringify!($name)
                }

                fn places(&mut self, fill: &mut $crate::__private::Fill<'_>) {
                    fill(
                        &SHAPE,
                        &mut [$($crate::__private::member::$($form::)+place(&mut self.$field)),*],
                        $crate::__rest! { self place $($rest $rest_form)? },
                    );
                }
            }
        };

        $(
            impl ::core::default::Default for $name {
                fn $default() -> Self {
                    $crate::__private::Empty::empty()
                }
            }
        )?

        $crate::__object_traits! { $name: $($word)* }
    };
}

/// The members that are not named.
#[doc(hidden)]
#[macro_export]
macro_rules! __rest {
    ($this:ident $what:ident) => {
        ::core::option::Option::None
    };
    ($this:ident view $rest:ident known) => {
        ::core::option::Option::Some(&$this.$rest)
    };
    ($this:ident place $rest:ident known) => {
        ::core::option::Option::Some(&mut $this.$rest)
    };
    ($this:ident view $rest:ident foreign) => {
        ::core::option::Option::Some(&$crate::__private::foreign_rest(&$this.$rest))
    };
    ($this:ident place $rest:ident foreign) => {
        ::core::option::Option::Some(&mut $crate::__private::foreign_rest_mut(&mut $this.$rest))
    };
}

/// `Debug`, a place and a view for a described object, and the serde traits that are asked for.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_traits {
    ($name:ident: $($word:ident)*) => {
        impl $crate::__private::Field for $name {
            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::Object(self)
            }

            #[inline]
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Object(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug($crate::__private::View::Object(self), f)
            }
        }

        $($crate::__forward! { $word $name })*
    };
}

/// A trait of serde, by the description.
#[doc(hidden)]
#[macro_export]
macro_rules! __forward {
    (Serialize $name:ident) => {
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize($crate::__private::view(self), serializer)
            }
        }
    };
    (Deserialize $name:ident) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}
