//! Marked attribute values: what a generated marker says, and what may be written to it.
//!
//! A document marks the attributes of a record; the macro makes one marker type for each. Which Rust
//! values an attribute takes is said by implementing [`Element`] for them, once per kind.

mod lent;
mod path;
#[cfg(test)]
mod tests;

pub use self::lent::Lent;
use crate::wire::{Look, View};

/// An attribute of a record, as a type: its slug, its kind, how many values it holds.
pub trait Attribute: Copy {
    /// The record that it belongs to.
    type Record;
    /// What its values are.
    type Kind;
    /// [`One`] or [`Many`].
    type Arity;
    /// [`Writable`] or [`ReadOnly`].
    type Access;
    /// Its name on the wire.
    const SLUG: &'static str;
}

/// An attribute that holds several values and may be written.
#[diagnostic::on_unimplemented(
    message = "the attribute `{Self}` does not take several values",
    label = "this attribute holds one value, or may not be written",
    note = "attributes of one value are set by the method of their own name"
)]
pub trait Several: Attribute {}

#[diagnostic::do_not_recommend]
impl<A: Attribute<Arity = Many, Access = Writable>> Several for A {}

/// The arity of an attribute that holds one value.
#[derive(Debug, Clone, Copy)]
pub struct One;

/// The arity of an attribute that holds several values.
#[derive(Debug, Clone, Copy)]
pub struct Many;

/// The access of an attribute that requests may set.
#[derive(Debug, Clone, Copy)]
pub struct Writable;

/// The access of an attribute that only answers hold.
#[derive(Debug, Clone, Copy)]
pub struct ReadOnly;

/// A Rust value that is one value of an attribute of kind `K`.
pub trait Element<K> {
    /// Its form on the wire: a type that was generated, one that such types are made of, or one that looks like it.
    type Wire: Look;

    /// Turns it into that form.
    fn into_wire(self) -> Self::Wire;
}

/// What may be written to an attribute of kind `K` that holds one value.
///
/// An [`Option`] is set or left alone: `None` sends nothing.
pub trait Value<K> {
    /// Shows the list of values that is sent, if one is.
    #[doc(hidden)]
    fn show(self, see: &mut dyn FnMut(View<'_>));
}

impl<K, T: Element<K>> Value<K> for Option<T> {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        if let Some(value) = self {
            see(View::List(&[value.into_wire()]));
        }
    }
}

/// What may be written to an attribute of kind `K` that holds several values: arrays, slices and
/// vectors of its elements. An empty one sends nothing.
pub trait Values<K> {
    /// Shows the list of values that is sent, if one is.
    #[doc(hidden)]
    fn show(self, see: &mut dyn FnMut(View<'_>));
}

impl<K, T: Element<K>, const N: usize> Values<K> for [T; N] {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        // Not collected: most lists are written down where they are sent.
        let values = self.map(Element::into_wire);
        if N > 0 {
            see(View::List(&values));
        }
    }
}

impl<K, T: Element<K>> Values<K> for Vec<T> {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        each::<K, _>(self, see);
    }
}

impl<K, T: Element<K> + Clone> Values<K> for &[T] {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        each::<K, _>(self.iter().cloned(), see);
    }
}

impl<K, T: Element<K> + Clone> Values<K> for &Vec<T> {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        each::<K, _>(self.iter().cloned(), see);
    }
}

impl<K, T: Element<K> + Clone, const N: usize> Values<K> for &[T; N] {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        each::<K, _>(self.iter().cloned(), see);
    }
}

impl<K, C: Values<K>> Values<K> for Option<C> {
    fn show(self, see: &mut dyn FnMut(View<'_>)) {
        if let Some(values) = self {
            values.show(see);
        }
    }
}

/// Shows the list of values that an iterator gives, unless it gives none.
#[doc(hidden)]
pub fn each<K, I: IntoIterator<Item: Element<K>>>(values: I, see: &mut dyn FnMut(View<'_>)) {
    let values: Vec<_> = values.into_iter().map(Element::into_wire).collect();
    if !values.is_empty() {
        see(View::List(&values));
    }
}

/// Says which Rust values are one value of a kind: `elements! { Kind => Wire { &str: |text| … } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! elements {
    ($($kind:ty => $wire:ty { $($from:ty: $convert:expr),+ $(,)? })+) => {$($(
        impl $crate::Element<$kind> for $from {
            type Wire = $wire;
            fn into_wire(self) -> $wire {
                let convert: fn($from) -> $wire = $convert;
                convert(self)
            }
        }
        impl $crate::Value<$kind> for $from {
            fn show(self, see: &mut dyn ::core::ops::FnMut($crate::__private::View<'_>)) {
                see($crate::__private::View::List(&[$crate::Element::<$kind>::into_wire(self)]));
            }
        }
    )+)+};
}
