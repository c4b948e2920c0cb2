//! Members of one type that only serde knows, beyond the named ones of an object.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::wire::containers::put;
use crate::wire::{Map, Place, Rest, RestPlace, View};

/// Such members, to be shown.
#[inline]
pub fn foreign_rest<T: Serialize + Debug>(map: &Map<T>) -> ForeignRest<'_, T> {
    ForeignRest(map)
}

/// Such members, to be filled.
#[inline]
pub fn foreign_rest_mut<T: DeserializeOwned + Default>(map: &mut Map<T>) -> ForeignRestMut<'_, T> {
    ForeignRestMut(map)
}

/// Such members, to be shown.
#[derive(Debug)]
pub struct ForeignRest<'a, T>(&'a Map<T>);

/// Such members, to be filled.
#[derive(Debug)]
pub struct ForeignRestMut<'a, T>(&'a mut Map<T>);

impl<T: Serialize + Debug + 'static> Rest for ForeignRest<'_, T> {
    fn each(&self, see: &mut dyn FnMut(&str, View<'_>)) {
        for (name, value) in self.0 {
            see(name, View::Foreign(value));
        }
    }
}

impl<T: DeserializeOwned + Default + 'static> RestPlace for ForeignRestMut<'_, T> {
    fn clear(&mut self) {
        self.0.clear();
    }

    fn grow(&mut self, name: String) -> Option<Place<'_>> {
        let value: &mut T = put(self.0, name, T::default());
        Some(Place::Foreign(value))
    }
}
