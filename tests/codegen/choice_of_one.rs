mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Chains.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /links`: `#/paths/~1links/get`
        #[inline]
        pub fn link(&self) -> requests::Link {
            rt::Request::new(self.core.call(&requests::LINK))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Chains", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LINK];
    pub static LINK: rt::Operation = rt::Operation::new("link", "GET", "/links");
    /// A request to `GET /links`.
    pub type Link = rt::Request<rt::Json<types::Link>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Link`: `#/components/schemas/Link`.
        pub struct Link: Deserialize {
            /// `next`.
            next: Option<Box<Link>> = optional("next"),
            /// `others`.
            others: Option<Vec<Link>> = optional("others"),
            /// Perhaps.
            maybe: rt::Nullable<Box<Link>> = optional("maybe"),
            ..extra: rt::Extra = known,
        }
    }
}
