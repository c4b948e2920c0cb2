use attio_runtime::http::{HeaderMap, HeaderValue};

use super::{Delivery, DeliveryError, Event, SignatureError, Signer, Verifier};

const SECRET: &str = "d2c0e6b1a4f54e3d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a493827160f0e1d2c3b";
const BODY: &[u8] = br#"{"webhook_id":"1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e","events":[{"event_type":"nap.taken"}]}"#;

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(*name, HeaderValue::from_str(value).expect("a value"));
    }
    headers
}

/// The test case 2 of RFC 4231.
#[test]
fn the_signature_is_hmac_sha256_in_hexadecimal() {
    let signature = Signer::new("Jefe").sign(b"what do ya want for nothing?");
    assert_eq!(
        signature,
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    );
}

#[test]
fn either_header_will_do_and_the_new_one_goes_first() {
    let verifier = Verifier::new(SECRET);
    let right = Signer::new(SECRET).sign(BODY);
    let wrong = Signer::new("another").sign(BODY);
    let verify = |pairs: &[(_, &str)]| verifier.verify(&headers(pairs), BODY);
    assert_eq!(verify(&[("attio-signature", &right)]), Ok(()));
    assert_eq!(verify(&[("x-attio-signature", &right)]), Ok(()));
    assert_eq!(
        verify(&[("x-attio-signature", &wrong), ("attio-signature", &right)]),
        Ok(())
    );
    let refused = verify(&[("x-attio-signature", &right), ("attio-signature", &wrong)]);
    assert_eq!(refused, Err(SignatureError::Mismatch));
}

#[test]
fn what_is_missing_malformed_or_wrong_is_refused() {
    let verifier = Verifier::new(SECRET);
    let right = Signer::new(SECRET).sign(BODY);
    let verify = |pairs: &[(_, &str)], body: &[u8]| verifier.verify(&headers(pairs), body);
    assert_eq!(verify(&[], BODY), Err(SignatureError::Missing));
    for malformed in [
        "",
        "x",
        &right[1..],
        &format!("sha256={right}"),
        &format!("{right}00"),
        &"ä".repeat(32),
    ] {
        let refused = verify(&[("attio-signature", malformed)], BODY);
        assert_eq!(refused, Err(SignatureError::Malformed), "{malformed}");
    }
    let twice = [
        ("attio-signature", right.as_str()),
        ("attio-signature", right.as_str()),
    ];
    assert_eq!(verify(&twice, BODY), Err(SignatureError::Malformed));
    let once = [("attio-signature", right.as_str())];
    assert_eq!(verify(&once, b"{}"), Err(SignatureError::Mismatch));
    let mut one_byte_more = BODY.to_vec();
    one_byte_more.push(b'\n');
    assert_eq!(verify(&once, &one_byte_more), Err(SignatureError::Mismatch));
    let zeros = "0".repeat(64);
    assert_eq!(
        verify(&[("attio-signature", zeros.as_str())], BODY),
        Err(SignatureError::Mismatch)
    );
}

#[test]
fn two_secrets_may_be_right() {
    let verifier = Verifier::new("old").or("new");
    for secret in ["old", "new"] {
        assert_eq!(
            verifier.verify(&Signer::new(secret).headers(BODY), BODY),
            Ok(())
        );
    }
    let other = Signer::new("other").headers(BODY);
    assert_eq!(verifier.verify(&other, BODY), Err(SignatureError::Mismatch));
}

#[test]
fn a_useless_secret_accepts_nothing() {
    for secret in ["", " ", "secret\n"] {
        let refused = Verifier::new(secret).verify(&Signer::new(secret).headers(BODY), BODY);
        assert_eq!(refused, Err(SignatureError::Secret), "{secret:?}");
    }
}

#[test]
fn nothing_prints_a_secret() {
    let verifier = Verifier::new(SECRET);
    let right = Signer::new(SECRET).sign(BODY);
    let wrong = Signer::new("another").headers(BODY);
    let error = verifier.read::<Event>(&wrong, BODY).expect_err("a refusal");
    let printed = format!("{verifier:?} {:?} {error} {error:?}", Signer::new(SECRET));
    assert!(
        !printed.contains(SECRET) && !printed.contains(&right),
        "{printed}"
    );
}

#[test]
fn both_envelopes_are_opened() {
    let mut headers = Signer::new(SECRET).headers(BODY);
    headers.insert("idempotency-key", HeaderValue::from_static("k-1"));
    let delivery: Delivery<Event> = Verifier::new(SECRET)
        .read(&headers, BODY)
        .expect("a delivery");
    assert_eq!(
        delivery.webhook_id.map(|id| id.to_string()).as_deref(),
        Some("1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e")
    );
    assert_eq!(delivery.idempotency_key.as_deref(), Some("k-1"));

    let bare = br#"{"event_type":"nap.taken"}"#;
    let headers = Signer::new(SECRET).headers(bare);
    let same: Delivery<Event> = Verifier::new(SECRET)
        .read(&headers, bare)
        .expect("a delivery");
    assert_eq!(same.events, delivery.events);
    assert_eq!((same.webhook_id, same.idempotency_key), (None, None));
}

#[test]
fn what_is_no_delivery_is_told_apart_from_a_forgery() {
    for body in [
        &b"[]"[..],
        b"{}",
        b"",
        b"{\"events\": {}}",
        b"\xFF",
        b"{\"events\": [], \"webhook_id\": 7}",
    ] {
        let headers = Signer::new(SECRET).headers(body);
        let read = Verifier::new(SECRET).read::<Event>(&headers, body);
        assert!(matches!(read, Err(DeliveryError::Decode(_))), "{read:?}");
        let forged = Verifier::new(SECRET).read::<Event>(&HeaderMap::new(), body);
        assert!(
            matches!(
                forged,
                Err(DeliveryError::Signature(SignatureError::Missing))
            ),
            "{forged:?}"
        );
    }
}
