mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Twins.
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
        pub fn list_cats(&self) -> requests::ListCats {
            rt::Request::new(self.core.call(&requests::LIST_CATS))
        }
        /// `GET /dogs`: `#/paths/~1dogs/get`
        #[inline]
        pub fn list_dogs(&self) -> requests::ListDogs {
            rt::Request::new(self.core.call(&requests::LIST_DOGS))
        }
        /// `GET /fish`: `#/paths/~1fish/get`
        #[inline]
        pub fn get_fish(&self) -> requests::GetFish {
            rt::Request::new(self.core.call(&requests::GET_FISH))
        }
        /// `POST /fish`: `#/paths/~1fish/post`
        #[inline]
        pub fn fish_create_one(&self) -> requests::FishCreateOne {
            rt::Request::new(self.core.call(&requests::FISH_CREATE_ONE))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Twins", "1")
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
        &LIST_CATS,
        &LIST_DOGS,
        &GET_FISH,
        &FISH_CREATE_ONE,
    ];
    pub static LIST_CATS: rt::Operation = rt::Operation::new(
        "list_cats",
        "GET",
        "/cats",
    );
    pub static LIST_DOGS: rt::Operation = rt::Operation::new(
        "list_dogs",
        "GET",
        "/dogs",
    );
    pub static GET_FISH: rt::Operation = rt::Operation::new("get_fish", "GET", "/fish");
    pub static FISH_CREATE_ONE: rt::Operation = rt::Operation::new(
        "fish/create-one",
        "POST",
        "/fish",
    );
    /// A request to `GET /cats`.
    pub type ListCats = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /dogs`.
    pub type ListDogs = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /fish`.
    pub type GetFish = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `POST /fish`.
    pub type FishCreateOne = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
