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
        /// Calls `GET /users/{id}`
        ///
        /// Operation: `#/paths/~1users~1{id}/get`
        pub fn get_user(&self, id: types::UserId) -> requests::GetUser {
            let mut call = self.core.call(&requests::GET_USER);
            call.param(&requests::GET_USER_ID, &id);
            requests::GetUser(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_USER];
    pub(super) static GET_USER: rt::Operation = rt::Operation::new(
        "get_user",
        "GET",
        "/users/{id}",
    );
    pub(super) static GET_USER_ID: rt::Parameter = rt::Parameter::path("id");
    /// A request to `GET /users/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetUser(pub(super) rt::Call<rt::Json<types::User>, rt::Untyped>);
    impl GetUser {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::User,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::User>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::newtype! {
        /// The id of a user.
        ///
        /// Schema `UserId`: `#/components/schemas/UserId`
        pub struct UserId(::attio_runtime::uuid::Uuid) Copy
    }
    /// An object of the API.
    ///
    /// Schema `User`: `#/components/schemas/User`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        /// The id of a user.
        pub id: UserId,
        /// `login`.
        pub login: Login,
        /// `score`.
        pub score: Option<Score>,
        /// `ranks`.
        pub ranks: Option<Vec<Rank>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for User {
        fn empty() -> Self {
            Self {
                id: empty(),
                login: empty(),
                score: None,
                ranks: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for User {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "User",
                &[("id", true), ("login", true), ("score", false), ("ranks", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.id),
                    view(&self.login),
                    view(&self.score),
                    view(&self.ranks),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.id),
                    place(&mut self.login),
                    place(&mut self.score),
                    place(&mut self.ranks),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        User : Debug Deserialize
    }
    rt::newtype! {
        /// An object of the API.
        ///
        /// Schema `Login`: `#/components/schemas/Login`
        pub struct Login(String)
    }
    rt::newtype! {
        /// An object of the API.
        ///
        /// Schema `Score`: `#/components/schemas/Score`
        pub struct Score(f64) Copy Float
    }
    rt::newtype! {
        /// An object of the API.
        ///
        /// Schema `Rank`: `#/components/schemas/Rank`
        pub struct Rank(i32) Copy
    }
}
