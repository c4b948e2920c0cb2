mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Notes.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// A client that proves itself with a bearer token.
        ///
        /// Nothing is checked yet: a token that cannot be sent is reported by the first call.
        #[must_use]
        pub fn new(token: impl Into<rt::Secret>) -> Self {
            Self {
                core: rt::Core::with_bearer(&API, token),
            }
        }
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// All notes.
        ///
        /// `GET /notes`: `#/paths/~1notes/get`. Scopes: `notes`.
        #[inline]
        pub fn list_notes(&self) -> requests::ListNotes {
            rt::Request::new(self.core.call(&requests::LIST_NOTES))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Notes", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[rt::Server::new("https://notes.test")])
        .security_schemes(&[rt::SecurityScheme::new("oauth", rt::SchemeKind::Bearer)]);
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_NOTES];
    pub static LIST_NOTES: rt::Operation = rt::Operation::new(
            "list_notes",
            "GET",
            "/notes",
        )
        .security(&[&[rt::Requirement::new("oauth").scopes(&["notes"])]]);
    /// A request to `GET /notes`.
    pub type ListNotes = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
