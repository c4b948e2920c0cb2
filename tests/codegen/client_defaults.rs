mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Clock.
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
            Self::builder().bearer(token).finish()
        }
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            crate::kinds::defaults(rt::ClientBuilder::new(&API))
        }
        /// `GET /now`: `#/paths/~1now/get`
        #[inline]
        pub fn now(&self) -> requests::Now {
            rt::Request::new(self.core.call(&requests::NOW))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Clock", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[rt::Server::new("https://clock.example.com")])
        .security_schemes(&[rt::SecurityScheme::new("key", rt::SchemeKind::Bearer)]);
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
    pub static OPERATIONS: &[&rt::Operation] = &[&NOW];
    pub static NOW: rt::Operation = rt::Operation::new("now", "GET", "/now")
        .security(&[&[rt::Requirement::new("key")]]);
    /// A request to `GET /now`.
    pub type Now = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
