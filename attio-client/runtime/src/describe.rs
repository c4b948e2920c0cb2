//! The constants that generated code is made of: what a document says of its service and operations.
//!
//! Pure data, built by `const fn`s, so that a new fact is a new method and no generated code breaks.
//! Nothing here may act.

mod api;
mod operation;
mod paging;
mod parameter;
mod retry;
mod stability;
#[cfg(test)]
mod tests;

pub use self::api::{Api, SchemeKind, SecurityScheme, Server, Variable};
pub use self::operation::{Operation, Requirement};
pub use self::paging::{Paging, PagingStyle};
pub use self::parameter::{Location, Parameter, Style};
pub use self::retry::Retry;
pub use self::stability::Stability;
