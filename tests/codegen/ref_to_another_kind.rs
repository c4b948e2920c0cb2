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
        /// `GET /pets/{id}`: `#/paths/~1pets~1{id}/get`
        ///
        /// # Errors
        /// - 404: None.
        #[inline]
        pub fn pet(&self, id: i64) -> requests::Pet {
            let mut call = self.core.call(&requests::PET);
            call.param(rt::Parameter::path("id"), &id);
            rt::Request::new(call)
        }
        /// `PUT /pets/{id}`: `#/paths/~1pets~1{id}/put`
        #[inline]
        pub fn put_pet(&self, id: i64) -> requests::PutPet {
            let mut call = self.core.call(&requests::PUT_PET);
            call.param(rt::Parameter::path("id"), &id);
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&PET, &PUT_PET];
    pub static PET: rt::Operation = rt::Operation::new("pet", "GET", "/pets/{id}");
    pub static PUT_PET: rt::Operation = rt::Operation::new(
        "put_pet",
        "PUT",
        "/pets/{id}",
    );
    /// A request to `GET /pets/{id}`.
    pub type Pet = rt::Request<rt::Json<types::Pet>, rt::Json<types::Missing>>;
    rt::request! {
        /// A request to `PUT /pets/{id}`.
        pub struct PutPet(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl PutPet {
        /// The content of the request.
        pub fn body(mut self, body: &types::Pet) -> Self {
            self.0.json_view(view(body));
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Pet`: `#/components/schemas/Pet`.
        pub struct Pet: Serialize Deserialize {
            /// `name`.
            name: String = required("name"),
            ..extra: rt::Extra = known,
        }
        new(name: impl Into<String>)
    }
    rt::object! {
        /// Schema `Missing`: `#/components/schemas/Missing`.
        pub struct Missing: Deserialize {
            /// `reason`.
            reason: String = required("reason"),
            ..extra: rt::Extra = known,
        }
    }
}
