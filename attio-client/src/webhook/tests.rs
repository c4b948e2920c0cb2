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
    for body in [&b"[]"[..], b"{}", b"", b"{\"events\": {}}", b"\xFF"] {
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

#[test]
fn a_malformed_id_loses_nothing() {
    let read = |body: &[u8]| -> Delivery<Event> {
        let headers = Signer::new(SECRET).headers(body);
        Verifier::new(SECRET)
            .read(&headers, body)
            .expect("a delivery")
    };
    for id in ["\"wh_1\"", "7", "null", "\"\""] {
        let body =
            format!("{{\"webhook_id\": {id}, \"events\": [{{\"event_type\": \"nap.taken\"}}]}}");
        let delivery = read(body.as_bytes());
        assert_eq!((delivery.webhook_id, delivery.events.len()), (None, 1));
        assert_eq!(delivery.extra["webhook_id"].to_string(), id);
    }
    let body = br#"{"webhook_id":"1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e","attempt":2,"events":[
        {"event_type":"record.created","id":{"workspace_id":"w","object_id":"o","record_id":"r"},"actor":null}
    ]}"#;
    let delivery = read(body);
    assert!(delivery.webhook_id.is_some());
    assert_eq!(
        serde_json::json!(delivery.extra),
        serde_json::json!({"attempt": 2})
    );
    let [Event::Unknown(event)] = delivery.events.as_slice() else {
        unreachable!("not kept: {:?}", delivery.events);
    };
    assert_eq!(event["id"]["record_id"], "r");
}

#[test]
fn a_type_of_ones_own_says_itself_what_becomes_of_misfits() {
    #[derive(Debug, serde::Deserialize)]
    struct Strict {
        #[expect(dead_code, reason = "it is asked for")]
        needed: u8,
    }
    impl super::Payload for Strict {}
    let headers = Signer::new(SECRET).headers(BODY);
    let read = Verifier::new(SECRET).read::<Strict>(&headers, BODY);
    assert!(matches!(read, Err(DeliveryError::Decode(_))), "{read:?}");
}
