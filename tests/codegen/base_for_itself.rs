mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Drinks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /drinks`
        ///
        /// Operation: `#/paths/~1drinks/get`
        pub fn drink(&self) -> requests::Drink {
            let call = self.core.call(&requests::DRINK);
            requests::Drink(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Drinks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&DRINK];
    pub(super) static DRINK: rt::Operation = rt::Operation::new(
        "drink",
        "GET",
        "/drinks",
    );
    /// A request to `GET /drinks`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Drink(pub(super) rt::Call<rt::Json<types::Drink>, rt::Untyped>);
    impl Drink {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Drink,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Drink>, rt::Untyped> {
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
    /// Schema `Drink`: `#/components/schemas/Drink`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Drink {
        /// `kind`.
        pub kind: rt::Literal,
        /// `ice`.
        pub ice: Option<bool>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Drink {
        fn empty() -> Self {
            Self {
                kind: rt::Literal::new("cola"),
                ice: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Drink {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Drink",
                &[("kind", true), ("ice", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.kind), view(&self.ice)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.kind), place(&mut self.ice)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Drink : Debug Deserialize
    }
}
