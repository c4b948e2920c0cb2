//! Places: where decoding puts what it reads.
//!
//! The kinds that most members are have variants of their own, so that reading them takes no call through a table.

use std::iter;

use serde_json::Value;

use super::foreign::Foreign;
use super::kept::Kept;
use super::union::Choice;
use super::{Field, ObjectPlace, RestPlace};

/// Where a value is put.
#[non_exhaustive]
pub enum Place<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// A signed integer.
    I64(&'a mut i64),
    /// An unsigned integer.
    U64(&'a mut u64),
    /// A number of single precision.
    F32(&'a mut f32),
    /// A number.
    F64(&'a mut f64),
    /// A string.
    Str(&'a mut String),
    /// A boolean or nothing.
    OptBool(&'a mut Option<bool>),
    /// A signed integer or nothing.
    OptI64(&'a mut Option<i64>),
    /// A number or nothing.
    OptF64(&'a mut Option<f64>),
    /// A string or nothing.
    OptStr(&'a mut Option<String>),
    /// Strings.
    Strs(&'a mut Vec<String>),
    /// An integer that is narrower than most.
    Narrow(&'a mut dyn Narrow),
    /// What is made of a string.
    Text(&'a mut dyn Text),
    /// Any value or nothing.
    Option(&'a mut dyn Slot),
    /// Any values.
    List(&'a mut dyn List),
    /// Members of one type, under any names.
    Map(&'a mut dyn RestPlace),
    /// An object.
    Object(&'a mut dyn ObjectPlace),
    /// One of several types.
    Union(&'a mut dyn Choice),
    /// JSON as it comes.
    Value(&'a mut Value),
    /// JSON as it comes, as text.
    Kept(&'a mut Kept),
    /// What only serde knows.
    Foreign(&'a mut dyn Foreign),
}

/// An integer narrower than 64 bits.
pub trait Narrow {
    /// Sets it, unless it does not fit.
    fn set(&mut self, value: i64) -> bool;
    /// The name of its type.
    fn expected(&self) -> &'static str;
}

/// What is made of a string.
pub trait Text {
    /// Sets it.
    fn set(&mut self, text: &str);
}

/// A place that may be left empty.
pub trait Slot {
    /// Empties it, for `null`.
    fn clear(&mut self);
    /// Puts a value in, yet to be filled.
    fn fill(&mut self) -> Place<'_>;
}

/// A place for any number of values.
pub trait List {
    /// Empties it.
    fn clear(&mut self);
    /// Appends a value, yet to be filled.
    fn grow(&mut self) -> Option<Place<'_>>;
}

impl<T: Field> Slot for Option<T> {
    #[inline]
    fn clear(&mut self) {
        *self = T::null();
    }

    #[inline]
    fn fill(&mut self) -> Place<'_> {
        self.insert(T::empty()).place()
    }
}

/// The size above which room for elements that may never come is worth asking for later.
const LARGE: usize = 32;

impl<T: Field> List for Vec<T> {
    #[inline]
    fn clear(&mut self) {
        Vec::clear(self);
    }

    #[inline]
    fn grow(&mut self) -> Option<Place<'_>> {
        // A vector begins with room for four. Lists of one are frequent, and objects are large: reading many of them
        // is bound by the memory that is touched.
        if self.capacity() == 0 && size_of::<T>() > LARGE {
            self.reserve_exact(1);
        }
        // Made once there is room, so that nothing has to be dropped if there is none.
        self.extend(iter::once_with(T::empty));
        self.last_mut().map(Field::place)
    }
}
