mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Ledger.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /charges`
        ///
        /// Operation: `#/paths/~1charges/get`
        pub fn charge(&self) -> requests::Charge {
            let call = self.core.call(&requests::CHARGE);
            requests::Charge(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Ledger", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
}
pub use __client::Client;
/// Requests under construction, one type per kind of request.
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&CHARGE];
    pub(super) static CHARGE: rt::Operation = rt::Operation::new(
        "charge",
        "GET",
        "/charges",
    );
    /// A request to `GET /charges`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Charge(pub(super) rt::Call<rt::Json<types::Charge>, rt::Untyped>);
    impl Charge {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Charge,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Charge>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// An object of the API.
    ///
    /// Schema `Charge`: `#/components/schemas/Charge`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Charge {
        /// `object`.
        pub object: rt::Literal,
        /// `fee`.
        pub fee: Option<ChargeFee>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Charge {
        fn empty() -> Self {
            Self {
                object: rt::Literal::new("charge"),
                fee: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Charge {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Charge",
                &[("object", true), ("fee", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.object), view(&self.fee)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.object), place(&mut self.fee)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Charge : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema: `#/components/schemas/Charge/properties/fee`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ChargeFee {
        /// A `Text`.
        Text(String),
        /// A `Fee`.
        Fee(Fee),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<String> for ChargeFee {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<Fee> for ChargeFee {
        fn from(value: Fee) -> Self {
            Self::Fee(value)
        }
    }
    impl rt::Empty for ChargeFee {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for ChargeFee {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "ChargeFee",
                &[
                    rt::Variant::new("Text", rt::Kind::Text),
                    rt::Variant::new("Fee", rt::Kind::Object)
                        .required(&["object"])
                        .known(&["object", "entry"])
                        .literals(&[("object", "fee")]),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Text(_) => "Text",
                Self::Fee(_) => "Fee",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Text(value) => view(value),
                Self::Fee(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Text),
                1usize => rt::from_value(value).map(Self::Fee),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        ChargeFee : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Fee`: `#/components/schemas/Fee`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Fee {
        /// `object`.
        pub object: rt::Literal,
        /// `entry`.
        pub entry: Option<FeeEntry>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Fee {
        fn empty() -> Self {
            Self {
                object: rt::Literal::new("fee"),
                entry: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Fee {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Fee",
                &[("object", true), ("entry", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.object), view(&self.entry)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.object), place(&mut self.entry)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Fee : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema: `#/components/schemas/Fee/properties/entry`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum FeeEntry {
        /// A `Text`.
        Text(String),
        /// A `Entry`.
        Entry(Entry),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<String> for FeeEntry {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<Entry> for FeeEntry {
        fn from(value: Entry) -> Self {
            Self::Entry(value)
        }
    }
    impl rt::Empty for FeeEntry {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for FeeEntry {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "FeeEntry",
                &[
                    rt::Variant::new("Text", rt::Kind::Text),
                    rt::Variant::new("Entry", rt::Kind::Object)
                        .required(&["object"])
                        .known(&["object", "source"])
                        .literals(&[("object", "entry")]),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Text(_) => "Text",
                Self::Entry(_) => "Entry",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Text(value) => view(value),
                Self::Entry(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Text),
                1usize => rt::from_value(value).map(Self::Entry),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        FeeEntry : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Entry`: `#/components/schemas/Entry`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Entry {
        /// `object`.
        pub object: rt::Literal,
        /// `source`.
        pub source: Option<EntrySource>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Entry {
        fn empty() -> Self {
            Self {
                object: rt::Literal::new("entry"),
                source: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Entry {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Entry",
                &[("object", true), ("source", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.object), view(&self.source)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.object), place(&mut self.source)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Entry : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema: `#/components/schemas/Entry/properties/source`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum EntrySource {
        /// Tagged `charge`.
        Charge(Box<Charge>),
        /// Tagged `fee`.
        Fee(Box<Fee>),
        /// Tagged `entry`.
        Entry(Box<Entry>),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Box<Charge>> for EntrySource {
        fn from(value: Box<Charge>) -> Self {
            Self::Charge(value)
        }
    }
    impl From<Box<Fee>> for EntrySource {
        fn from(value: Box<Fee>) -> Self {
            Self::Fee(value)
        }
    }
    impl From<Box<Entry>> for EntrySource {
        fn from(value: Box<Entry>) -> Self {
            Self::Entry(value)
        }
    }
    impl rt::Empty for EntrySource {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for EntrySource {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "EntrySource",
                    &[
                        rt::Variant::new("Charge", rt::Kind::Object)
                            .tags(&["charge"])
                            .required(&["object"])
                            .known(&["object", "fee"])
                            .literals(&[("object", "charge")]),
                        rt::Variant::new("Fee", rt::Kind::Object)
                            .tags(&["fee"])
                            .required(&["object"])
                            .known(&["object", "entry"])
                            .literals(&[("object", "fee")]),
                        rt::Variant::new("Entry", rt::Kind::Object)
                            .tags(&["entry"])
                            .required(&["object"])
                            .known(&["object", "source"])
                            .literals(&[("object", "entry")]),
                    ],
                )
                .tag("object");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Charge(_) => "Charge",
                Self::Fee(_) => "Fee",
                Self::Entry(_) => "Entry",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Charge(value) => view(value),
                Self::Fee(value) => view(value),
                Self::Entry(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Charge),
                1usize => rt::from_value(value).map(Self::Fee),
                2usize => rt::from_value(value).map(Self::Entry),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        EntrySource : Debug Deserialize
    }
}
