//! Texts that are written without being copied into the generated type that says where they stand.

use std::marker::PhantomData;

use crate::wire::{Empty, Look, Object, Show, View};

/// What a `W` of this text is on the wire, `W` being an object of one member, which is a text.
#[derive(Debug)]
pub struct Lent<'a, W> {
    text: &'a str,
    like: PhantomData<W>,
}

impl<'a, W> Lent<'a, W> {
    /// The object of this text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            like: PhantomData,
        }
    }
}

impl<W: Empty + Object> Look for Lent<'_, W> {
    #[inline]
    fn look(&self) -> View<'_> {
        View::Object(self)
    }
}

impl<W: Empty + Object> Object for Lent<'_, W> {
    fn views(&self, show: &mut Show<'_>) {
        // An empty one knows the names, and takes no allocation.
        W::empty().views(&mut |shape, _, rest| show(shape, &[View::Str(self.text)], rest));
    }
}

/// Says of which kinds a borrowed text is a value: `lent! { Kind => Wire }`, the wire being an object of one text.
#[doc(hidden)]
#[macro_export]
macro_rules! lent {
    ($($kind:ty => $wire:ty)+) => {$($crate::lent! { $kind => $wire: str, ::std::string::String })+};
    ($kind:ty => $wire:ty: $($text:ty),+) => {$(
        impl<'a> $crate::Element<$kind> for &'a $text {
            type Wire = $crate::__private::Lent<'a, $wire>;
            fn into_wire(self) -> Self::Wire {
                $crate::__private::Lent::new(self)
            }
        }
        impl $crate::Value<$kind> for &$text {
            fn show(self, see: &mut dyn ::core::ops::FnMut($crate::__private::View<'_>)) {
                see($crate::__private::View::List(&[$crate::Element::<$kind>::into_wire(self)]));
            }
        }
    )+};
}
