//! The kinds of failure.

/// What kind of failure an [`Error`](crate::Error) is: in the order of a call's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be built; nothing was sent.
    Build,
    /// There is no credential for the operation; nothing was sent.
    Auth,
    /// No connection was made; nothing was sent.
    Connect,
    /// It took too long. The request may have been carried out.
    Timeout,
    /// The connection failed before an answer came. The request may have been carried out.
    Transport,
    /// The server points elsewhere. Redirects are not followed: the credentials are for this server.
    Redirect,
    /// The server answered with a status that the operation does not call a success.
    Status,
    /// The answer broke off.
    Body,
    /// The answer is larger than the client accepts.
    TooLarge,
    /// The answer does not have the form that the document promises.
    Decode,
}
