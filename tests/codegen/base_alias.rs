mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Factors.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /factors`: `#/paths/~1factors/get`
        #[inline]
        pub fn factor(&self) -> requests::Factor {
            rt::Request::new(self.core.call(&requests::FACTOR))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Factors", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&FACTOR];
    pub static FACTOR: rt::Operation = rt::Operation::new("factor", "GET", "/factors");
    /// A request to `GET /factors`.
    pub type Factor = rt::Request<rt::Json<types::Factor>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Factor`: `#/components/schemas/Factor`.
        pub enum Factor: Deserialize {
            /// Tagged `sms`.
            Sms(Sms) = 0 known Object { tags: ["sms"], required: ["key"], known: ["key", "name"], },
            /// Tagged `call`.
            Call(Call) = 1 known Object { tags: ["call"], required: ["key"], known: ["key", "name", "number"], },
        }
        tag("key") From(Sms(Sms), Call(Call))
    }
    rt::object! {
        /// Schema `Sms`: `#/components/schemas/Sms`.
        pub struct Sms: Deserialize {
            /// `key`.
            key: String = required("key"),
            /// `name`.
            name: Option<String> = optional("name"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Call`: `#/components/schemas/Call`.
        pub struct Call: Deserialize {
            /// `key`.
            key: String = required("key"),
            /// `name`.
            name: Option<String> = optional("name"),
            /// `number`.
            number: Option<String> = optional("number"),
            ..extra: rt::Extra = known,
        }
    }
}
