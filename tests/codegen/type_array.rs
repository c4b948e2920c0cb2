mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Sensors.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /readings`
        ///
        /// Operation: `#/paths/~1readings/get`
        pub fn latest_reading(&self) -> requests::LatestReading {
            let call = self.core.call(&requests::LATEST_READING);
            requests::LatestReading(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Sensors", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LATEST_READING];
    pub(super) static LATEST_READING: rt::Operation = rt::Operation::new(
        "latest_reading",
        "GET",
        "/readings",
    );
    /// A request to `GET /readings`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct LatestReading(pub(super) rt::Call<rt::Json<types::Reading>, rt::Untyped>);
    impl LatestReading {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Reading,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Reading>, rt::Untyped> {
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
    /// Schema `Reading`: `#/components/schemas/Reading`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Reading {
        /// `value`.
        pub value: Option<ReadingValue>,
        /// `raw`.
        pub raw: Option<ReadingRaw>,
        /// `unit`.
        pub unit: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Reading {
        fn empty() -> Self {
            Self {
                value: None,
                raw: None,
                unit: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Reading {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Reading",
                &[("value", true), ("raw", false), ("unit", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.value).or_null(), view(&self.raw), view(&self.unit)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.value),
                    place(&mut self.raw),
                    place(&mut self.unit),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Reading : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema: `#/components/schemas/Reading/properties/value`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ReadingValue {
        /// A `Text`.
        Text(String),
        /// A `Number`.
        Number(f64),
        /// A `Bool`.
        Bool(bool),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<String> for ReadingValue {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<f64> for ReadingValue {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<bool> for ReadingValue {
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl rt::Empty for ReadingValue {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for ReadingValue {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "ReadingValue",
                &[
                    rt::Variant::new("Text", rt::Kind::Text),
                    rt::Variant::new("Number", rt::Kind::Number),
                    rt::Variant::new("Bool", rt::Kind::Bool),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Text(_) => "Text",
                Self::Number(_) => "Number",
                Self::Bool(_) => "Bool",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Text(value) => view(value),
                Self::Number(value) => view(value),
                Self::Bool(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Text),
                1usize => rt::from_value(value).map(Self::Number),
                2usize => rt::from_value(value).map(Self::Bool),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        ReadingValue : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema: `#/components/schemas/Reading/properties/raw`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ReadingRaw {
        /// A `IntegerList`.
        IntegerList(Vec<i64>),
        /// A `Map`.
        Map(rt::Map<rt::Value>),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Vec<i64>> for ReadingRaw {
        fn from(value: Vec<i64>) -> Self {
            Self::IntegerList(value)
        }
    }
    impl From<rt::Map<rt::Value>> for ReadingRaw {
        fn from(value: rt::Map<rt::Value>) -> Self {
            Self::Map(value)
        }
    }
    impl rt::Empty for ReadingRaw {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for ReadingRaw {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "ReadingRaw",
                &[
                    rt::Variant::new("IntegerList", rt::Kind::List),
                    rt::Variant::new("Map", rt::Kind::Object),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::IntegerList(_) => "IntegerList",
                Self::Map(_) => "Map",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::IntegerList(value) => view(value),
                Self::Map(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::IntegerList),
                1usize => rt::from_value(value).map(Self::Map),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        ReadingRaw : Debug Deserialize
    }
}
