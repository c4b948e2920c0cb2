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
        /// Calls `GET /books`
        ///
        /// Operation: `#/paths/~1books/get`
        pub fn list_books(&self) -> requests::ListBooks {
            let call = self.core.call(&requests::LIST_BOOKS);
            requests::ListBooks(call)
        }
        /// Calls `QUERY /books`
        ///
        /// Operation: `#/paths/~1books/x-operations/QUERY`
        pub fn query_books(&self, body: &types::QueryBooksBody) -> requests::QueryBooks {
            let mut call = self.core.call(&requests::QUERY_BOOKS);
            call.json_view(view(body));
            requests::QueryBooks(call)
        }
        /// Calls `LINK /books`
        ///
        /// Operation: `#/paths/~1books/x-operations/LINK`
        pub fn link_books(&self) -> requests::LinkBooks {
            let call = self.core.call(&requests::LINK_BOOKS);
            requests::LinkBooks(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_BOOKS, &QUERY_BOOKS, &LINK_BOOKS];
    pub(super) static LIST_BOOKS: rt::Operation = rt::Operation::new(
        "list_books",
        "GET",
        "/books",
    );
    pub(super) static QUERY_BOOKS: rt::Operation = rt::Operation::new(
        "query_books",
        "QUERY",
        "/books",
    );
    pub(super) static LINK_BOOKS: rt::Operation = rt::Operation::new(
        "link_books",
        "LINK",
        "/books",
    );
    /// A request to `GET /books`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBooks(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl ListBooks {
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
    /// A request to `QUERY /books`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct QueryBooks(pub(super) rt::Call<rt::Json<Vec<String>>, rt::Untyped>);
    impl QueryBooks {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<String>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<String>>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `LINK /books`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct LinkBooks(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl LinkBooks {
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
    /// Schema: `#/paths/~1books/x-operations/QUERY/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct QueryBooksBody {
        /// `title`.
        pub title: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl QueryBooksBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for QueryBooksBody {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for QueryBooksBody {
        fn empty() -> Self {
            Self {
                title: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for QueryBooksBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "QueryBooksBody",
                &[("title", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.title)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.title)], Some(&mut self.extra));
        }
    }
    rt::object! {
        QueryBooksBody : Debug Serialize
    }
}
