mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Payments.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /payments`: `#/paths/~1payments/post`
        #[inline]
        pub fn pay(&self, body: &types::Means) -> requests::Pay {
            let mut call = self.core.call(&requests::PAY);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Payments", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&PAY];
    pub static PAY: rt::Operation = rt::Operation::new("pay", "POST", "/payments");
    /// A request to `POST /payments`.
    pub type Pay = rt::Request<rt::Json<types::Means>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Means`: `#/components/schemas/Means`.
        pub enum Means: Serialize Deserialize {
            /// Tagged `card`, `debit`.
            Card(Card) = 0 known Object { tags: ["card", "debit"], required: ["method", "number"], known: ["method", "number"], },
            /// Tagged `bank`.
            Bank(BankTransfer) = 1 known Object { tags: ["bank"], required: ["method", "iban"], known: ["method", "iban"], },
            /// Tagged `Cash`.
            Cash(Cash) = 2 known Object { tags: ["Cash"], required: ["method"], known: ["method"], },
        }
        tag("method") From(Card(Card), Bank(BankTransfer), Cash(Cash))
    }
    rt::object! {
        /// Schema `Card`: `#/components/schemas/Card`.
        pub struct Card: Serialize Deserialize {
            /// `method`.
            method: String = required("method"),
            /// `number`.
            number: String = required("number"),
            ..extra: rt::Extra = known,
        }
        new(method: impl Into<String>, number: impl Into<String>)
    }
    rt::object! {
        /// Schema `BankTransfer`: `#/components/schemas/BankTransfer`.
        pub struct BankTransfer: Serialize Deserialize {
            /// `method`.
            method: String = required("method"),
            /// `iban`.
            iban: String = required("iban"),
            ..extra: rt::Extra = known,
        }
        new(method: impl Into<String>, iban: impl Into<String>)
    }
    rt::object! {
        /// Schema `Cash`: `#/components/schemas/Cash`.
        pub struct Cash: Serialize Deserialize {
            /// `method`.
            method: String = required("method"),
            ..extra: rt::Extra = known,
        }
        new(method: impl Into<String>)
    }
}
