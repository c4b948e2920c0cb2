mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Headers.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /items`: `#/paths/~1items/get`
        ///
        /// # Errors
        /// - 429: Too many.
        #[inline]
        pub fn list_items(&self) -> requests::ListItems {
            rt::Request::new(self.core.call(&requests::LIST_ITEMS))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Headers", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_ITEMS];
    pub static LIST_ITEMS: rt::Operation = rt::Operation::new(
        "listItems",
        "GET",
        "/items",
    );
    /// A request to `GET /items`.
    pub type ListItems = rt::Request<rt::Json<Vec<String>>, rt::Untyped>;
}
/// The headers that answers carry, to be asked for by
/// `response.header(&headers::NAME)`.
pub mod headers {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// Calls left.
    ///
    /// Header `X-Rate-Limit`, answered by `GET /items`.
    pub static X_RATE_LIMIT: rt::Header<i32> = rt::Header::bare("X-Rate-Limit");
    /// Where the next page is.
    ///
    /// Header `Link`, answered by `GET /items`.
    pub static LINK: rt::Header<String> = rt::Header::text("Link");
    /// Header `X-Mode`, answered by `GET /items`.
    pub static X_MODE: rt::Header<types::XMode> = rt::Header::text("X-Mode");
    /// Header `X-Tags`, answered by `GET /items`.
    pub static X_TAGS: rt::Header<Vec<String>> = rt::Header::texts("X-Tags");
    /// Header `X-Disputed`, answered by `GET /items`.
    pub static X_DISPUTED: rt::Header<String> = rt::Header::text("X-Disputed");
    /// Header `X-Shape`, answered by `GET /items`.
    pub static X_SHAPE: rt::Header<String> = rt::Header::text("X-Shape");
    /// Header `X-Meta`, answered by `GET /items`.
    pub static X_META: rt::Header<types::Meta> = rt::Header::json("X-Meta");
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// Schema: `#/paths/~1items/get/responses/200/headers/X-Mode/schema`.
        pub enum XMode {
            Fast = 0 "fast",
            Slow = 1 "slow",
        }
    }
    rt::object! {
        /// Schema `Meta`: `#/components/schemas/Meta`.
        pub struct Meta: Deserialize {
            /// `took`.
            took: f64 = required("took"),
            ..extra: rt::Extra = known,
        }
    }
}
