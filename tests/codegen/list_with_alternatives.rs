mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Rules.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /rules`: `#/paths/~1rules/get`
        #[inline]
        pub fn rules(&self) -> requests::Rules {
            rt::Request::new(self.core.call(&requests::RULES))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Rules", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&RULES];
    pub static RULES: rt::Operation = rt::Operation::new("rules", "GET", "/rules");
    /// A request to `GET /rules`.
    pub type Rules = rt::Request<rt::Json<Vec<types::Rule>>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema: `#/components/schemas/Rules/items`.
        pub enum Rule: Deserialize {
            /// A `Address`.
            Address(Address) = 0 known Object { known: ["ip"], },
            /// A `Range`.
            Range(Range) = 1 known Object { known: ["from", "to"], },
        }
        From(Address(Address), Range(Range))
    }
    rt::object! {
        /// Schema `Address`: `#/components/schemas/Address`.
        pub struct Address: Deserialize {
            /// `ip`.
            ip: Option<String> = optional("ip"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Range`: `#/components/schemas/Range`.
        pub struct Range: Deserialize {
            /// `from`.
            from: Option<String> = optional("from"),
            /// `to`.
            to: Option<String> = optional("to"),
            ..extra: rt::Extra = known,
        }
    }
}
