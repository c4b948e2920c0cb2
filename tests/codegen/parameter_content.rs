mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Queries.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /tables/{table}/rows`
        ///
        /// Operation: `#/paths/~1tables~1{table}~1rows/get`
        pub fn rows(
            &self,
            table: &str,
            order: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::Rows {
            let mut call = self.core.call(&requests::ROWS);
            call.param(&requests::ROWS_TABLE, table);
            call.param_json(&requests::ROWS_ORDER, &rt::texts(order));
            requests::Rows(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Queries", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&ROWS];
    pub(super) static ROWS: rt::Operation = rt::Operation::new(
        "rows",
        "GET",
        "/tables/{table}/rows",
    );
    pub(super) static ROWS_TABLE: rt::Parameter = rt::Parameter::path("table");
    pub(super) static ROWS_WHERE: rt::Parameter = rt::Parameter::query("where");
    pub(super) static ROWS_ORDER: rt::Parameter = rt::Parameter::query("order");
    /// A request to `GET /tables/{table}/rows`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Rows(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Rows {
        /// Sets `where`.
        pub fn r#where(mut self, r#where: &types::Where) -> Self {
            self.0.param_json(&ROWS_WHERE, r#where);
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
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1tables~1{table}~1rows/get/parameters/0/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct Where {
        /// `column`.
        pub column: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Where {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(column: impl Into<String>) -> Self {
            Self {
                column: column.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Where {
        fn empty() -> Self {
            Self {
                column: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Where {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Where", &[("column", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.column)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.column)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Where : Debug Serialize
    }
}
