//! What every union has on top of its description.

/// `Debug`, a place and a view for a described union, and the serde traits that are asked for.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
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
