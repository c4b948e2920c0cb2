//! A box that lets go of what it holds through a table.
//!
//! The code that takes a large value down is compiled wherever such a value may go out of scope: again in every part of
//! every crate, a program's own included. In here it is a call.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::{Empty, Field, Holder, Place, View};

/// A value on the heap. It is used like the value itself.
///
/// ```
/// use attio_runtime::Held;
///
/// let held = Held::new(vec![1, 2]);
/// assert_eq!(held.len(), 2);
/// assert_eq!(held.into_inner(), [1, 2]);
/// ```
pub struct Held<T>(Box<dyn Hold<T>>);

/// What is done with a value that is held.
trait Hold<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
}

/// The value itself.
struct Plain<T>(T);

impl<T: Send + Sync> Hold<T> for Plain<T> {
    fn get(&self) -> &T {
        &self.0
    }

    fn get_mut(&mut self) -> &mut T {
        &mut self.0
    }

    fn take(self: Box<Self>) -> T {
        self.0
    }
}

/// A box is made by default in place, so that nothing has to be taken down where there is no room for it.
impl<T: Empty> Default for Plain<T> {
    fn default() -> Self {
        Self(T::empty())
    }
}

impl<T: Send + Sync + 'static> Held<T> {
    /// Holds a value.
    // Where this is compiled, the code that takes the value down is compiled too.
    #[inline(never)]
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Box::new(Plain(value)))
    }
}

impl<T> Held<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0.take()
    }
}

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.0).get()
    }
}

impl<T> DerefMut for Held<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).get_mut()
    }
}

impl<T: UnwindSafe> UnwindSafe for Held<T> {}

impl<T: RefUnwindSafe> RefUnwindSafe for Held<T> {}

impl<T: Send + Sync + 'static> From<T> for Held<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: Default + Send + Sync + 'static> Default for Held<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: PartialEq> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Held<T> {}

impl<T: Hash> Hash for Held<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Serialize> Serialize for Held<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Send + Sync + 'static> Deserialize<'de> for Held<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

impl<T: Empty + Send + Sync + 'static> Empty for Held<T> {
    fn empty() -> Self {
        Self(Box::<Plain<T>>::default())
    }
}

impl<T: Field + Send + Sync + 'static> Field for Held<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        (**self).place()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T> Holder for Held<T> {
    type Object = T;

    fn object(&self) -> Option<&T> {
        Some(self)
    }
}
