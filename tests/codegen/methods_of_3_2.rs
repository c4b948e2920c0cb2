mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Methods.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /books`: `#/paths/~1books/get`
        #[inline]
        pub fn list_books(&self) -> requests::ListBooks {
            rt::Request::new(self.core.call(&requests::LIST_BOOKS))
        }
        /// `QUERY /books`: `#/paths/~1books/x-operations/QUERY`
        #[inline]
        pub fn query_books(&self, body: &types::QueryBooksBody) -> requests::QueryBooks {
            let mut call = self.core.call(&requests::QUERY_BOOKS);
            call.json_view(view(body));
            rt::Request::new(call)
        }
        /// `LINK /books`: `#/paths/~1books/x-operations/LINK`
        #[inline]
        pub fn link_books(&self) -> requests::LinkBooks {
            rt::Request::new(self.core.call(&requests::LINK_BOOKS))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Methods", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_BOOKS, &QUERY_BOOKS, &LINK_BOOKS];
    pub static LIST_BOOKS: rt::Operation = rt::Operation::new(
        "list_books",
        "GET",
        "/books",
    );
    pub static QUERY_BOOKS: rt::Operation = rt::Operation::new(
        "query_books",
        "QUERY",
        "/books",
    );
    pub static LINK_BOOKS: rt::Operation = rt::Operation::new(
        "link_books",
        "LINK",
        "/books",
    );
    /// A request to `GET /books`.
    pub type ListBooks = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `QUERY /books`.
    pub type QueryBooks = rt::Request<rt::Json<Vec<String>>, rt::Untyped>;
    /// A request to `LINK /books`.
    pub type LinkBooks = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1books/x-operations/QUERY/requestBody/content/application~1json/schema`.
        pub struct QueryBooksBody: Serialize {
            /// `title`.
            title: Option<String> = optional("title"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
