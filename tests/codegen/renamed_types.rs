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
        /// `GET /cats`: `#/paths/~1cats/get`
        #[inline]
        pub fn cats_get(&self) -> requests::CatsGet {
            rt::Request::new(self.core.call(&requests::CATS_GET))
        }
        /// `GET /cats/find`: `#/paths/~1cats~1find/get`
        #[inline]
        pub fn cats_find(&self) -> requests::CatsFind {
            rt::Request::new(self.core.call(&requests::CATS_FIND))
        }
        /// `GET /dogs`: `#/paths/~1dogs/get`
        #[inline]
        pub fn dogs_get(&self) -> requests::DogsGet {
            rt::Request::new(self.core.call(&requests::DOGS_GET))
        }
        /// `GET /dogs/find`: `#/paths/~1dogs~1find/get`
        #[inline]
        pub fn dogs_find(&self) -> requests::DogsFind {
            rt::Request::new(self.core.call(&requests::DOGS_FIND))
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &CATS_GET,
        &CATS_FIND,
        &DOGS_GET,
        &DOGS_FIND,
    ];
    pub static CATS_GET: rt::Operation = rt::Operation::new("cats.get", "GET", "/cats");
    pub static CATS_FIND: rt::Operation = rt::Operation::new(
        "cats.find",
        "GET",
        "/cats/find",
    );
    pub static DOGS_GET: rt::Operation = rt::Operation::new("dogs.get", "GET", "/dogs");
    pub static DOGS_FIND: rt::Operation = rt::Operation::new(
        "dogs.find",
        "GET",
        "/dogs/find",
    );
    /// A request to `GET /cats`.
    pub type CatsGet = rt::Request<rt::Json<types::CatsFindResponse>, rt::Untyped>;
    /// A request to `GET /cats/find`.
    pub type CatsFind = rt::Request<rt::Json<types::CatsFindResponse>, rt::Untyped>;
    /// A request to `GET /dogs`.
    pub type DogsGet = rt::Request<rt::Json<types::Dog>, rt::Untyped>;
    /// A request to `GET /dogs/find`.
    pub type DogsFind = rt::Request<rt::Json<types::Dog>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1cats/get/responses/200/content/application~1json/schema`.
        pub struct CatsFindResponse: Deserialize {
            /// `meow`.
            meow: Option<String> = optional("meow"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1dogs/get/responses/200/content/application~1json/schema`.
        pub struct Dog: Deserialize {
            /// `bark`.
            bark: Option<String> = optional("bark"),
            ..extra: rt::Extra = known,
        }
    }
}
