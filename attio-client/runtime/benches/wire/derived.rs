//! The shapes, derived.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
pub struct Page {
    data: Vec<Account>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
    has_more: bool,
}

#[derive(Serialize, Deserialize)]
pub struct Account {
    id: AccountId,
    name: String,
    created_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    updated_at: Option<Timestamp>,
    status: Status,
    active: bool,
    score: Option<f64>,
    visits: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    tags: Vec<String>,
    owner: Owner,
    addresses: Vec<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<Box<Reference>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    notes: Option<Vec<String>>,
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(Uuid);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Active,
    Trial,
    Closed,
}

#[derive(Serialize, Deserialize)]
pub struct Owner {
    id: Uuid,
    first_name: String,
    last_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    age: Option<i64>,
}

#[derive(Serialize, Deserialize)]
pub struct Address {
    street: String,
    city: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
    country: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    primary: Option<bool>,
    latitude: f64,
    longitude: f64,
}

#[derive(Serialize, Deserialize)]
pub struct Reference {
    id: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}
