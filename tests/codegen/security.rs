mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Locks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /default`: `#/paths/~1default/get`
        #[inline]
        pub fn usual(&self) -> requests::Usual {
            rt::Request::new(self.core.call(&requests::USUAL))
        }
        /// `GET /open`: `#/paths/~1open/get`
        #[inline]
        pub fn open(&self) -> requests::Open {
            rt::Request::new(self.core.call(&requests::OPEN))
        }
        /// `GET /maybe`: `#/paths/~1maybe/get`
        #[inline]
        pub fn maybe(&self) -> requests::Maybe {
            rt::Request::new(self.core.call(&requests::MAYBE))
        }
        /// `GET /both`: `#/paths/~1both/get`
        #[inline]
        pub fn both(&self) -> requests::Both {
            rt::Request::new(self.core.call(&requests::BOTH))
        }
        /// `GET /scoped`: `#/paths/~1scoped/get`. Scopes: `read`, `write`; or `openid`.
        #[inline]
        pub fn scoped(&self) -> requests::Scoped {
            rt::Request::new(self.core.call(&requests::SCOPED))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Locks", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(
            &[
                rt::SecurityScheme::new("token", rt::SchemeKind::Bearer),
                rt::SecurityScheme::new("user", rt::SchemeKind::Basic),
                rt::SecurityScheme::new("key", rt::SchemeKind::ApiKeyHeader("X-Key")),
                rt::SecurityScheme::new("query", rt::SchemeKind::ApiKeyQuery("key")),
                rt::SecurityScheme::new("session", rt::SchemeKind::ApiKeyCookie("sid")),
                rt::SecurityScheme::new("oauth", rt::SchemeKind::Bearer),
                rt::SecurityScheme::new("oidc", rt::SchemeKind::Bearer),
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
    pub static OPERATIONS: &[&rt::Operation] = &[&USUAL, &OPEN, &MAYBE, &BOTH, &SCOPED];
    pub static USUAL: rt::Operation = rt::Operation::new("usual", "GET", "/default")
        .security(&[&[rt::Requirement::new("token")], &[rt::Requirement::new("user")]]);
    pub static OPEN: rt::Operation = rt::Operation::new("open", "GET", "/open");
    pub static MAYBE: rt::Operation = rt::Operation::new("maybe", "GET", "/maybe")
        .security(&[&[], &[rt::Requirement::new("key")]]);
    pub static BOTH: rt::Operation = rt::Operation::new("both", "GET", "/both")
        .security(&[&[rt::Requirement::new("key"), rt::Requirement::new("session")]]);
    pub static SCOPED: rt::Operation = rt::Operation::new("scoped", "GET", "/scoped")
        .security(
            &[
                &[rt::Requirement::new("oauth").scopes(&["read", "write"])],
                &[rt::Requirement::new("oidc").scopes(&["openid"])],
                &[rt::Requirement::new("query")],
            ],
        );
    /// A request to `GET /default`.
    pub type Usual = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /open`.
    pub type Open = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /maybe`.
    pub type Maybe = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /both`.
    pub type Both = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /scoped`.
    pub type Scoped = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
