mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Bodies.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /required`
        ///
        /// Operation: `#/paths/~1required/post`
        pub fn required(&self, body: &types::RequiredBody) -> requests::Required {
            let mut call = self.core.call(&requests::REQUIRED);
            call.json_view(view(body));
            requests::Required(call)
        }
        /// Calls `POST /optional`
        ///
        /// Operation: `#/paths/~1optional/post`
        pub fn optional(&self) -> requests::Optional {
            let call = self.core.call(&requests::OPTIONAL);
            requests::Optional(call)
        }
        /// Calls `PATCH /merge`
        ///
        /// Operation: `#/paths/~1merge/patch`
        pub fn merge(
            &self,
            body: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::Merge {
            let mut call = self.core.call(&requests::MERGE);
            call.json_view(view(&rt::texts(body)));
            requests::Merge(call)
        }
        /// Calls `POST /any`
        ///
        /// Operation: `#/paths/~1any/post`
        pub fn any(&self, body: &rt::Value) -> requests::Any {
            let mut call = self.core.call(&requests::ANY);
            call.json_view(view(body));
            requests::Any(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Bodies", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&REQUIRED, &OPTIONAL, &MERGE, &ANY];
    pub(super) static REQUIRED: rt::Operation = rt::Operation::new(
        "required",
        "POST",
        "/required",
    );
    pub(super) static OPTIONAL: rt::Operation = rt::Operation::new(
        "optional",
        "POST",
        "/optional",
    );
    pub(super) static MERGE: rt::Operation = rt::Operation::new(
            "merge",
            "PATCH",
            "/merge",
        )
        .json_type("application/merge-patch+json");
    pub(super) static ANY: rt::Operation = rt::Operation::new("any", "POST", "/any");
    /// A request to `POST /required`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Required(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Required {
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
    /// A request to `POST /optional`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Optional(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Optional {
        /// The content of the request.
        pub fn body(mut self, body: &types::OptionalBody) -> Self {
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
    /// A request to `PATCH /merge`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Merge(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Merge {
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
    /// A request to `POST /any`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Any(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Any {
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
    /// Schema: `#/paths/~1required/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct RequiredBody {
        /// `a`.
        pub a: String,
        /// `b`.
        pub b: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl RequiredBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(a: impl Into<String>) -> Self {
            Self { a: a.into(), ..empty() }
        }
    }
    impl rt::Empty for RequiredBody {
        fn empty() -> Self {
            Self {
                a: empty(),
                b: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for RequiredBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "RequiredBody",
                &[("a", true), ("b", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.a), view(&self.b)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.a), place(&mut self.b)], Some(&mut self.extra));
        }
    }
    rt::object! {
        RequiredBody : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1optional/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct OptionalBody {
        /// `a`.
        pub a: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl OptionalBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(a: impl Into<String>) -> Self {
            Self { a: a.into(), ..empty() }
        }
    }
    impl rt::Empty for OptionalBody {
        fn empty() -> Self {
            Self { a: empty(), extra: empty() }
        }
    }
    impl rt::Object for OptionalBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("OptionalBody", &[("a", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.a)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.a)], Some(&mut self.extra));
        }
    }
    rt::object! {
        OptionalBody : Debug Serialize
    }
}
