//! Unions out of their variants.

/// An enumeration of types and its description.
///
/// Of each variant: its name, its type, its position, whether the runtime or serde alone knows the type, its JSON kind and
/// what else tells it apart. `tag` names the member that does so for all; `From` lists those that can be made of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $($word:ident)* {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident($ty:ty) =
                    $index:literal $form:ident $kind:ident $({ $($key:ident: $value:expr,)* })?,
            )*
        }
        $(tag($tag:literal))?
        $(From($($from:ident($from_ty:ty)),*))?
    ) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant($ty),)*
            /// What the document does not know, kept as it came.
            Unknown($crate::__private::Value),
        }

        impl $crate::__private::Empty for $name {
            fn empty() -> Self {
                Self::Unknown($crate::__private::Value::Null)
            }
        }

        #[allow(deprecated)]
        impl $crate::__private::OneOf for $name {
            fn union(&self) -> &'static $crate::__private::Union {
                const UNION: $crate::__private::Union = $crate::__private::Union::new(
                    ::core::stringify!($name),
                    &[$(
                        $crate::__private::Variant::new(
                            ::core::stringify!($variant),
                            $crate::__private::Kind::$kind,
                        )
                        $($(.$key(&$value))*)?
                    ),*],
                )
                $(.tag($tag))?;
                &UNION
            }

            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => ::core::stringify!($variant),)*
                    Self::Unknown(_) => "Unknown",
                }
            }

            #[inline(never)]
            fn view(&self) -> $crate::__private::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::__private::variant::$form::view(value),)*
                    Self::Unknown(value) => $crate::__private::view(value),
                }
            }

            fn start(
                index: usize,
                value: &$crate::__private::Value,
            ) -> ::core::result::Result<Self, $crate::__private::DecodeError> {
                match index {
                    $(
                        $index => $crate::__private::variant::$form::start(value).map(Self::$variant),
                    )*
                    _ => ::core::result::Result::Ok(Self::Unknown($crate::__private::variant::unknown(value))),
                }
            }

            fn rest(&mut self) -> ::core::option::Option<$crate::__private::Place<'_>> {
                match self {
                    $(Self::$variant(value) => $crate::__private::variant::$form::rest(value),)*
                    Self::Unknown(_) => ::core::option::Option::None,
                }
            }
        }

        $($(
            impl ::core::convert::From<$from_ty> for $name {
                fn from(value: $from_ty) -> Self {
                    Self::$from(value)
                }
            }
        )*)?

        $crate::__union_traits! { $name: $($word)* }
    };
}

/// `Debug`, a place and a view for a described union, and the serde traits that are asked for.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_traits {
    ($name:ident: $($word:ident)*) => {
        impl $crate::__private::Field for $name {
            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::Union(self)
            }

            #[inline]
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Named(self)
            }
        }

        impl $crate::__private::Named for $name {
            fn bare(&self) -> $crate::__private::View<'_> {
                $crate::__private::OneOf::view(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple($crate::__private::OneOf::name(self))
                    .field(&$crate::__private::OneOf::view(self))
                    .finish()
            }
        }

        $($crate::__forward! { $word $name })*
    };
}
