//! What every described type has on top of its description: one macro call, so that generated code stays short.

/// `Debug`, a place and a view for a described object, and the serde traits that are asked for.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
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
    (Debug $name:ident) => {};
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
