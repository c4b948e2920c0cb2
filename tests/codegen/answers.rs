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
        /// `GET /none`: `#/paths/~1none/get`
        #[inline]
        pub fn none(&self) -> requests::NoneRequest {
            rt::Request::new(self.core.call(&requests::NONE))
        }
        /// `GET /silent`: `#/paths/~1silent/get`
        #[inline]
        pub fn silent(&self) -> requests::Silent {
            rt::Request::new(self.core.call(&requests::SILENT))
        }
        /// `GET /list`: `#/paths/~1list/get`
        #[inline]
        pub fn list(&self) -> requests::List {
            rt::Request::new(self.core.call(&requests::LIST))
        }
        /// `GET /text`: `#/paths/~1text/get`
        #[inline]
        pub fn text(&self) -> requests::Text {
            rt::Request::new(self.core.call(&requests::TEXT))
        }
        /// `GET /file`: `#/paths/~1file/get`
        #[inline]
        pub fn file(&self) -> requests::File {
            rt::Request::new(self.core.call(&requests::FILE))
        }
        /// `GET /events`: `#/paths/~1events/get`
        #[inline]
        pub fn events(&self) -> requests::Events {
            rt::Request::new(self.core.call(&requests::EVENTS))
        }
        /// `GET /default`: `#/paths/~1default/get`
        #[inline]
        pub fn fallback(&self) -> requests::Fallback {
            rt::Request::new(self.core.call(&requests::FALLBACK))
        }
        /// `POST /jobs`: `#/paths/~1jobs/post`
        #[inline]
        pub fn start(&self) -> requests::Start {
            rt::Request::new(self.core.call(&requests::START))
        }
        /// `GET /maybe`: `#/paths/~1maybe/get`
        #[inline]
        pub fn maybe(&self) -> requests::Maybe {
            rt::Request::new(self.core.call(&requests::MAYBE))
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
#[allow(deprecated, missing_docs)]
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
    pub static NONE: rt::Operation = rt::Operation::new("none", "GET", "/none");
    pub static SILENT: rt::Operation = rt::Operation::new("silent", "GET", "/silent");
    pub static LIST: rt::Operation = rt::Operation::new("list", "GET", "/list");
    pub static TEXT: rt::Operation = rt::Operation::new("text", "GET", "/text");
    pub static FILE: rt::Operation = rt::Operation::new("file", "GET", "/file");
    pub static EVENTS: rt::Operation = rt::Operation::new("events", "GET", "/events");
    pub static FALLBACK: rt::Operation = rt::Operation::new(
        "fallback",
        "GET",
        "/default",
    );
    pub static START: rt::Operation = rt::Operation::new("start", "POST", "/jobs");
    pub static MAYBE: rt::Operation = rt::Operation::new("maybe", "GET", "/maybe");
    /// A request to `GET /none`.
    pub type NoneRequest = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /silent`.
    pub type Silent = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /list`.
    pub type List = rt::Request<rt::Json<Vec<String>>, rt::Untyped>;
    /// A request to `GET /text`.
    pub type Text = rt::Request<rt::Text, rt::Untyped>;
    /// A request to `GET /file`.
    pub type File = rt::Request<rt::Binary, rt::Untyped>;
    /// A request to `GET /events`.
    pub type Events = rt::Request<rt::EventStream<types::Job>, rt::Untyped>;
    /// A request to `GET /default`.
    pub type Fallback = rt::Request<rt::Json<types::Job>, rt::Untyped>;
    /// A request to `POST /jobs`.
    pub type Start = rt::Request<StartOutput, rt::Untyped>;
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
    pub type Maybe = rt::Request<MaybeOutput, rt::Untyped>;
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
    rt::object! {
        /// Schema `Job`: `#/components/schemas/Job`.
        pub struct Job: Deserialize {
            /// `id`.
            id: String = required("id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1jobs/post/responses/202/content/application~1json/schema`.
        pub struct StartResponse: Deserialize {
            /// `ticket`.
            ticket: String = required("ticket"),
            ..extra: rt::Extra = known,
        }
    }
}
