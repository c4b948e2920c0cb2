//! What can be compared or sorted by: an attribute, a part of one, or an attribute of what one refers to.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::node::{Constraint, Node, Step};

/// Something of a record of `R` that is of the kind `K`.
///
/// An attribute (`people::name()`), a part of one (`people::name().last_name()`), an attribute of what another one refers
/// to (`people::company().name()`), or an attribute that the workspace added ([`filter::text("tier")`](super::text)).
#[must_use]
pub struct Field<R, K> {
    place: Place,
    types: PhantomData<fn() -> (R, K)>,
}

impl<R, K> Field<R, K> {
    pub(super) fn new(place: Place) -> Self {
        Self {
            place,
            types: PhantomData,
        }
    }

    pub(super) fn into_place(self) -> Place {
        self.place
    }

    pub(super) fn place(&self) -> Place {
        self.place.clone()
    }
}

impl<R, K> Clone for Field<R, K> {
    fn clone(&self) -> Self {
        Self::new(self.place.clone())
    }
}

impl<R, K> fmt::Debug for Field<R, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.fmt(f)
    }
}

/// Where in a record something is, without its type.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Place {
    pub(crate) path: Vec<Step>,
    /// The part of the attribute's value; the main one if none is named.
    pub(crate) part: Option<&'static str>,
    /// The slug of the object that a reference points to, if its type does not tell.
    pub(super) target: Option<Cow<'static, str>>,
}

impl Place {
    /// An attribute of the records that are queried.
    pub(super) fn attribute(slug: impl Into<Cow<'static, str>>) -> Self {
        let step = Step {
            object: None,
            attribute: slug.into(),
        };
        Self {
            path: vec![step],
            part: None,
            target: None,
        }
    }

    pub(super) fn part(self, part: &'static str) -> Self {
        Self {
            part: Some(part),
            ..self
        }
    }

    /// Goes on to a place in the records of `object`, to which this one refers.
    pub(super) fn then(mut self, object: Option<&'static str>, mut next: Self) -> Self {
        if let Some(first) = next.path.first_mut() {
            first.object = object.map(Cow::Borrowed).or(self.target);
        }
        self.path.append(&mut next.path);
        Self {
            path: self.path,
            ..next
        }
    }

    pub(super) fn compare(self, constraint: Constraint) -> Node {
        Node::Comparison {
            path: self.path,
            constraint,
        }
    }
}
