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
        /// `GET /tables/{table}/rows`: `#/paths/~1tables~1{table}~1rows/get`
        #[inline]
        pub fn rows(
            &self,
            table: &str,
            order: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::Rows {
            let mut call = self.core.call(&requests::ROWS);
            call.param(rt::Parameter::path("table"), table);
            call.param_json(rt::Parameter::query("order"), &rt::texts(order));
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&ROWS];
    pub static ROWS: rt::Operation = rt::Operation::new(
        "rows",
        "GET",
        "/tables/{table}/rows",
    );
    rt::request! {
        /// A request to `GET /tables/{table}/rows`.
        pub struct Rows(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl Rows {
        /// Sets `where`.
        pub fn r#where(mut self, r#where: impl Into<types::Where>) -> Self {
            self.0
                .param_json(
                    rt::Parameter::query("where"),
                    &Into::<types::Where>::into(r#where),
                );
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1tables~1{table}~1rows/get/parameters/0/content/application~1json/schema`.
        pub struct Where: Serialize {
            /// `column`.
            column: String = required("column"),
            ..extra: rt::Extra = known,
        }
        new(column: impl Into<String>)
    }
}
