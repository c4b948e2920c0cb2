//! An enumeration out of its names.

/// An enumeration of strings that the server may extend.
///
/// Of each value: its name, its position and its text. The positions are for the compiler: a `match` over them becomes a
/// table, or nothing at all.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $at:literal $text:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(
            ::core::clone::Clone,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
        )]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = ::core::concat!("`", $text, "`")] $(#[$variant_meta])* $variant,)*
            /// A value that the document does not know, kept as it came.
            Unknown($crate::__private::UnknownValue),
        }

        #[allow(deprecated)]
        const _: () = {
            impl $name {
                /// The values that the document knows, as they are on the wire.
                pub const KNOWN: &'static [&'static str] = &[$($text),*];

                /// The value, as it is on the wire.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    let at: usize = match self {
                        $(Self::$variant => $at,)*
                        // One more, so that the position is what tells variants apart anyway.
                        Self::Unknown(_) => Self::KNOWN.len(),
                    };
                    match (Self::text(at), self) {
                        (::core::option::Option::Some(text), _) => text,
                        (_, Self::Unknown(value)) => value.as_str(),
                        _ => "",
                    }
                }

                #[inline(never)]
                fn text(at: usize) -> ::core::option::Option<&'static str> {
                    match at {
                        $($at => ::core::option::Option::Some($text),)*
                        _ => ::core::option::Option::None,
                    }
                }

                /// Whether the document does not know the value.
                #[must_use]
                pub const fn is_unknown(&self) -> bool {
                    ::core::matches!(self, Self::Unknown(_))
                }
            }

            impl $crate::__private::StringEnum for $name {
                fn names() -> &'static $crate::__private::Names {
                    static NAMES: $crate::__private::Names =
                        $crate::__private::Names::new($name::text);
                    &NAMES
                }

                fn known(at: usize) -> ::core::option::Option<Self> {
                    match at {
                        $($at => ::core::option::Option::Some(Self::$variant),)*
                        _ => ::core::option::Option::None,
                    }
                }

                fn unknown(value: $crate::__private::UnknownValue) -> Self {
                    Self::Unknown(value)
                }
            }

            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    $crate::__private::debug_text(self.as_str(), self.is_unknown(), f)
                }
            }

            $crate::__text_like! { $name is_listed }

            impl ::core::convert::From<&str> for $name {
                fn from(text: &str) -> Self {
                    $crate::__private::StringEnum::of(text)
                }
            }

            impl ::core::convert::From<::std::string::String> for $name {
                fn from(text: ::std::string::String) -> Self {
                    $crate::__private::StringEnum::of(&text)
                }
            }

            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                    ::core::result::Result::Ok($crate::__private::StringEnum::of(text))
                }
            }

            impl ::core::cmp::PartialEq<str> for $name {
                fn eq(&self, text: &str) -> bool {
                    self.as_str() == text
                }
            }

            impl ::core::cmp::PartialEq<&str> for $name {
                fn eq(&self, text: &&str) -> bool {
                    self.as_str() == *text
                }
            }

            impl $crate::__private::Empty for $name {
                fn empty() -> Self {
                    $crate::__private::StringEnum::start()
                }
            }

            impl $crate::__private::Field for $name {
                #[inline]
                fn place(&mut self) -> $crate::__private::Place<'_> {
                    $crate::__private::Place::Text(self)
                }

                #[inline]
                fn view(&self) -> $crate::__private::View<'_> {
                    $crate::__private::View::Named(self)
                }
            }

            $crate::__forward! { Serialize $name }
            $crate::__forward! { Deserialize $name }
        };
    };
}

/// What a type has that is a string on the wire and has `as_str`; with the word behind it, one that lists its values.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_like {
    ($name:ident $($listed:ident)?) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::__private::Named for $name {
            fn bare(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Str(self.as_str())
            }

            $(
                fn $listed(&self) -> ::core::option::Option<bool> {
                    ::core::option::Option::Some(!self.is_unknown())
                }
            )?
        }
    };
}
