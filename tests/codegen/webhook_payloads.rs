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
#[allow(deprecated)]
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
    /// An object of the API.
    ///
    /// Schema `ItemEvent`: `#/components/schemas/ItemEvent`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ItemEvent {
        /// `item`.
        pub item: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ItemEvent {
        fn empty() -> Self {
            Self {
                item: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for ItemEvent {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("ItemEvent", &[("item", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.item)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.item)], Some(&mut self.extra));
        }
    }
    rt::object! {
        ItemEvent : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/webhooks/item.gone/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ItemGonePayload {
        /// `id`.
        pub id: String,
        /// `at`.
        pub at: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ItemGonePayload {
        fn empty() -> Self {
            Self {
                id: empty(),
                at: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for ItemGonePayload {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ItemGonePayload",
                &[("id", true), ("at", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.id), view(&self.at)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.id), place(&mut self.at)], Some(&mut self.extra));
        }
    }
    rt::object! {
        ItemGonePayload : Debug Deserialize
    }
}
