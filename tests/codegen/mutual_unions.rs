mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Ledger.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /charges`: `#/paths/~1charges/get`
        #[inline]
        pub fn charge(&self) -> requests::Charge {
            rt::Request::new(self.core.call(&requests::CHARGE))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Ledger", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&CHARGE];
    pub static CHARGE: rt::Operation = rt::Operation::new("charge", "GET", "/charges");
    /// A request to `GET /charges`.
    pub type Charge = rt::Request<rt::Json<types::Charge>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Charge`: `#/components/schemas/Charge`.
        pub struct Charge: Deserialize {
            /// `object`.
            object: rt::Literal = starting("object", rt::Literal::new("charge")),
            /// `fee`.
            fee: Option<ChargeFee> = optional("fee"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema: `#/components/schemas/Charge/properties/fee`.
        pub enum ChargeFee: Deserialize {
            /// A `Text`.
            Text(String) = 0 known Text,
            /// A `Fee`.
            Fee(Fee) = 1 known Object { required: ["object"], known: ["object", "entry"], literals: [("object", "fee")], },
        }
        From(Text(String), Fee(Fee))
    }
    rt::object! {
        /// Schema `Fee`: `#/components/schemas/Fee`.
        pub struct Fee: Deserialize {
            /// `object`.
            object: rt::Literal = starting("object", rt::Literal::new("fee")),
            /// `entry`.
            entry: Option<FeeEntry> = optional("entry"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema: `#/components/schemas/Fee/properties/entry`.
        pub enum FeeEntry: Deserialize {
            /// A `Text`.
            Text(String) = 0 known Text,
            /// A `Entry`.
            Entry(Entry) = 1 known Object { required: ["object"], known: ["object", "source"], literals: [("object", "entry")], },
        }
        From(Text(String), Entry(Entry))
    }
    rt::object! {
        /// Schema `Entry`: `#/components/schemas/Entry`.
        pub struct Entry: Deserialize {
            /// `object`.
            object: rt::Literal = starting("object", rt::Literal::new("entry")),
            /// `source`.
            source: Option<EntrySource> = optional("source"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema: `#/components/schemas/Entry/properties/source`.
        pub enum EntrySource: Deserialize {
            /// Tagged `charge`.
            Charge(Box<Charge>) = 0 known Object { tags: ["charge"], required: ["object"], known: ["object", "fee"], literals: [("object", "charge")], },
            /// Tagged `fee`.
            Fee(Box<Fee>) = 1 known Object { tags: ["fee"], required: ["object"], known: ["object", "entry"], literals: [("object", "fee")], },
            /// Tagged `entry`.
            Entry(Box<Entry>) = 2 known Object { tags: ["entry"], required: ["object"], known: ["object", "source"], literals: [("object", "entry")], },
        }
        tag("object") From(Charge(Box<Charge>), Fee(Box<Fee>), Entry(Box<Entry>))
    }
}
