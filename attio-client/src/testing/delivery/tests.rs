//! Against numbers that others computed.

use crate::webhook::Signer;

#[test]
fn the_signature_is_that_of_everyone() {
    assert_eq!(
        Signer::new("key").sign(b"The quick brown fox jumps over the lazy dog"),
        "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"
    );
}
