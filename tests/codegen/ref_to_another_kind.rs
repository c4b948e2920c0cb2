mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Kinds.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /pets/{id}`
        ///
        /// # Errors
        ///
        /// - 404: None.
        ///
        /// Operation: `#/paths/~1pets~1{id}/get`
        pub fn pet(&self, id: i64) -> requests::Pet {
            let mut call = self.core.call(&requests::PET);
            call.param(&requests::PET_ID, &id);
            requests::Pet(call)
        }
        /// Calls `PUT /pets/{id}`
        ///
        /// Operation: `#/paths/~1pets~1{id}/put`
        pub fn put_pet(&self, id: i64) -> requests::PutPet {
            let mut call = self.core.call(&requests::PUT_PET);
            call.param(&requests::PUT_PET_ID, &id);
            requests::PutPet(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Kinds", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&PET, &PUT_PET];
    pub(super) static PET: rt::Operation = rt::Operation::new(
        "pet",
        "GET",
        "/pets/{id}",
    );
    pub(super) static PET_ID: rt::Parameter = rt::Parameter::path("id");
    pub(super) static PUT_PET: rt::Operation = rt::Operation::new(
        "put_pet",
        "PUT",
        "/pets/{id}",
    );
    pub(super) static PUT_PET_ID: rt::Parameter = rt::Parameter::path("id");
    /// A request to `GET /pets/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Pet(pub(super) rt::Call<rt::Json<types::Pet>, rt::Json<types::Missing>>);
    impl Pet {
        /// Sends the request.
        pub fn send(self) -> rt::Pending<types::Pet, rt::CallError<types::Missing>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::Pet>, rt::Json<types::Missing>> {
            self.0
        }
    }
    /// A request to `PUT /pets/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutPet(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PutPet {
        /// The content of the request.
        pub fn body(mut self, body: &types::Pet) -> Self {
            self.0.json_view(view(body));
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
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
    /// Schema `Pet`: `#/components/schemas/Pet`
    #[derive(Clone, PartialEq)]
    pub struct Pet {
        /// `name`.
        pub name: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Pet {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Pet {
        fn empty() -> Self {
            Self {
                name: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Pet {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Pet", &[("name", true)]);
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
        Pet : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Missing`: `#/components/schemas/Missing`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Missing {
        /// `reason`.
        pub reason: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Missing {
        fn empty() -> Self {
            Self {
                reason: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Missing {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Missing", &[("reason", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.reason)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.reason)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Missing : Debug Deserialize
    }
}
