//! Repeating calls that failed: how often, after how long, and which ones at all.
//!
//! In comes what an attempt came to; out goes whether to try again, and when. What is safe to repeat is said by the
//! operation's own description. It neither builds requests nor sends them.

mod backoff;
mod budget;
mod fate;
mod policy;
#[cfg(test)]
mod tests;
mod tries;

pub(crate) use self::budget::Budget;
pub use self::fate::Fate;
pub use self::policy::RetryPolicy;
pub(crate) use self::tries::{Next, Tries};
