//! Why a delivery was refused.

use std::error::Error;
use std::fmt;

/// Why a signature was refused. It says neither the secret nor what would have been right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// Neither `Attio-Signature` nor `X-Attio-Signature` is there.
    Missing,
    /// What is there is not 64 hexadecimal digits, or there is more than one.
    Malformed,
    /// It was made with another secret, or for another body.
    Mismatch,
    /// The receiver's own secret is empty, or has white space around it, so nothing can be verified.
    Secret,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the delivery is not signed",
            Self::Malformed => "the signature is not 64 hexadecimal digits",
            Self::Mismatch => "the signature is not that of the body under the secret",
            Self::Secret => "the secret of the webhook is empty or has white space around it",
        })
    }
}

impl Error for SignatureError {}

/// Why there is no delivery.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The signature is not right: do nothing of what the body says.
    Signature(SignatureError),
    /// The signature is right, and the body is no delivery, or has an event that does not fit.
    Decode(serde_json::Error),
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => fmt::Display::fmt(error, f),
            Self::Decode(_) => f.write_str("the body is not a delivery of Attio's"),
        }
    }
}

impl Error for DeliveryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Signature(_) => None,
            Self::Decode(error) => Some(error),
        }
    }
}

impl From<SignatureError> for DeliveryError {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl From<serde_json::Error> for DeliveryError {
    fn from(error: serde_json::Error) -> Self {
        Self::Decode(error)
    }
}
