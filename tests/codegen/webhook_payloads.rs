mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Webhooks.
    #[derive(Clone, Debug)]
    pub struct Client {
        #[allow(dead_code)]
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Webhooks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[];
}
/// What each webhook brings.
#[allow(deprecated)]
pub mod webhooks {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// An item was created.
    ///
    /// Webhook `item.created`: `#/webhooks/item.created/post`
    pub type ItemCreated = types::ItemEvent;
    /// Webhook `item.gone`: `#/webhooks/item.gone/post`
    pub type ItemGone = types::ItemGonePayload;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `ItemEvent`: `#/components/schemas/ItemEvent`.
        pub struct ItemEvent: Deserialize {
            /// `item`.
            item: String = required("item"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/webhooks/item.gone/post/requestBody/content/application~1json/schema`.
        pub struct ItemGonePayload: Deserialize {
            /// `id`.
            id: String = required("id"),
            /// `at`.
            at: Option<i64> = optional("at"),
            ..extra: rt::Extra = known,
        }
    }
}
