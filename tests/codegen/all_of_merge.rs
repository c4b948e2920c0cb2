mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Library.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /books/{isbn}`
        ///
        /// Operation: `#/paths/~1books~1{isbn}/get`
        pub fn get_book(&self, isbn: &str) -> requests::GetBook {
            let mut call = self.core.call(&requests::GET_BOOK);
            call.param(&requests::GET_BOOK_ISBN, isbn);
            requests::GetBook(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Library", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_BOOK];
    pub(super) static GET_BOOK: rt::Operation = rt::Operation::new(
        "get_book",
        "GET",
        "/books/{isbn}",
    );
    pub(super) static GET_BOOK_ISBN: rt::Parameter = rt::Parameter::path("isbn");
    /// A request to `GET /books/{isbn}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetBook(pub(super) rt::Call<rt::Json<types::Book>, rt::Untyped>);
    impl GetBook {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Book,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Book>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// A book on a shelf.
    ///
    /// Schema `Book`: `#/components/schemas/Book`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Book {
        /// Where it stands.
        pub shelf: i64,
        /// `year`.
        pub year: i64,
        /// `title`.
        pub title: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Book {
        fn empty() -> Self {
            Self {
                shelf: empty(),
                year: empty(),
                title: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Book {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Book",
                &[("shelf", true), ("year", true), ("title", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.shelf), view(&self.year), view(&self.title)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.shelf),
                    place(&mut self.year),
                    place(&mut self.title),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Book : Debug Deserialize
    }
}
