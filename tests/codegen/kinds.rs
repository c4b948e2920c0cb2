//! The kinds of attributes that the cases speak of: what a caller of the macro writes by hand.

use std::marker::PhantomData;

use attio_runtime::{ClientBuilder, elements};

/// A string.
#[derive(Debug)]
pub struct Text;

/// A reference to a record.
#[derive(Debug)]
pub struct Reference<R>(PhantomData<R>);

/// Records that are referred to.
#[derive(Debug)]
pub struct Port;

/// Records that are referred to, and described.
#[derive(Debug)]
pub struct Ships;

elements! {
    Text => String {
        &str: str::to_owned,
        String: |text| text,
    }
    Reference<Port> => String {
        &str: str::to_owned,
    }
    Reference<Ships> => String {
        &str: str::to_owned,
    }
}

/// An attribute, as conditions know it.
#[must_use]
#[derive(Debug)]
pub struct Field<R, K> {
    path: Vec<&'static str>,
    types: PhantomData<fn() -> (R, K)>,
}

impl<R, K> Field<R, K> {
    /// An attribute of the records that are asked for.
    pub fn attribute(slug: &'static str) -> Self {
        Self {
            path: vec![slug],
            types: PhantomData,
        }
    }

    /// An attribute of what this one refers to.
    pub fn to<T, L>(&self, next: Field<T, L>) -> Field<R, L> {
        Field {
            path: self.path.iter().copied().chain(next.path).collect(),
            types: PhantomData,
        }
    }

    /// The slugs on the way.
    #[must_use]
    pub fn path(&self) -> &[&'static str] {
        &self.path
    }
}

impl<R, K> Clone for Field<R, K> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            types: PhantomData,
        }
    }
}

/// Values of an attribute that the document does not know.
pub type Custom = Vec<String>;

/// The settings that clients start with.
pub fn defaults<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    builder.user_agent("clock/1")
}
