//! Whether Attio sent it.

use std::fmt;

use attio_runtime::Secret;
use attio_runtime::http::HeaderMap;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::delivery::Delivery;
use super::error::{DeliveryError, SignatureError};
use super::payload::Payload;

/// Where the signature is; the second is the old name, which Attio still sends beside the first.
pub(super) const SIGNATURE: [&str; 2] = ["attio-signature", "x-attio-signature"];

/// Verifies deliveries with the secret of a webhook.
///
/// Signatures are compared in constant time, and no secret is ever printed:
///
/// ```
/// use attio_client::webhook::Verifier;
///
/// let verifier = Verifier::new("very secret");
/// assert!(!format!("{verifier:?}").contains("very secret"));
/// ```
#[derive(Clone)]
pub struct Verifier(Vec<Result<Key, SignatureError>>);

type Key = Hmac<Sha256>;

impl Verifier {
    /// Accepts what is signed with this secret.
    ///
    /// An empty secret, with which anybody could sign, and one with white space around it, which no secret of Attio's
    /// has, accept nothing; verification then fails with [`SignatureError::Secret`].
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self(vec![key(&secret.into())])
    }

    /// Accepts what is signed with this secret, too: of a second webhook to the same address, or of a webhook that is
    /// about to take the place of another.
    #[must_use]
    pub fn or(mut self, secret: impl Into<Secret>) -> Self {
        self.0.push(key(&secret.into()));
        self
    }

    /// Whether the body is signed as the headers say. The body must be the bytes that came, untouched.
    ///
    /// # Errors
    /// When there is no signature, when what is there is none, and when it is wrong.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
        self.check(&Self::signature(headers)?, body)
    }

    /// Verifies the body, and reads it.
    ///
    /// Events are read as [`Event`](super::Event)s, or as whatever of your own they fit.
    ///
    /// # Errors
    /// When the signature is not right, or the body is no delivery.
    pub fn read<E: Payload>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Delivery<E>, DeliveryError> {
        self.verify(headers, body)?;
        Delivery::read(headers, body)
    }

    /// The signature that came; the old header counts only where the new one is absent.
    pub(super) fn signature(headers: &HeaderMap) -> Result<[u8; 32], SignatureError> {
        let present = |name: &&str| headers.contains_key(*name);
        let name = SIGNATURE
            .into_iter()
            .find(present)
            .ok_or(SignatureError::Missing)?;
        let mut values = headers.get_all(name).iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            return Err(SignatureError::Malformed);
        };
        let mut signature = [0; 32];
        hex::decode_to_slice(value, &mut signature).map_err(|_| SignatureError::Malformed)?;
        Ok(signature)
    }

    pub(super) fn check(&self, signature: &[u8; 32], body: &[u8]) -> Result<(), SignatureError> {
        let mut refusal = SignatureError::Mismatch;
        for key in &self.0 {
            match key {
                Ok(key)
                    if key
                        .clone()
                        .chain_update(body)
                        .verify_slice(signature)
                        .is_ok() =>
                {
                    return Ok(());
                }
                Ok(_) => {}
                Err(error) => refusal = *error,
            }
        }
        Err(refusal)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier(..)")
    }
}

fn key(secret: &Secret) -> Result<Key, SignatureError> {
    let secret = secret.expose();
    if secret.is_empty() || secret.trim() != secret {
        return Err(SignatureError::Secret);
    }
    // Keys of every length are valid; the error is that of a trait for all kinds of algorithms.
    Key::new_from_slice(secret.as_bytes()).map_err(|_| SignatureError::Secret)
}
