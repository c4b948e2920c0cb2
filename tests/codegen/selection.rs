mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Pets.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /cats/{id}`
        ///
        /// Operation: `#/paths/~1cats~1{id}/get`
        pub fn fetch(&self, id: &str) -> requests::Fetch {
            let mut call = self.core.call(&requests::FETCH);
            call.param(&requests::FETCH_ID, id);
            requests::Fetch(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Pets", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&FETCH];
    pub(super) static FETCH: rt::Operation = rt::Operation::new(
        "fetch",
        "GET",
        "/cats/{id}",
    );
    pub(super) static FETCH_ID: rt::Parameter = rt::Parameter::path("id");
    /// A request to `GET /cats/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Fetch(pub(super) rt::Call<rt::Json<types::Feline>, rt::Untyped>);
    impl Fetch {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Feline,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Feline>, rt::Untyped> {
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
    /// Schema `Cat`: `#/components/schemas/Cat`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Feline {
        /// `name`.
        pub name: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Feline {
        fn empty() -> Self {
            Self { name: None, extra: empty() }
        }
    }
    impl rt::Object for Feline {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Feline", &[("name", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.name)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.name)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Feline : Debug Deserialize
    }
}
