mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Numbers.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `PUT /numbers`: `#/paths/~1numbers/put`
        #[inline]
        pub fn put_numbers(&self, body: &types::Numbers) -> requests::PutNumbers {
            let mut call = self.core.call(&requests::PUT_NUMBERS);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Numbers", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&PUT_NUMBERS];
    pub static PUT_NUMBERS: rt::Operation = rt::Operation::new(
        "put_numbers",
        "PUT",
        "/numbers",
    );
    /// A request to `PUT /numbers`.
    pub type PutNumbers = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Numbers`: `#/components/schemas/Numbers`.
        pub struct Numbers: Serialize {
            /// `plain`.
            plain: i64 = required("plain"),
            /// `small`.
            small: i32 = required("small"),
            /// `long`.
            long: Option<i64> = optional("long"),
            /// `byte`.
            byte: Option<u8> = optional("byte"),
            /// `unsigned`.
            unsigned: Option<u64> = optional("unsigned"),
            /// `positive`.
            positive: Option<i64> = optional("positive"),
            /// `huge`.
            huge: Option<u64> = optional("huge"),
            /// `single`.
            single: Option<f64> = optional("single"),
            /// `double`.
            double: Option<f64> = optional("double"),
            /// `choice`.
            choice: Option<i64> = optional("choice"),
            ..extra: rt::Extra = known,
        }
        new(plain: i64, small: i32)
    }
}
