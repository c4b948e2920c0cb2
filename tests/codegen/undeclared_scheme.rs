mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Keys.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /a`: `#/paths/~1a/get`
        #[inline]
        pub fn a(&self) -> requests::A {
            rt::Request::new(self.core.call(&requests::A_OPERATION))
        }
        /// `GET /b`: `#/paths/~1b/get`
        #[inline]
        pub fn b(&self) -> requests::B {
            rt::Request::new(self.core.call(&requests::B_OPERATION))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Keys", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(
            &[
                rt::SecurityScheme::new("token", rt::SchemeKind::Bearer),
                rt::SecurityScheme::new("key", rt::SchemeKind::ApiKeyHeader("x-key")),
            ],
        );
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
    pub static OPERATIONS: &[&rt::Operation] = &[&A_OPERATION, &B_OPERATION];
    pub static A_OPERATION: rt::Operation = rt::Operation::new("a", "GET", "/a")
        .security(&[&[rt::Requirement::new("token")], &[rt::Requirement::new("key")]]);
    pub static B_OPERATION: rt::Operation = rt::Operation::new("b", "GET", "/b");
    /// A request to `GET /a`.
    pub type A = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /b`.
    pub type B = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
