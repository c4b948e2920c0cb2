//! Signing like Attio does, for tests of what receives.

use std::fmt;

use attio_runtime::Secret;
use attio_runtime::http::{HeaderMap, HeaderValue};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::verify::SIGNATURE;

/// Signs bodies as Attio does, so that a test can play Attio.
///
/// ```
/// use attio_client::webhook::{Signer, Verifier};
///
/// let headers = Signer::new("secret").headers(b"{}");
/// assert!(Verifier::new("secret").verify(&headers, b"{}").is_ok());
/// assert!(Verifier::new("another").verify(&headers, b"{}").is_err());
/// ```
#[derive(Clone)]
pub struct Signer(Secret);

impl Signer {
    /// Signs with this secret.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self(secret.into())
    }

    /// The signature of a body: 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        match Hmac::<Sha256>::new_from_slice(self.0.expose().as_bytes()) {
            Ok(key) => hex::encode(key.chain_update(body).finalize().into_bytes()),
            // Keys of every length are valid.
            Err(_) => String::new(),
        }
    }

    /// The headers that Attio sends: the signature under its new name and its old one.
    #[must_use]
    pub fn headers(&self, body: &[u8]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        // Hexadecimal digits always make a header.
        if let Ok(signature) = HeaderValue::try_from(self.sign(body)) {
            for name in SIGNATURE {
                headers.insert(name, signature.clone());
            }
        }
        headers
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(..)")
    }
}
