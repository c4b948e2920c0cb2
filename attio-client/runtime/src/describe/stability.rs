//! How far an operation can be relied on.

/// How far an operation can be relied on, as the document says with `x-stability` or `deprecated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stability {
    /// Nothing else is announced.
    Stable,
    /// It can change in any way.
    Alpha,
    /// It can change in small ways.
    Beta,
    /// It will go.
    Deprecated,
}
