mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Tokens.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /token`: `#/paths/~1token/post`
        #[inline]
        pub fn token(&self, body: &types::TokenBody) -> requests::Token {
            let mut call = self.core.call(&requests::TOKEN);
            call.form(body, &[]);
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Tokens", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&TOKEN];
    pub static TOKEN: rt::Operation = rt::Operation::new("token", "POST", "/token");
    /// A request to `POST /token`.
    pub type Token = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
        pub struct TokenBody: Serialize {
            /// `grant_type`.
            grant_type: String = required("grant_type"),
            /// `scope`.
            scope: Option<Vec<String>> = optional("scope"),
            /// `client`.
            client: Option<String> = optional("client"),
            ..extra: rt::Extra = known,
        }
        new(grant_type: impl Into<String>)
    }
}
