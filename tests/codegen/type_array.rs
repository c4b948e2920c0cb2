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
        /// `GET /readings`: `#/paths/~1readings/get`
        #[inline]
        pub fn latest_reading(&self) -> requests::LatestReading {
            rt::Request::new(self.core.call(&requests::LATEST_READING))
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&LATEST_READING];
    pub static LATEST_READING: rt::Operation = rt::Operation::new(
        "latest_reading",
        "GET",
        "/readings",
    );
    /// A request to `GET /readings`.
    pub type LatestReading = rt::Request<rt::Json<types::Reading>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Reading`: `#/components/schemas/Reading`.
        pub struct Reading: Deserialize {
            /// `value`.
            value: Option<ReadingValue> = nullable("value"),
            /// `raw`.
            raw: Option<ReadingRaw> = optional("raw"),
            /// `unit`.
            unit: Option<String> = optional("unit"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema: `#/components/schemas/Reading/properties/value`.
        pub enum ReadingValue: Deserialize {
            /// A `Text`.
            Text(String) = 0 known Text,
            /// A `Number`.
            Number(f64) = 1 known Number,
            /// A `Bool`.
            Bool(bool) = 2 known Bool,
        }
        From(Text(String), Number(f64), Bool(bool))
    }
    rt::union! {
        /// Schema: `#/components/schemas/Reading/properties/raw`.
        pub enum ReadingRaw: Deserialize {
            /// A `IntegerList`.
            IntegerList(Vec<i64>) = 0 known List,
            /// A `Map`.
            Map(rt::Map<rt::Value>) = 1 known Object,
        }
        From(IntegerList(Vec<i64>), Map(rt::Map<rt::Value>))
    }
}
