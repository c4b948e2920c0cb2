mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Threads.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /posts`: `#/paths/~1posts/get`
        #[inline]
        pub fn list_posts(&self) -> requests::ListPosts {
            rt::Request::new(self.core.call(&requests::LIST_POSTS))
        }
        /// `GET /people`: `#/paths/~1people/get`
        #[inline]
        pub fn first_person(&self) -> requests::FirstPerson {
            rt::Request::new(self.core.call(&requests::FIRST_PERSON))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Threads", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_POSTS, &FIRST_PERSON];
    pub static LIST_POSTS: rt::Operation = rt::Operation::new(
        "list_posts",
        "GET",
        "/posts",
    );
    pub static FIRST_PERSON: rt::Operation = rt::Operation::new(
        "first_person",
        "GET",
        "/people",
    );
    /// A request to `GET /posts`.
    pub type ListPosts = rt::Request<rt::Json<Vec<types::Post>>, rt::Untyped>;
    /// A request to `GET /people`.
    pub type FirstPerson = rt::Request<rt::Json<types::Person>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Post`: `#/components/schemas/Post`.
        pub struct Post: Deserialize {
            /// `parent`.
            parent: Option<Box<Post>> = optional("parent"),
            /// `replies`.
            replies: Option<Vec<Post>> = optional("replies"),
            /// `by_language`.
            by_language: Option<rt::Map<Post>> = optional("by_language"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Person`: `#/components/schemas/Person`.
        pub struct Person: Deserialize {
            /// `employer`.
            employer: Option<Firm> = optional("employer"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Firm`: `#/components/schemas/Firm`.
        pub struct Firm: Deserialize {
            /// `owner`.
            owner: Owner = required("owner"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema `Owner`: `#/components/schemas/Owner`.
        pub enum Owner: Deserialize {
            /// A `Person`.
            Person(Box<Person>) = 0 known Object { known: ["employer"], },
            /// A `Text`.
            Text(String) = 1 known Text,
        }
        From(Person(Box<Person>), Text(String))
    }
}
