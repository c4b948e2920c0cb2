mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Locks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /locks`: `#/paths/~1locks/get`
        #[inline]
        pub fn lock(&self) -> requests::Lock {
            rt::Request::new(self.core.call(&requests::LOCK))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Locks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LOCK];
    pub static LOCK: rt::Operation = rt::Operation::new("lock", "GET", "/locks");
    /// A request to `GET /locks`.
    pub type Lock = rt::Request<rt::Json<types::Lock>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Lock`: `#/components/schemas/Lock`.
        pub enum Lock: Deserialize {
            /// Tagged `key`.
            Key(Plain) = 0 known Object { tags: ["key"], required: ["kind"], known: ["kind", "label"], },
            /// Tagged `code`.
            Code(Plain) = 1 known Object { tags: ["code"], required: ["kind"], known: ["kind", "label"], },
            /// Tagged `card`.
            Card(Card) = 2 known Object { tags: ["card"], required: ["kind", "number"], known: ["kind", "label", "number"], },
        }
        tag("kind") From(Card(Card))
    }
    rt::object! {
        /// Schema `Plain`: `#/components/schemas/Plain`.
        pub struct Plain: Deserialize {
            /// `kind`.
            kind: String = required("kind"),
            /// `label`.
            label: Option<String> = optional("label"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Card`: `#/components/schemas/Card`.
        pub struct Card: Deserialize {
            /// `kind`.
            kind: String = required("kind"),
            /// `label`.
            label: Option<String> = optional("label"),
            /// `number`.
            number: String = required("number"),
            ..extra: rt::Extra = known,
        }
    }
}
