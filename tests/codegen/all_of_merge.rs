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
        /// `GET /books/{isbn}`: `#/paths/~1books~1{isbn}/get`
        #[inline]
        pub fn get_book(&self, isbn: &str) -> requests::GetBook {
            let mut call = self.core.call(&requests::GET_BOOK);
            call.param(rt::Parameter::path("isbn"), isbn);
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_BOOK];
    pub static GET_BOOK: rt::Operation = rt::Operation::new(
        "get_book",
        "GET",
        "/books/{isbn}",
    );
    /// A request to `GET /books/{isbn}`.
    pub type GetBook = rt::Request<rt::Json<types::Book>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// A book on a shelf. Schema `Book`: `#/components/schemas/Book`.
        pub struct Book: Deserialize {
            /// Where it stands.
            shelf: i64 = required("shelf"),
            /// `year`.
            year: i64 = required("year"),
            /// `title`.
            title: String = required("title"),
            ..extra: rt::Extra = known,
        }
    }
}
