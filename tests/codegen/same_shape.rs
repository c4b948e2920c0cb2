mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Shapes.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /flights`: `#/paths/~1flights/get`
        #[inline]
        pub fn flights(&self) -> requests::Flights {
            rt::Request::new(self.core.call(&requests::FLIGHTS))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Shapes", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&FLIGHTS];
    pub static FLIGHTS: rt::Operation = rt::Operation::new("flights", "GET", "/flights");
    /// A request to `GET /flights`.
    pub type Flights = rt::Request<rt::Json<types::FlightsResponse>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1flights/get/responses/200/content/application~1json/schema`.
        pub struct FlightsResponse: Deserialize {
            /// Start.
            from: Option<FlightsResponseFrom> = optional("from"),
            /// End.
            to: Option<FlightsResponseFrom> = optional("to"),
            /// `stops`.
            stops: Option<Vec<FlightsResponseFrom>> = optional("stops"),
            /// `state`.
            state: Option<FlightsResponseMood> = optional("state"),
            /// `mood`.
            mood: Option<FlightsResponseMood> = optional("mood"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Start. Schema: `#/paths/~1flights/get/responses/200/content/application~1json/schema/properties/from`.
        pub struct FlightsResponseFrom: Deserialize {
            /// `lat`.
            lat: Option<f64> = optional("lat"),
            /// `lon`.
            lon: Option<f64> = optional("lon"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1flights/get/responses/200/content/application~1json/schema/properties/state`.
        pub enum FlightsResponseMood {
            Planned = 0 "planned",
            Flown = 1 "flown",
        }
    }
}
