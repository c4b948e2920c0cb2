mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Sloppy.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /sloppy`: `#/paths/~1sloppy/get`
        #[inline]
        pub fn sloppy(&self) -> requests::Sloppy {
            rt::Request::new(self.core.call(&requests::SLOPPY))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Sloppy", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SLOPPY];
    pub static SLOPPY: rt::Operation = rt::Operation::new("sloppy", "GET", "/sloppy");
    /// A request to `GET /sloppy`.
    pub type Sloppy = rt::Request<rt::Json<types::Sloppy>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Sloppy`: `#/components/schemas/Sloppy`.
        pub struct Sloppy: Deserialize {
            /// `a`.
            a: String = required("a"),
            /// `b`.
            b: Option<Vec<String>> = optional("b"),
            /// `c`.
            c: Option<rt::Map<rt::Value>> = optional("c"),
            /// `d`.
            d: Option<SloppyD> = optional("d"),
            /// `e`. Default: `"3"`.
            e: Option<i64> = optional("e"),
            /// `f`. Format: `binary`.
            f: Option<String> = optional("f"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// Schema: `#/components/schemas/Sloppy/properties/d`.
        pub enum SloppyD {
            X = 0 "x",
            Y = 1 "y",
        }
    }
}
