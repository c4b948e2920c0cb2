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
        /// Calls `GET /links`
        ///
        /// Operation: `#/paths/~1links/get`
        pub fn link(&self) -> requests::Link {
            let call = self.core.call(&requests::LINK);
            requests::Link(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&LINK];
    pub(super) static LINK: rt::Operation = rt::Operation::new("link", "GET", "/links");
    /// A request to `GET /links`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Link(pub(super) rt::Call<rt::Json<types::Link>, rt::Untyped>);
    impl Link {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Link,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Link>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// An object of the API.
    ///
    /// Schema `Link`: `#/components/schemas/Link`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Link {
        /// `next`.
        pub next: Option<Box<Link>>,
        /// `others`.
        pub others: Option<Vec<Link>>,
        /// Perhaps.
        pub maybe: rt::Nullable<Box<Link>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Link {
        fn empty() -> Self {
            Self {
                next: None,
                others: None,
                maybe: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Link {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Link",
                &[("next", false), ("others", false), ("maybe", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.next), view(&self.others), view(&self.maybe)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.next),
                    place(&mut self.others),
                    place(&mut self.maybe),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Link : Debug Deserialize
    }
}
