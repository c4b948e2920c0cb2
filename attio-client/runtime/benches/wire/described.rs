//! The shapes, described: in the form that the macro generates.

use attio_runtime::__private as rt;
use jiff::Timestamp;
use uuid::Uuid;

rt::newtype! { pub struct AccountId(Uuid) Copy }

rt::string_enum! { pub enum Status { Active = "active", Trial = "trial", Closed = "closed" } }

#[derive(Clone, PartialEq)]
pub struct Page {
    pub data: Vec<Account>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub extra: rt::Extra,
}
impl rt::Empty for Page {
    fn empty() -> Self {
        Self {
            data: rt::Empty::empty(),
            next_cursor: None,
            has_more: rt::Empty::empty(),
            extra: Default::default(),
        }
    }
}
impl rt::Object for Page {
    fn shape(&self) -> &'static rt::Shape {
        const SHAPE: rt::Shape = rt::Shape::new(
            "Page",
            &[("data", true), ("next_cursor", false), ("has_more", true)],
        );
        &SHAPE
    }
    fn views(&self, show: &mut rt::Show<'_>) {
        show(
            &[
                rt::view(&self.data),
                rt::view(&self.next_cursor),
                rt::view(&self.has_more),
            ],
            Some(&self.extra),
        );
    }
    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &mut [
                rt::place(&mut self.data),
                rt::place(&mut self.next_cursor),
                rt::place(&mut self.has_more),
            ],
            Some(&mut self.extra),
        );
    }
}
rt::object_traits! { Page: Serialize Deserialize }

#[derive(Clone, PartialEq)]
pub struct Account {
    pub id: AccountId,
    pub name: String,
    pub created_at: Timestamp,
    pub updated_at: Option<Timestamp>,
    pub status: Status,
    pub active: bool,
    pub score: Option<f64>,
    pub visits: i64,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub tags: Vec<String>,
    pub owner: Owner,
    pub addresses: Vec<Address>,
    pub parent: Option<Box<Reference>>,
    pub notes: Option<Vec<String>>,
    pub extra: rt::Extra,
}
impl rt::Empty for Account {
    fn empty() -> Self {
        Self {
            id: rt::Empty::empty(),
            name: rt::Empty::empty(),
            created_at: Default::default(),
            updated_at: None,
            status: rt::Empty::empty(),
            active: rt::Empty::empty(),
            score: None,
            visits: rt::Empty::empty(),
            email: None,
            phone: None,
            tags: rt::Empty::empty(),
            owner: rt::Empty::empty(),
            addresses: rt::Empty::empty(),
            parent: None,
            notes: None,
            extra: Default::default(),
        }
    }
}
impl rt::Object for Account {
    fn shape(&self) -> &'static rt::Shape {
        const SHAPE: rt::Shape = rt::Shape::new(
            "Account",
            &[
                ("id", true),
                ("name", true),
                ("created_at", true),
                ("updated_at", false),
                ("status", true),
                ("active", true),
                ("score", true),
                ("visits", true),
                ("email", false),
                ("phone", false),
                ("tags", true),
                ("owner", true),
                ("addresses", true),
                ("parent", false),
                ("notes", false),
            ],
        );
        &SHAPE
    }
    fn views(&self, show: &mut rt::Show<'_>) {
        show(
            &[
                rt::view(&self.id),
                rt::view(&self.name),
                rt::foreign_view(&self.created_at),
                rt::foreign_view(&self.updated_at),
                rt::view(&self.status),
                rt::view(&self.active),
                rt::view(&self.score).or_null(),
                rt::view(&self.visits),
                rt::view(&self.email),
                rt::view(&self.phone),
                rt::view(&self.tags),
                rt::view(&self.owner),
                rt::view(&self.addresses),
                rt::view(&self.parent),
                rt::view(&self.notes),
            ],
            Some(&self.extra),
        );
    }
    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &mut [
                rt::place(&mut self.id),
                rt::place(&mut self.name),
                rt::foreign_place(&mut self.created_at),
                rt::foreign_place(&mut self.updated_at),
                rt::place(&mut self.status),
                rt::place(&mut self.active),
                rt::place(&mut self.score),
                rt::place(&mut self.visits),
                rt::place(&mut self.email),
                rt::place(&mut self.phone),
                rt::place(&mut self.tags),
                rt::place(&mut self.owner),
                rt::place(&mut self.addresses),
                rt::place(&mut self.parent),
                rt::place(&mut self.notes),
            ],
            Some(&mut self.extra),
        );
    }
}
rt::object_traits! { Account: Serialize Deserialize }

#[derive(Clone, PartialEq)]
pub struct Owner {
    pub id: Uuid,
    pub first_name: String,
    pub last_name: String,
    pub age: Option<i64>,
    pub extra: rt::Extra,
}
impl rt::Empty for Owner {
    fn empty() -> Self {
        Self {
            id: Default::default(),
            first_name: rt::Empty::empty(),
            last_name: rt::Empty::empty(),
            age: None,
            extra: Default::default(),
        }
    }
}
impl rt::Object for Owner {
    fn shape(&self) -> &'static rt::Shape {
        const SHAPE: rt::Shape = rt::Shape::new(
            "Owner",
            &[
                ("id", true),
                ("first_name", true),
                ("last_name", true),
                ("age", false),
            ],
        );
        &SHAPE
    }
    fn views(&self, show: &mut rt::Show<'_>) {
        show(
            &[
                rt::foreign_view(&self.id),
                rt::view(&self.first_name),
                rt::view(&self.last_name),
                rt::view(&self.age),
            ],
            Some(&self.extra),
        );
    }
    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &mut [
                rt::foreign_place(&mut self.id),
                rt::place(&mut self.first_name),
                rt::place(&mut self.last_name),
                rt::place(&mut self.age),
            ],
            Some(&mut self.extra),
        );
    }
}
rt::object_traits! { Owner: Serialize Deserialize }

#[derive(Clone, PartialEq)]
pub struct Address {
    pub street: String,
    pub city: String,
    pub zip: Option<String>,
    pub country: String,
    pub primary: Option<bool>,
    pub latitude: f64,
    pub longitude: f64,
    pub extra: rt::Extra,
}
impl rt::Empty for Address {
    fn empty() -> Self {
        Self {
            street: rt::Empty::empty(),
            city: rt::Empty::empty(),
            zip: None,
            country: rt::Empty::empty(),
            primary: None,
            latitude: rt::Empty::empty(),
            longitude: rt::Empty::empty(),
            extra: Default::default(),
        }
    }
}
impl rt::Object for Address {
    fn shape(&self) -> &'static rt::Shape {
        const SHAPE: rt::Shape = rt::Shape::new(
            "Address",
            &[
                ("street", true),
                ("city", true),
                ("zip", false),
                ("country", true),
                ("primary", false),
                ("latitude", true),
                ("longitude", true),
            ],
        );
        &SHAPE
    }
    fn views(&self, show: &mut rt::Show<'_>) {
        show(
            &[
                rt::view(&self.street),
                rt::view(&self.city),
                rt::view(&self.zip),
                rt::view(&self.country),
                rt::view(&self.primary),
                rt::view(&self.latitude),
                rt::view(&self.longitude),
            ],
            Some(&self.extra),
        );
    }
    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &mut [
                rt::place(&mut self.street),
                rt::place(&mut self.city),
                rt::place(&mut self.zip),
                rt::place(&mut self.country),
                rt::place(&mut self.primary),
                rt::place(&mut self.latitude),
                rt::place(&mut self.longitude),
            ],
            Some(&mut self.extra),
        );
    }
}
rt::object_traits! { Address: Serialize Deserialize }

#[derive(Clone, PartialEq)]
pub struct Reference {
    pub id: String,
    pub kind: String,
    pub name: Option<String>,
    pub extra: rt::Extra,
}
impl rt::Empty for Reference {
    fn empty() -> Self {
        Self {
            id: rt::Empty::empty(),
            kind: rt::Empty::empty(),
            name: None,
            extra: Default::default(),
        }
    }
}
impl rt::Object for Reference {
    fn shape(&self) -> &'static rt::Shape {
        const SHAPE: rt::Shape = rt::Shape::new(
            "Reference",
            &[("id", true), ("kind", true), ("name", false)],
        );
        &SHAPE
    }
    fn views(&self, show: &mut rt::Show<'_>) {
        show(
            &[
                rt::view(&self.id),
                rt::view(&self.kind),
                rt::view(&self.name),
            ],
            Some(&self.extra),
        );
    }
    fn places(&mut self, fill: &mut rt::Fill<'_>) {
        fill(
            &mut [
                rt::place(&mut self.id),
                rt::place(&mut self.kind),
                rt::place(&mut self.name),
            ],
            Some(&mut self.extra),
        );
    }
}
rt::object_traits! { Reference: Serialize Deserialize }
