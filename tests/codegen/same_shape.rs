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
        /// Calls `GET /flights`
        ///
        /// Operation: `#/paths/~1flights/get`
        pub fn flights(&self) -> requests::Flights {
            let call = self.core.call(&requests::FLIGHTS);
            requests::Flights(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&FLIGHTS];
    pub(super) static FLIGHTS: rt::Operation = rt::Operation::new(
        "flights",
        "GET",
        "/flights",
    );
    /// A request to `GET /flights`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Flights(
        pub(super) rt::Call<rt::Json<types::FlightsResponse>, rt::Untyped>,
    );
    impl Flights {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::FlightsResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::FlightsResponse>, rt::Untyped> {
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
    /// Schema: `#/paths/~1flights/get/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FlightsResponse {
        /// Start.
        pub from: Option<FlightsResponseFrom>,
        /// End.
        pub to: Option<FlightsResponseFrom>,
        /// `stops`.
        pub stops: Option<Vec<FlightsResponseFrom>>,
        /// `state`.
        pub state: Option<FlightsResponseMood>,
        /// `mood`.
        pub mood: Option<FlightsResponseMood>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for FlightsResponse {
        fn empty() -> Self {
            Self {
                from: None,
                to: None,
                stops: None,
                state: None,
                mood: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for FlightsResponse {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "FlightsResponse",
                &[
                    ("from", false),
                    ("to", false),
                    ("stops", false),
                    ("state", false),
                    ("mood", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.from),
                    view(&self.to),
                    view(&self.stops),
                    view(&self.state),
                    view(&self.mood),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.from),
                    place(&mut self.to),
                    place(&mut self.stops),
                    place(&mut self.state),
                    place(&mut self.mood),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        FlightsResponse : Debug Deserialize
    }
    /// Start.
    ///
    /// Schema: `#/paths/~1flights/get/responses/200/content/application~1json/schema/properties/from`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FlightsResponseFrom {
        /// `lat`.
        pub lat: Option<f64>,
        /// `lon`.
        pub lon: Option<f64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for FlightsResponseFrom {
        fn empty() -> Self {
            Self {
                lat: None,
                lon: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for FlightsResponseFrom {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "FlightsResponseFrom",
                &[("lat", false), ("lon", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.lat), view(&self.lon)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.lat), place(&mut self.lon)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        FlightsResponseFrom : Debug Deserialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1flights/get/responses/200/content/application~1json/schema/properties/state`
        pub enum FlightsResponseMood {
            Planned = "planned",
            Flown = "flown",
        }
    }
}
