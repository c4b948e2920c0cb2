mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Means.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /means`: `#/paths/~1means/get`
        #[inline]
        pub fn means(&self) -> requests::Means {
            rt::Request::new(self.core.call(&requests::MEANS))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Means", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&MEANS];
    pub static MEANS: rt::Operation = rt::Operation::new("means", "GET", "/means");
    /// A request to `GET /means`.
    pub type Means = rt::Request<rt::Json<types::Means>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Means`: `#/components/schemas/Means`.
        pub enum Means: Deserialize {
            /// Tagged `CardData`.
            CardData(CardData) = 0 known Object { tags: ["CardData"], known: ["expiry"], },
            /// Tagged `PayData`.
            PayData(PayData) = 1 known Object { tags: ["PayData"], known: ["email"], },
        }
        tag("type") From(CardData(CardData), PayData(PayData))
    }
    rt::object! {
        /// Schema `CardData`: `#/components/schemas/CardData`.
        pub struct CardData: Deserialize {
            /// `expiry`.
            expiry: Option<String> = optional("expiry"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `PayData`: `#/components/schemas/PayData`.
        pub struct PayData: Deserialize {
            /// `email`.
            email: Option<String> = optional("email"),
            ..extra: rt::Extra = known,
        }
    }
}
