#![allow(dead_code, unreachable_pub)] // The macros make things for users.

use http::{HeaderMap, StatusCode};

use super::reading;
use crate::__private as rt;
use crate::output::{ErrorBody, Failure, Output, Reading};

rt::output_by_status! {
    /// What comes.
    pub enum Created {
        /// There already.
        Found(String) = 200..=200,
        /// On its way.
        Accepted = 202..=202,
        /// Anything else.
        Other(i64) = 100..=999,
    }
}

rt::failure_by_status! {
    /// What goes wrong.
    pub enum Refused {
        /// Not there.
        Missing(String) = 404..=404,
        /// Ours.
        Server = 500..=599,
    }
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap()
}

#[test]
fn only_named_statuses_make_a_success_of_a_failure() {
    assert_eq!(Created::reading(status(200)), Reading::Buffer);
    assert_eq!(Created::reading(status(299)), Reading::Buffer);
    assert_eq!(Created::reading(status(404)), Reading::Refuse);
    assert_eq!(reading(status(304), &[(304, 304)]), Reading::Buffer);
    assert_eq!(reading(status(303), &[(304, 304)]), Reading::Refuse);
}

#[test]
fn the_status_decides_the_type() {
    let headers = HeaderMap::new();
    let decode = |code, body: &'static str| {
        Refused::decode(Failure {
            status: status(code),
            headers: &headers,
            body: body.as_bytes(),
        })
    };
    assert_eq!(
        decode(404, "\"no\""),
        Some(Refused::Missing("no".to_owned()))
    );
    assert_eq!(decode(404, "<html>"), None);
    assert_eq!(decode(503, "<html>"), Some(Refused::Server));
    assert_eq!(decode(400, "\"no\""), None);
}
