//! The shapes, described: in the form that the macro generates.

use attio_runtime::__private as rt;
use jiff::Timestamp;
use uuid::Uuid;

rt::newtype! { pub struct AccountId(Uuid) Copy }

rt::string_enum! { pub enum Status { Active = 0 "active", Trial = 1 "trial", Closed = 2 "closed" } }

rt::object! {
    pub struct Page: Serialize Deserialize {
        data: Vec<Account> = required("data"),
        next_cursor: Option<String> = optional("next_cursor"),
        has_more: bool = required("has_more"),
        ..extra: rt::Extra = known,
    }
}

rt::object! {
    pub struct Account: Serialize Deserialize {
        id: AccountId = required("id"),
        name: String = required("name"),
        created_at: Timestamp = foreign::required("created_at"),
        updated_at: Option<Timestamp> = foreign::optional("updated_at"),
        status: Status = required("status"),
        active: bool = required("active"),
        score: Option<f64> = nullable("score"),
        visits: i64 = required("visits"),
        email: Option<String> = optional("email"),
        phone: Option<String> = optional("phone"),
        tags: Vec<String> = required("tags"),
        owner: Owner = required("owner"),
        addresses: Vec<Address> = required("addresses"),
        parent: Option<Box<Reference>> = optional("parent"),
        notes: Option<Vec<String>> = optional("notes"),
        ..extra: rt::Extra = known,
    }
}

rt::object! {
    pub struct Owner: Serialize Deserialize {
        id: Uuid = foreign::required("id"),
        first_name: String = required("first_name"),
        last_name: String = required("last_name"),
        age: Option<i64> = optional("age"),
        ..extra: rt::Extra = known,
    }
}

rt::object! {
    pub struct Address: Serialize Deserialize {
        street: String = required("street"),
        city: String = required("city"),
        zip: Option<String> = optional("zip"),
        country: String = required("country"),
        primary: Option<bool> = optional("primary"),
        latitude: f64 = required("latitude"),
        longitude: f64 = required("longitude"),
        ..extra: rt::Extra = known,
    }
}

rt::object! {
    pub struct Reference: Serialize Deserialize {
        id: String = required("id"),
        kind: String = required("kind"),
        name: Option<String> = optional("name"),
        ..extra: rt::Extra = known,
    }
}
