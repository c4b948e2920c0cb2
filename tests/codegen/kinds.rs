//! The kinds of attributes that the cases speak of: what a caller of the macro writes by hand.

use std::marker::PhantomData;

use attio_runtime::{ClientBuilder, elements};

/// A string.
#[derive(Debug)]
pub struct Text;

/// A reference to a record.
#[derive(Debug)]
pub struct Reference<R>(PhantomData<R>);

/// A record that is referred to.
#[derive(Debug)]
pub struct Port;

elements! {
    Text => String {
        &str: str::to_owned,
        String: |text| text,
    }
    Reference<Port> => String {
        &str: str::to_owned,
    }
}

/// Values of an attribute that the document does not know.
pub type Custom = Vec<String>;

/// The settings that clients start with.
#[must_use]
pub fn defaults<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    builder.user_agent("clock/1")
}
