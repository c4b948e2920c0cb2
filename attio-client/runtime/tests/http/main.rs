//! Behaviour over real HTTP on loopback, through the default transport and a client as the generator writes them.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod calls;
mod faults;
mod limits;
mod pages;
mod redirects;
mod retries;
mod shop;
mod streams;
