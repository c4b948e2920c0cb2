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
        /// Calls `POST /token`
        ///
        /// Operation: `#/paths/~1token/post`
        pub fn token(&self, body: &types::TokenBody) -> requests::Token {
            let mut call = self.core.call(&requests::TOKEN);
            call.form(body, &[]);
            requests::Token(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&TOKEN];
    pub(super) static TOKEN: rt::Operation = rt::Operation::new(
        "token",
        "POST",
        "/token",
    );
    /// A request to `POST /token`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Token(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Token {
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
    /// Schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`
    #[derive(Clone, PartialEq)]
    pub struct TokenBody {
        /// `grant_type`.
        pub grant_type: String,
        /// `scope`.
        pub scope: Option<Vec<String>>,
        /// `client`.
        pub client: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl TokenBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(grant_type: impl Into<String>) -> Self {
            Self {
                grant_type: grant_type.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for TokenBody {
        fn empty() -> Self {
            Self {
                grant_type: empty(),
                scope: None,
                client: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for TokenBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "TokenBody",
                &[("grant_type", true), ("scope", false), ("client", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.grant_type), view(&self.scope), view(&self.client)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.grant_type),
                    place(&mut self.scope),
                    place(&mut self.client),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        TokenBody : Debug Serialize
    }
}
