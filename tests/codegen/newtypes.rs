mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Ids.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /users/{id}`: `#/paths/~1users~1{id}/get`
        #[inline]
        pub fn get_user(&self, id: types::UserId) -> requests::GetUser {
            let mut call = self.core.call(&requests::GET_USER);
            call.param(rt::Parameter::path("id"), &id);
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Ids", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_USER];
    pub static GET_USER: rt::Operation = rt::Operation::new(
        "get_user",
        "GET",
        "/users/{id}",
    );
    /// A request to `GET /users/{id}`.
    pub type GetUser = rt::Request<rt::Json<types::User>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::newtype! {
        /// The id of a user. Schema `UserId`: `#/components/schemas/UserId`.
        pub struct UserId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// Schema `User`: `#/components/schemas/User`.
        pub struct User: Deserialize {
            /// The id of a user.
            id: UserId = required("id"),
            /// `login`.
            login: Login = required("login"),
            /// `score`.
            score: Option<Score> = optional("score"),
            /// `ranks`.
            ranks: Option<Vec<Rank>> = optional("ranks"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Schema `Login`: `#/components/schemas/Login`.
        pub struct Login(String)
    }
    rt::newtype! {
        /// Schema `Score`: `#/components/schemas/Score`.
        pub struct Score(f64) Copy Float
    }
    rt::newtype! {
        /// Schema `Rank`: `#/components/schemas/Rank`.
        pub struct Rank(i32) Copy
    }
}
