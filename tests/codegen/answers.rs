mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Answers.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /none`
        ///
        /// Operation: `#/paths/~1none/get`
        pub fn none(&self) -> requests::NoneRequest {
            let call = self.core.call(&requests::NONE);
            requests::NoneRequest(call)
        }
        /// Calls `GET /silent`
        ///
        /// Operation: `#/paths/~1silent/get`
        pub fn silent(&self) -> requests::Silent {
            let call = self.core.call(&requests::SILENT);
            requests::Silent(call)
        }
        /// Calls `GET /list`
        ///
        /// Operation: `#/paths/~1list/get`
        pub fn list(&self) -> requests::List {
            let call = self.core.call(&requests::LIST);
            requests::List(call)
        }
        /// Calls `GET /text`
        ///
        /// Operation: `#/paths/~1text/get`
        pub fn text(&self) -> requests::Text {
            let call = self.core.call(&requests::TEXT);
            requests::Text(call)
        }
        /// Calls `GET /file`
        ///
        /// Operation: `#/paths/~1file/get`
        pub fn file(&self) -> requests::File {
            let call = self.core.call(&requests::FILE);
            requests::File(call)
        }
        /// Calls `GET /events`
        ///
        /// Operation: `#/paths/~1events/get`
        pub fn events(&self) -> requests::Events {
            let call = self.core.call(&requests::EVENTS);
            requests::Events(call)
        }
        /// Calls `GET /default`
        ///
        /// Operation: `#/paths/~1default/get`
        pub fn fallback(&self) -> requests::Fallback {
            let call = self.core.call(&requests::FALLBACK);
            requests::Fallback(call)
        }
        /// Calls `POST /jobs`
        ///
        /// Operation: `#/paths/~1jobs/post`
        pub fn start(&self) -> requests::Start {
            let call = self.core.call(&requests::START);
            requests::Start(call)
        }
        /// Calls `GET /maybe`
        ///
        /// Operation: `#/paths/~1maybe/get`
        pub fn maybe(&self) -> requests::Maybe {
            let call = self.core.call(&requests::MAYBE);
            requests::Maybe(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Answers", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[
        &NONE,
        &SILENT,
        &LIST,
        &TEXT,
        &FILE,
        &EVENTS,
        &FALLBACK,
        &START,
        &MAYBE,
    ];
    pub(super) static NONE: rt::Operation = rt::Operation::new("none", "GET", "/none");
    pub(super) static SILENT: rt::Operation = rt::Operation::new(
        "silent",
        "GET",
        "/silent",
    );
    pub(super) static LIST: rt::Operation = rt::Operation::new("list", "GET", "/list");
    pub(super) static TEXT: rt::Operation = rt::Operation::new("text", "GET", "/text");
    pub(super) static FILE: rt::Operation = rt::Operation::new("file", "GET", "/file");
    pub(super) static EVENTS: rt::Operation = rt::Operation::new(
        "events",
        "GET",
        "/events",
    );
    pub(super) static FALLBACK: rt::Operation = rt::Operation::new(
        "fallback",
        "GET",
        "/default",
    );
    pub(super) static START: rt::Operation = rt::Operation::new(
        "start",
        "POST",
        "/jobs",
    );
    pub(super) static MAYBE: rt::Operation = rt::Operation::new(
        "maybe",
        "GET",
        "/maybe",
    );
    /// A request to `GET /none`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct NoneRequest(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl NoneRequest {
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
    /// A request to `GET /silent`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Silent(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Silent {
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
    /// A request to `GET /list`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct List(pub(super) rt::Call<rt::Json<Vec<String>>, rt::Untyped>);
    impl List {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<String>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<String>>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /text`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Text(pub(super) rt::Call<rt::Text, rt::Untyped>);
    impl Text {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<String, rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Text, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /file`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct File(pub(super) rt::Call<rt::Binary, rt::Untyped>);
    impl File {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            rt::Body,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Binary, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /events`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Events(pub(super) rt::Call<rt::EventStream<types::Job>, rt::Untyped>);
    impl Events {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            rt::EventStream<types::Job>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::EventStream<types::Job>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /default`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Fallback(pub(super) rt::Call<rt::Json<types::Job>, rt::Untyped>);
    impl Fallback {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Job,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Job>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `POST /jobs`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Start(pub(super) rt::Call<StartOutput, rt::Untyped>);
    impl Start {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            StartOutput,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<StartOutput, rt::Untyped> {
            self.0
        }
    }
    rt::output_by_status! {
        /// What `POST /jobs` answers, by status.
        pub enum StartOutput {
            /// It is done.
            Ok(types::Job) = 200u16..=200u16,
            /// It has started.
            Accepted(types::StartResponse) = 202u16..=202u16,
            /// There was nothing to do.
            NoContent = 204u16..=204u16,
        }
    }
    /// A request to `GET /maybe`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Maybe(pub(super) rt::Call<MaybeOutput, rt::Untyped>);
    impl Maybe {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            MaybeOutput,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<MaybeOutput, rt::Untyped> {
            self.0
        }
    }
    rt::output_by_status! {
        /// What `GET /maybe` answers, by status.
        pub enum MaybeOutput {
            /// One.
            Ok(types::Job) = 200u16..=200u16,
            /// None.
            NoContent = 204u16..=204u16,
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
    /// Schema `Job`: `#/components/schemas/Job`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Job {
        /// `id`.
        pub id: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Job {
        fn empty() -> Self {
            Self {
                id: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Job {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Job", &[("id", true)]);
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
        Job : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1jobs/post/responses/202/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct StartResponse {
        /// `ticket`.
        pub ticket: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for StartResponse {
        fn empty() -> Self {
            Self {
                ticket: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for StartResponse {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "StartResponse",
                &[("ticket", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.ticket)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.ticket)], Some(&mut self.extra));
        }
    }
    rt::object! {
        StartResponse : Debug Deserialize
    }
}
