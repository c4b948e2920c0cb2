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
        /// Calls `GET /lines/{line}/trains`
        ///
        /// - `from`: Where it starts.
        ///
        /// Operation: `#/paths/~1lines~1{line}~1trains/get`
        pub fn trains(&self, line: i64, from: &str) -> requests::Trains {
            let mut call = self.core.call(&requests::TRAINS);
            call.param(&requests::TRAINS_LINE, &line);
            call.param(&requests::TRAINS_FROM, from);
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&TRAINS];
    pub(super) static TRAINS: rt::Operation = rt::Operation::new(
        "trains",
        "GET",
        "/lines/{line}/trains",
    );
    pub(super) static TRAINS_LINE: rt::Parameter = rt::Parameter::path("line");
    pub(super) static TRAINS_LANG: rt::Parameter = rt::Parameter::query("lang");
    pub(super) static TRAINS_FROM: rt::Parameter = rt::Parameter::query("from");
    pub(super) static TRAINS_PAGE: rt::Parameter = rt::Parameter::query("page");
    pub(super) static TRAINS_X_TRACE_ID: rt::Parameter = rt::Parameter::header(
        "X-Trace-Id",
    );
    pub(super) static TRAINS_SESSION: rt::Parameter = rt::Parameter::cookie("session");
    pub(super) static TRAINS_CLASS: rt::Parameter = rt::Parameter::query("class");
    /// A request to `GET /lines/{line}/trains`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Trains(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Trains {
        /// The one of the operation wins.
        pub fn lang(mut self, lang: types::Lang) -> Self {
            self.0.param(&TRAINS_LANG, &lang);
            self
        }
        /// From 1 on.
        ///
        /// Default: `1`.
        pub fn page(mut self, page: i32) -> Self {
            self.0.param(&TRAINS_PAGE, &page);
            self
        }
        /// Sets `X-Trace-Id`.
        pub fn x_trace_id(mut self, x_trace_id: &str) -> Self {
            self.0.param(&TRAINS_X_TRACE_ID, x_trace_id);
            self
        }
        /// Sets `session`.
        pub fn session(mut self, session: &str) -> Self {
            self.0.param(&TRAINS_SESSION, session);
            self
        }
        /// Sets `class`.
        pub fn class(mut self, class: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(&TRAINS_CLASS, &rt::texts(class));
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1lines~1{line}~1trains/get/parameters/1/schema`
        pub enum Lang {
            En = "en",
            De = "de",
        }
    }
}
