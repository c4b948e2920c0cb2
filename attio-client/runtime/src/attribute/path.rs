//! References, as ways to the attributes of what they refer to: one macro call each.

/// A field that refers to records; the methods for their attributes stand beside the call.
#[doc(hidden)]
#[macro_export]
macro_rules! __path {
    ($(#[$meta:meta])* pub struct $name:ident<$record:ident>($field:ty)) => {
        $(#[$meta])*
        #[must_use]
        pub struct $name<$record>(pub(super) $field);

        impl<$record> ::core::ops::Deref for $name<$record> {
            type Target = $field;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl<$record> ::core::clone::Clone for $name<$record>
        where
            $field: ::core::clone::Clone,
        {
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }
        }

        impl<$record> ::core::fmt::Debug for $name<$record>
        where
            $field: ::core::fmt::Debug,
        {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<$record> ::core::convert::From<$field> for $name<$record> {
            fn from(field: $field) -> Self {
                Self(field)
            }
        }
    };
}
