//! Described types against derived ones: the same shapes, the same JSON, the same run.
//!
//! `cargo bench -p attio-runtime --bench wire`; the gates are decoding at least as fast, and encoding
//! straight into text at 0.97 or better.

#![allow(clippy::unwrap_used, unreachable_pub)] // Nobody calls a benchmark.

mod derived;
mod described;
mod sample;

use attio_runtime::__private as rt;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn main() {
    divan::main();
}

fn decode<T: DeserializeOwned>(bencher: Bencher<'_, '_>, text: &str) {
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| serde_json::from_str::<T>(black_box(text)).unwrap());
}

fn encode<T: DeserializeOwned + Serialize + Sync>(bencher: Bencher<'_, '_>, text: &str) {
    let value: T = serde_json::from_str(text).unwrap();
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| serde_json::to_vec(black_box(&value)).unwrap());
}

/// As requests take it: straight into text.
fn encode_straight<T: rt::Field + DeserializeOwned + Sync>(bencher: Bencher<'_, '_>, text: &str) {
    let value: T = serde_json::from_str(text).unwrap();
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| rt::to_json(rt::view(black_box(&value))).unwrap());
}

#[divan::bench]
fn decode_object_derived(bencher: Bencher<'_, '_>) {
    decode::<derived::Account>(bencher, &sample::account(7));
}

#[divan::bench]
fn decode_object_described(bencher: Bencher<'_, '_>) {
    decode::<described::Account>(bencher, &sample::account(7));
}

#[divan::bench]
fn decode_list_derived(bencher: Bencher<'_, '_>) {
    decode::<derived::Page>(bencher, &sample::page(500));
}

#[divan::bench]
fn decode_list_described(bencher: Bencher<'_, '_>) {
    decode::<described::Page>(bencher, &sample::page(500));
}

#[divan::bench]
fn encode_object_derived(bencher: Bencher<'_, '_>) {
    encode::<derived::Account>(bencher, &sample::account(7));
}

#[divan::bench]
fn encode_object_described(bencher: Bencher<'_, '_>) {
    encode::<described::Account>(bencher, &sample::account(7));
}

#[divan::bench]
fn encode_object_described_straight(bencher: Bencher<'_, '_>) {
    encode_straight::<described::Account>(bencher, &sample::account(7));
}

#[divan::bench]
fn encode_list_derived(bencher: Bencher<'_, '_>) {
    encode::<derived::Page>(bencher, &sample::page(500));
}

#[divan::bench]
fn encode_list_described(bencher: Bencher<'_, '_>) {
    encode::<described::Page>(bencher, &sample::page(500));
}

#[divan::bench]
fn encode_list_described_straight(bencher: Bencher<'_, '_>) {
    encode_straight::<described::Page>(bencher, &sample::page(500));
}
