mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Zoo.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /animals`: `#/paths/~1animals/get`
        #[inline]
        pub fn list_animals(&self) -> requests::ListAnimals {
            rt::Request::new(self.core.call(&requests::LIST_ANIMALS))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Zoo", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_ANIMALS];
    pub static LIST_ANIMALS: rt::Operation = rt::Operation::new(
        "list_animals",
        "GET",
        "/animals",
    );
    /// A request to `GET /animals`.
    pub type ListAnimals = rt::Request<rt::Json<Vec<types::Animal>>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Animal`: `#/components/schemas/Animal`.
        pub enum Animal: Deserialize {
            /// Tagged `bear`.
            Bear(Bear) = 0 known Object { tags: ["bear"], required: ["species", "name"], known: ["species", "name", "honey"], },
            /// Tagged `Otter`.
            Otter(Otter) = 1 known Object { tags: ["Otter"], required: ["species", "name"], known: ["species", "name", "fish"], },
        }
        tag("species") From(Bear(Bear), Otter(Otter))
    }
    rt::object! {
        /// Schema `Bear`: `#/components/schemas/Bear`.
        pub struct Bear: Deserialize {
            /// `species`.
            species: String = required("species"),
            /// `name`.
            name: String = required("name"),
            /// `honey`.
            honey: Option<i64> = optional("honey"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Otter`: `#/components/schemas/Otter`.
        pub struct Otter: Deserialize {
            /// `species`.
            species: String = required("species"),
            /// `name`.
            name: String = required("name"),
            /// `fish`.
            fish: Option<i64> = optional("fish"),
            ..extra: rt::Extra = known,
        }
    }
}
