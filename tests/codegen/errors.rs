mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Refusals.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /one`
        ///
        /// # Errors
        ///
        /// - 400: A problem.
        /// - 404: A problem.
        ///
        /// Operation: `#/paths/~1one/get`
        pub fn one(&self) -> requests::One {
            let call = self.core.call(&requests::ONE);
            requests::One(call)
        }
        /// Calls `GET /rest`
        ///
        /// # Errors
        ///
        /// - any other status: A problem.
        ///
        /// Operation: `#/paths/~1rest/get`
        pub fn rest(&self) -> requests::Rest {
            let call = self.core.call(&requests::REST);
            requests::Rest(call)
        }
        /// Calls `GET /bare`
        ///
        /// # Errors
        ///
        /// - 404: Not here.
        ///
        /// Operation: `#/paths/~1bare/get`
        pub fn bare(&self) -> requests::Bare {
            let call = self.core.call(&requests::BARE);
            requests::Bare(call)
        }
        /// Calls `GET /many`
        ///
        /// # Errors
        ///
        /// - 400: A problem.
        /// - 404: Not here.
        /// - 409: Someone was faster.
        /// - 422: A text.
        /// - 5XX: Broken.
        /// - any other status: A problem.
        ///
        /// Operation: `#/paths/~1many/get`
        pub fn many(&self) -> requests::Many {
            let call = self.core.call(&requests::MANY);
            requests::Many(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Refusals", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&ONE, &REST, &BARE, &MANY];
    pub(super) static ONE: rt::Operation = rt::Operation::new("one", "GET", "/one");
    pub(super) static REST: rt::Operation = rt::Operation::new("rest", "GET", "/rest");
    pub(super) static BARE: rt::Operation = rt::Operation::new("bare", "GET", "/bare");
    pub(super) static MANY: rt::Operation = rt::Operation::new("many", "GET", "/many");
    /// A request to `GET /one`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct One(pub(super) rt::Call<rt::NoContent, rt::Json<types::Problem>>);
    impl One {
        /// Sends the request.
        pub fn send(self) -> rt::Pending<(), rt::CallError<types::Problem>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Json<types::Problem>> {
            self.0
        }
    }
    /// A request to `GET /rest`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Rest(pub(super) rt::Call<rt::NoContent, rt::Json<types::Problem>>);
    impl Rest {
        /// Sends the request.
        pub fn send(self) -> rt::Pending<(), rt::CallError<types::Problem>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Json<types::Problem>> {
            self.0
        }
    }
    /// A request to `GET /bare`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Bare(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Bare {
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
    /// A request to `GET /many`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Many(pub(super) rt::Call<rt::NoContent, ManyError>);
    impl Many {
        /// Sends the request.
        pub fn send(self) -> rt::Pending<(), rt::CallError<ManyError>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, ManyError> {
            self.0
        }
    }
    rt::failure_by_status! {
        /// What `GET /many` says when it refuses, by status.
        pub enum ManyError {
            /// A problem.
            BadRequest(types::Problem) = 400u16..=400u16,
            /// Not here.
            NotFound = 404u16..=404u16,
            /// Someone was faster.
            Conflict(types::ManyError) = 409u16..=409u16,
            /// A text.
            UnprocessableContent = 422u16..=422u16,
            /// Broken.
            Status5xx(types::ManyError2) = 500u16..=599u16,
            /// A problem.
            Default(types::Problem) = 100u16..=999u16,
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
    /// Schema `Problem`: `#/components/schemas/Problem`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Problem {
        /// `title`.
        pub title: String,
        /// `status`.
        pub status: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Problem {
        fn empty() -> Self {
            Self {
                title: empty(),
                status: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Problem {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Problem",
                &[("title", true), ("status", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.title), view(&self.status)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.title), place(&mut self.status)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Problem : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1many/get/responses/409/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ManyError {
        /// `holder`.
        pub holder: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ManyError {
        fn empty() -> Self {
            Self {
                holder: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for ManyError {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("ManyError", &[("holder", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.holder)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.holder)], Some(&mut self.extra));
        }
    }
    rt::object! {
        ManyError : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1many/get/responses/5XX/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ManyError2 {
        /// `id`.
        pub id: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ManyError2 {
        fn empty() -> Self {
            Self { id: None, extra: empty() }
        }
    }
    impl rt::Object for ManyError2 {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("ManyError2", &[("id", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.id)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.id)], Some(&mut self.extra));
        }
    }
    rt::object! {
        ManyError2 : Debug Deserialize
    }
}
