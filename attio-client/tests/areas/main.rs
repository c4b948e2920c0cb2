//! Every area of the API through the real client, over real HTTP, against the fake.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod access;
mod activities;
mod choices;
mod comments;
mod coverage;
mod defaults;
mod entries;
mod files;
mod lists;
mod meetings;
mod notes;
mod objects;
mod pages;
mod records;
mod relationships;
mod scim;
mod support;
mod tasks;
mod views;
mod webhooks;
