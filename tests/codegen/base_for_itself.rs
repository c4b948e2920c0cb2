mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Drinks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /drinks`: `#/paths/~1drinks/get`
        #[inline]
        pub fn drink(&self) -> requests::Drink {
            rt::Request::new(self.core.call(&requests::DRINK))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Drinks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&DRINK];
    pub static DRINK: rt::Operation = rt::Operation::new("drink", "GET", "/drinks");
    /// A request to `GET /drinks`.
    pub type Drink = rt::Request<rt::Json<types::Drink>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Drink`: `#/components/schemas/Drink`.
        pub struct Drink: Deserialize {
            /// `kind`.
            kind: rt::Literal = starting("kind", rt::Literal::new("cola")),
            /// `ice`.
            ice: Option<bool> = optional("ice"),
            ..extra: rt::Extra = known,
        }
    }
}
