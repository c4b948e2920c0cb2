//! Bad input and faults: a typed error each, nothing done twice, nothing lost, and never a panic.
//!
//! `../README.md` says which test is which fault; `table` keeps it true.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod answers;
mod input;
mod load;
mod network;
mod pages;
mod redirects;
mod storms;
mod support;
mod table;
mod uploads;
