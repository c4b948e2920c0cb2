//! Options, lists, maps and objects: what has places inside.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::Reader;
use super::leaf::Int;
use crate::wire::key::{Key, KeySeed};
use crate::wire::object::Seen;
use crate::wire::place::{List, Slot};
use crate::wire::{ObjectPlace, Place, RestPlace, Shape};

pub(super) struct OptionVisitor<'a>(pub(super) &'a mut dyn Slot);

impl<'de> Visitor<'de> for OptionVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.clear();
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.clear();
        Ok(())
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Reader(&mut self.0.fill()).deserialize(deserializer)
    }
}

pub(super) struct ListVisitor<'a>(pub(super) &'a mut dyn List);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.clear();
        while list.next_element_seed(Grow(self.0))?.is_some() {}
        Ok(())
    }
}

/// One more element. The list grows only when there is one.
struct Grow<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Grow<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0.grow() {
            Some(mut place) => Reader(&mut place).deserialize(deserializer),
            None => Err(D::Error::custom("a list that does not grow")),
        }
    }
}

pub(super) struct MapVisitor<'a>(pub(super) &'a mut dyn RestPlace);

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.clear();
        while let Some(name) = map.next_key()? {
            member(&mut map, self.0, name)?;
        }
        Ok(())
    }
}

/// One member that no shape names.
fn member<'de, A: MapAccess<'de>>(
    map: &mut A,
    rest: &mut dyn RestPlace,
    name: String,
) -> Result<(), A::Error> {
    match rest.grow(name) {
        Some(mut place) => map.next_value_seed(Reader(&mut place)),
        None => map.next_value::<IgnoredAny>().map(drop),
    }
}

pub(super) struct ObjectVisitor<'a>(pub(super) &'a mut dyn ObjectPlace);

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", self.0.name())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let (mut map, mut done) = (Some(map), Ok(()));
        self.0.places(&mut |shape, places, rest| {
            if let Some(map) = map.take() {
                done = members(shape, map, places, rest);
            }
        });
        done
    }
}

/// The members of an object into their places.
///
/// The most frequent leaves are read here and not by the [`Reader`], so that they are inlined.
fn members<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    mut map: A,
    places: &mut [Place<'_>],
    mut rest: Option<&mut dyn RestPlace>,
) -> Result<(), A::Error> {
    let mut next = 0;
    let mut seen = Seen::default();
    while let Some(key) = map.next_key_seed(KeySeed { shape, next })? {
        match key {
            Key::Known(position) => {
                next = position + 1;
                seen.insert(position);
                match places.get_mut(position) {
                    Some(Place::Bool(place)) => **place = map.next_value()?,
                    Some(Place::I64(place)) => **place = map.next_value::<Int<_>>()?.get(),
                    Some(Place::F64(place)) => **place = map.next_value()?,
                    Some(Place::Str(place)) => **place = map.next_value()?,
                    Some(Place::OptBool(place)) => **place = map.next_value()?,
                    Some(Place::OptI64(place)) => {
                        **place = map.next_value::<Option<Int<_>>>()?.map(Int::get);
                    }
                    Some(Place::OptF64(place)) => **place = map.next_value()?,
                    Some(Place::OptStr(place)) => **place = map.next_value()?,
                    Some(Place::Strs(place)) => **place = map.next_value()?,
                    Some(place) => map.next_value_seed(Reader(place))?,
                    None => map.next_value::<IgnoredAny>().map(drop)?,
                }
            }
            Key::Unknown(name) => match &mut rest {
                Some(rest) => member(&mut map, &mut **rest, name)?,
                None => map.next_value::<IgnoredAny>().map(drop)?,
            },
        }
    }
    match shape.missing(&seen) {
        None => Ok(()),
        Some(name) => Err(A::Error::missing_field(name)),
    }
}
