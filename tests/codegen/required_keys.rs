mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Contacts.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /find`: `#/paths/~1find/post`
        #[inline]
        pub fn find(&self, body: &types::Key) -> requests::Find {
            let mut call = self.core.call(&requests::FIND);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Contacts", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&FIND];
    pub static FIND: rt::Operation = rt::Operation::new("find", "POST", "/find");
    /// A request to `POST /find`.
    pub type Find = rt::Request<rt::Json<types::Key>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Key`: `#/components/schemas/Key`.
        pub enum Key: Serialize Deserialize {
            /// A `ByEmail`.
            ByEmail(ByEmail) = 0 known Object { required: ["email"], known: ["email"], },
            /// A `ByPhone`.
            ByPhone(ByPhone) = 1 known Object { required: ["phone"], known: ["phone", "country"], },
            /// A `Number`.
            Number(Number) = 2 known Object { required: ["number"], known: ["number"], },
        }
        From(ByEmail(ByEmail), ByPhone(ByPhone), Number(Number))
    }
    rt::object! {
        /// By email. Schema: `#/components/schemas/Key/oneOf/0`.
        pub struct ByEmail: Serialize Deserialize {
            /// `email`.
            email: String = required("email"),
            ..extra: rt::Extra = known,
        }
        new(email: impl Into<String>)
    }
    rt::object! {
        /// By phone. Schema: `#/components/schemas/Key/oneOf/1`.
        pub struct ByPhone: Serialize Deserialize {
            /// `phone`.
            phone: String = required("phone"),
            /// `country`.
            country: Option<String> = optional("country"),
            ..extra: rt::Extra = known,
        }
        new(phone: impl Into<String>)
    }
    rt::object! {
        /// Schema `Number`: `#/components/schemas/Number`.
        pub struct Number: Serialize Deserialize {
            /// `number`.
            number: i64 = required("number"),
            ..extra: rt::Extra = known,
        }
        new(number: i64)
    }
}
