//! In which order a query lists records.

use std::fmt;
use std::marker::PhantomData;

use crate::filter::{Place, Step, steps, too_long};
use crate::types::{self, SortByAttribute, SortByPath, SortDirection};

/// One criterion of the order of records whose attributes are those of `R`.
///
/// ```
/// use attio_client::{companies, people};
///
/// let order = [
///     people::company().name().asc(),
///     people::name().last_name().asc(),
///     people::created_at().desc(),
/// ];
/// # assert_eq!(order.len(), 3);
/// ```
pub struct Sort<R> {
    criterion: Criterion,
    record: PhantomData<fn() -> R>,
}

#[derive(Clone, PartialEq)]
enum Criterion {
    Place {
        direction: SortDirection,
        path: Vec<Step>,
        part: Option<&'static str>,
    },
    Raw(types::Sort),
}

impl<R> Sort<R> {
    pub(crate) fn ascending(place: Place) -> Self {
        Self::by(place, SortDirection::Asc)
    }

    pub(crate) fn descending(place: Place) -> Self {
        Self::by(place, SortDirection::Desc)
    }

    fn by(place: Place, direction: SortDirection) -> Self {
        let Place { path, part, .. } = place;
        Self::new(Criterion::Place {
            direction,
            path,
            part,
        })
    }

    fn new(criterion: Criterion) -> Self {
        Self {
            criterion,
            record: PhantomData,
        }
    }

    pub(crate) fn too_long(&self) -> Option<&[Step]> {
        match &self.criterion {
            Criterion::Place { path, .. } => too_long(path),
            Criterion::Raw(_) => None,
        }
    }

    /// The criterion as Attio reads it, in a query of the object or list that `object` is the slug of.
    #[must_use]
    pub fn to_input(&self, object: &str) -> types::Sort {
        let (direction, path, part) = match &self.criterion {
            Criterion::Raw(sort) => return sort.clone(),
            Criterion::Place {
                direction,
                path,
                part,
            } => (direction.clone(), path, part.map(str::to_owned)),
        };
        match path.as_slice() {
            [step] => {
                let mut sort = SortByAttribute::new(direction, step.attribute.clone());
                sort.field = part;
                sort.into()
            }
            path => {
                let mut sort = SortByPath::new(direction, steps(path, object));
                sort.field = part;
                sort.into()
            }
        }
    }
}

/// Anything, as Attio documents it: the way out for what this client cannot say.
impl<R> From<types::Sort> for Sort<R> {
    fn from(sort: types::Sort) -> Self {
        Self::new(Criterion::Raw(sort))
    }
}

impl<R> Clone for Sort<R> {
    fn clone(&self) -> Self {
        Self::new(self.criterion.clone())
    }
}

impl<R> PartialEq for Sort<R> {
    fn eq(&self, other: &Self) -> bool {
        self.criterion == other.criterion
    }
}

impl<R> fmt::Debug for Sort<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The object is not known yet.
        self.to_input("_").fmt(f)
    }
}
