//! Options, lists, maps and boxes of described values.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::{Empty, Field, Nullable, Object, Place, Rest, RestPlace, View};

/// An object of any members of one type.
pub type Map<T> = BTreeMap<String, T>;

impl<T> Empty for Option<T> {
    #[inline]
    fn empty() -> Self {
        None
    }
}

impl<T: Field> Field for Option<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        T::place_option(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<T> Empty for Vec<T> {
    #[inline]
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Field> Field for Vec<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        T::place_list(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        T::view_list(self)
    }
}

impl<T> Empty for Map<T> {
    #[inline]
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Field> Field for Map<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Map(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Field> RestPlace for Map<T> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn grow(&mut self, name: String) -> Option<Place<'_>> {
        Some(put(self, name, T::empty()).place())
    }
}

impl<T: Field> Rest for Map<T> {
    fn each(&self, see: &mut dyn FnMut(&str, View<'_>)) {
        for (name, value) in self {
            see(name, value.view());
        }
    }
}

/// Puts a value in, in place of one of the same name.
pub(super) fn put<T>(map: &mut Map<T>, name: String, value: T) -> &mut T {
    match map.entry(name) {
        Entry::Vacant(entry) => entry.insert(value),
        Entry::Occupied(mut entry) => {
            entry.insert(value);
            entry.into_mut()
        }
    }
}

impl<T: Empty> Empty for Box<T> {
    #[inline]
    fn empty() -> Self {
        Self::new(T::empty())
    }
}

impl<T: Field> Field for Box<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        (**self).place()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

/// Texts for a list parameter.
pub fn texts(texts: impl IntoIterator<Item: AsRef<str>>) -> Vec<String> {
    let texts = texts.into_iter();
    texts.map(|text| text.as_ref().to_owned()).collect()
}

/// Items for a list, out of whatever becomes them.
pub fn items<T>(items: impl IntoIterator<Item: Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// The values of an attribute: those in a list of an object, both of which may be missing.
pub fn values<'a, H: Holder, L: Items + 'a>(
    holder: &'a H,
    list: impl FnOnce(&'a H::Object) -> &'a L,
) -> &'a [L::Item] {
    match holder.object() {
        Some(object) => list(object).items(),
        None => &[],
    }
}

/// An object, or what may be one.
pub trait Holder {
    /// The object.
    type Object;

    /// The object, if it is there.
    fn object(&self) -> Option<&Self::Object>;
}

impl<T: Object> Holder for T {
    type Object = T;

    fn object(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T> Holder for Option<T> {
    type Object = T;

    fn object(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T> Holder for Nullable<T> {
    type Object = T;

    fn object(&self) -> Option<&T> {
        self.as_option()
    }
}

/// A list, or what may be one.
pub trait Items {
    /// What is in the list.
    type Item;

    /// What is in the list; nothing if there is none.
    fn items(&self) -> &[Self::Item];
}

impl<T> Items for Vec<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        self
    }
}

impl<T> Items for Option<Vec<T>> {
    type Item = T;

    fn items(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }
}

impl<T> Items for Nullable<Vec<T>> {
    type Item = T;

    fn items(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }
}
