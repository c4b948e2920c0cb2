mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Trains.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// - `from`: Where it starts.
        ///
        /// `GET /lines/{line}/trains`: `#/paths/~1lines~1{line}~1trains/get`
        #[inline]
        pub fn trains(&self, line: i64, from: &str) -> requests::Trains {
            let mut call = self.core.call(&requests::TRAINS);
            call.param(rt::Parameter::path("line"), &line);
            call.param(rt::Parameter::query("from"), from);
            requests::Trains(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Trains", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&TRAINS];
    pub static TRAINS: rt::Operation = rt::Operation::new(
        "trains",
        "GET",
        "/lines/{line}/trains",
    );
    rt::request! {
        /// A request to `GET /lines/{line}/trains`.
        pub struct Trains(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl Trains {
        /// The one of the operation wins.
        pub fn lang(mut self, lang: types::Lang) -> Self {
            self.0.param(rt::Parameter::query("lang"), &lang);
            self
        }
        /// From 1 on. Default: `1`.
        pub fn page(mut self, page: i32) -> Self {
            self.0.param(rt::Parameter::query("page"), &page);
            self
        }
        /// Sets `X-Trace-Id`.
        pub fn x_trace_id(mut self, x_trace_id: &str) -> Self {
            self.0.param(rt::Parameter::header("X-Trace-Id"), x_trace_id);
            self
        }
        /// Sets `session`.
        pub fn session(mut self, session: &str) -> Self {
            self.0.param(rt::Parameter::cookie("session"), session);
            self
        }
        /// Sets `class`.
        pub fn class(mut self, class: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(rt::Parameter::query("class"), &rt::texts(class));
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// Schema: `#/paths/~1lines~1{line}~1trains/get/parameters/1/schema`.
        pub enum Lang {
            En = 0 "en",
            De = 1 "de",
        }
    }
}
