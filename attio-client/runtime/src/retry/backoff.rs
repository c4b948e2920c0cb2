//! How long to wait before the next attempt.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

use http::header::DATE;

use super::RetryPolicy;
use crate::error::Error;

/// The wait after the `failed`th failure in a row: what the server asks for, and a random part on top.
pub(super) fn wait(policy: &RetryPolicy, failed: u32, error: &Error) -> Duration {
    asked(error)
        .unwrap_or_default()
        .saturating_add(jitter(policy, failed))
}

/// How long the server asks to wait.
///
/// A date is read on the server's own clock where it tells the time, since ours may be off.
pub(super) fn asked(error: &Error) -> Option<Duration> {
    let after = error.retry_after()?;
    let told = error
        .headers()?
        .get(DATE)
        .and_then(|date| date.to_str().ok());
    let told = told.and_then(|date| httpdate::parse_http_date(date).ok());
    Some(after.delay_from(told.unwrap_or_else(SystemTime::now)))
}

/// A random part of a bound that doubles with each failure.
fn jitter(policy: &RetryPolicy, failed: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(failed.saturating_sub(1));
    let bound = policy.base.saturating_mul(doubled).min(policy.max);
    bound.mul_f64(fraction())
}

/// A random number from 0 up to 1. Each hasher of the standard library starts from keys of its own.
fn fraction() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    // Half of the bits, so that both numbers are exact.
    let high = u32::try_from(random >> 32).unwrap_or_default();
    f64::from(high) / (f64::from(u32::MAX) + 1.0)
}
