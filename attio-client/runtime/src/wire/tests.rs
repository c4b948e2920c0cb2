//! Types as the macro generates them, written by hand.

#![allow(dead_code, unreachable_pub)] // The macros make things for users.

mod enums;
mod foreign;
mod lists;
mod literals;
mod numbers;
mod objects;
mod unions;
mod values;

use std::fmt::Debug;

use serde_json::Value;

use super::Field;

/// Decodes out of text and out of a tree, which must agree, and gives the value.
fn decode<T: Field + PartialEq + Debug>(text: &str) -> T {
    let value: T = read(text).unwrap();
    let tree: Value = serde_json::from_str(text).unwrap();
    assert_eq!(super::from_value::<T>(&tree).unwrap(), value, "{text}");
    value
}

/// The two errors: out of text, without the position that follows, and out of a tree.
fn errors<T: Field + Debug>(text: &str) -> (String, String) {
    let error = read::<T>(text).unwrap_err().to_string();
    let error = error.split(" at line").next().unwrap_or_default();
    let tree: Value = serde_json::from_str(text).unwrap();
    let from_tree = super::from_value::<T>(&tree).unwrap_err();
    (error.to_owned(), from_tree.to_string())
}

fn read<T: Field>(text: &str) -> serde_json::Result<T> {
    super::deserialize(&mut serde_json::Deserializer::from_str(text))
}

/// Encodes through serde and straight into text, which must agree.
fn encode<T: Field>(value: &T) -> String {
    let mut text = Vec::new();
    super::serialize(value.view(), &mut serde_json::Serializer::new(&mut text)).unwrap();
    let text = String::from_utf8(text).unwrap();
    let straight = super::to_json(value.view()).unwrap();
    assert_eq!(String::from_utf8(straight).unwrap(), text);
    text
}

/// Describes an object in the form that the macro generates.
macro_rules! object {
    ($name:ident { $($field:ident: $ty:ty = $wire:literal $required:literal $kind:ident $(. $null:ident)?),* $(,)? } $($rest:ident)?) => {
        impl crate::__private::Empty for $name {
            fn empty() -> Self {
                Self {
                    $($field: object!(@empty $kind),)*
                    $($rest: Default::default(),)?
                }
            }
        }
        impl $name {
            const SHAPE: crate::__private::Shape =
                crate::__private::Shape::new(stringify!($name), &[$(($wire, $required)),*]);
        }
        impl crate::__private::Object for $name {
            fn views(
                &self,
                show: &mut crate::__private::Show<'_>,
            ) {
                show(
                    const { &Self::SHAPE },
                    &[$(object!(@view $kind)(&self.$field) $(.$null())?),*],
                    object!(@rest self $($rest)?),
                );
            }
        }
        impl crate::__private::ObjectPlace for $name {
            fn name(&self) -> &'static str {
                stringify!($name)
            }
            fn places(
                &mut self,
                fill: &mut crate::__private::Fill<'_>,
            ) {
                fill(
                    const { &Self::SHAPE },
                    &mut [$(object!(@place $kind)(&mut self.$field)),*],
                    object!(@rest_mut self $($rest)?),
                );
            }
        }
        crate::__private::object_traits! { $name: Serialize Deserialize }
    };
    (@empty known) => { crate::__private::Empty::empty() };
    (@empty foreign) => { Default::default() };
    (@view known) => { crate::__private::view };
    (@view foreign) => { crate::__private::foreign_view };
    (@place known) => { crate::__private::place };
    (@place foreign) => { crate::__private::foreign_place };
    (@rest $this:ident $rest:ident) => { Some(&$this.$rest) };
    (@rest $this:ident) => { None };
    (@rest_mut $this:ident $rest:ident) => { Some(&mut $this.$rest) };
    (@rest_mut $this:ident) => { None };
}
use object;
