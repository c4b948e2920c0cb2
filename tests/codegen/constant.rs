mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Post.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /letters`: `#/paths/~1letters/post`
        #[inline]
        pub fn send_letter(&self, body: &types::Letter) -> requests::SendLetter {
            let mut call = self.core.call(&requests::SEND_LETTER);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Post", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SEND_LETTER];
    pub static SEND_LETTER: rt::Operation = rt::Operation::new(
        "send_letter",
        "POST",
        "/letters",
    );
    /// A request to `POST /letters`.
    pub type SendLetter = rt::Request<rt::Json<types::Letter>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Letter`: `#/components/schemas/Letter`.
        pub struct Letter: Serialize Deserialize {
            /// `kind`.
            kind: rt::Literal = starting("kind", rt::Literal::new("letter")),
            /// `version`. Always `2`.
            version: i64 = starting("version", 2),
            /// `urgent`. Always `true`.
            urgent: Option<bool> = optional("urgent"),
            /// `colour`.
            colour: Option<String> = optional("colour"),
            /// `to`.
            to: String = required("to"),
            ..extra: rt::Extra = known,
        }
        new(to: impl Into<String>)
    }
}
