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
        /// Calls `GET /posts`
        ///
        /// Operation: `#/paths/~1posts/get`
        pub fn list_posts(&self) -> requests::ListPosts {
            let call = self.core.call(&requests::LIST_POSTS);
            requests::ListPosts(call)
        }
        /// Calls `GET /people`
        ///
        /// Operation: `#/paths/~1people/get`
        pub fn first_person(&self) -> requests::FirstPerson {
            let call = self.core.call(&requests::FIRST_PERSON);
            requests::FirstPerson(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_POSTS, &FIRST_PERSON];
    pub(super) static LIST_POSTS: rt::Operation = rt::Operation::new(
        "list_posts",
        "GET",
        "/posts",
    );
    pub(super) static FIRST_PERSON: rt::Operation = rt::Operation::new(
        "first_person",
        "GET",
        "/people",
    );
    /// A request to `GET /posts`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListPosts(pub(super) rt::Call<rt::Json<Vec<types::Post>>, rt::Untyped>);
    impl ListPosts {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Post>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<types::Post>>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /people`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct FirstPerson(pub(super) rt::Call<rt::Json<types::Person>, rt::Untyped>);
    impl FirstPerson {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Person,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Person>, rt::Untyped> {
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
    /// Schema `Post`: `#/components/schemas/Post`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Post {
        /// `parent`.
        pub parent: Option<Box<Post>>,
        /// `replies`.
        pub replies: Option<Vec<Post>>,
        /// `by_language`.
        pub by_language: Option<rt::Map<Post>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Post {
        fn empty() -> Self {
            Self {
                parent: None,
                replies: None,
                by_language: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Post {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Post",
                &[("parent", false), ("replies", false), ("by_language", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.parent), view(&self.replies), view(&self.by_language)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.parent),
                    place(&mut self.replies),
                    place(&mut self.by_language),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Post : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Person`: `#/components/schemas/Person`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Person {
        /// `employer`.
        pub employer: Option<Firm>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Person {
        fn empty() -> Self {
            Self {
                employer: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Person {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Person", &[("employer", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.employer)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.employer)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Person : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Firm`: `#/components/schemas/Firm`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Firm {
        /// `owner`.
        pub owner: Owner,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Firm {
        fn empty() -> Self {
            Self {
                owner: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Firm {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Firm", &[("owner", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.owner)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.owner)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Firm : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema `Owner`: `#/components/schemas/Owner`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Owner {
        /// A `Person`.
        Person(Box<Person>),
        /// A `Text`.
        Text(String),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Box<Person>> for Owner {
        fn from(value: Box<Person>) -> Self {
            Self::Person(value)
        }
    }
    impl From<String> for Owner {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl rt::Empty for Owner {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Owner {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "Owner",
                &[
                    rt::Variant::new("Person", rt::Kind::Object).known(&["employer"]),
                    rt::Variant::new("Text", rt::Kind::Text),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Person(_) => "Person",
                Self::Text(_) => "Text",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Person(value) => view(value),
                Self::Text(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Person),
                1usize => rt::from_value(value).map(Self::Text),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Owner : Debug Deserialize
    }
}
