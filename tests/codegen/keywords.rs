mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Words.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /words/{type}`
        ///
        /// Operation: `#/paths/~1words~1{type}/post`
        pub fn r#match(
            &self,
            r#type: &str,
            call_query: &str,
            body: &types::Word,
        ) -> requests::Match {
            let mut call = self.core.call(&requests::MATCH);
            call.param(&requests::MATCH_TYPE, r#type);
            call.param(&requests::MATCH_CALL, call_query);
            call.json_view(view(body));
            requests::Match(call)
        }
        /// Calls `GET /new`
        ///
        /// Operation: `#/paths/~1new/get`
        pub fn call_new(&self) -> requests::New {
            let call = self.core.call(&requests::NEW);
            requests::New(call)
        }
        /// Calls `GET /builder`
        ///
        /// Operation: `#/paths/~1builder/get`
        pub fn call_builder(&self) -> requests::Builder {
            let call = self.core.call(&requests::BUILDER);
            requests::Builder(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Words", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&MATCH, &NEW, &BUILDER];
    pub(super) static MATCH: rt::Operation = rt::Operation::new(
        "match",
        "POST",
        "/words/{type}",
    );
    pub(super) static MATCH_TYPE: rt::Parameter = rt::Parameter::path("type");
    pub(super) static MATCH_SELF: rt::Parameter = rt::Parameter::query("self");
    pub(super) static MATCH_SEND: rt::Parameter = rt::Parameter::query("send");
    pub(super) static MATCH_CUSTOMIZE: rt::Parameter = rt::Parameter::query("customize");
    pub(super) static MATCH_CALL: rt::Parameter = rt::Parameter::query("call");
    pub(super) static NEW: rt::Operation = rt::Operation::new("new", "GET", "/new");
    pub(super) static BUILDER: rt::Operation = rt::Operation::new(
        "builder",
        "GET",
        "/builder",
    );
    /// A request to `POST /words/{type}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Match(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Match {
        /// Sets `self`.
        pub fn self_(mut self, self_: &str) -> Self {
            self.0.param(&MATCH_SELF, self_);
            self
        }
        /// Sets `send`.
        pub fn send_query(mut self, send_query: &str) -> Self {
            self.0.param(&MATCH_SEND, send_query);
            self
        }
        /// Sets `customize`.
        pub fn customize_query(mut self, customize_query: &str) -> Self {
            self.0.param(&MATCH_CUSTOMIZE, customize_query);
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
    /// A request to `GET /new`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct New(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl New {
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
    /// A request to `GET /builder`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Builder(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Builder {
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
    /// Schema `Word`: `#/components/schemas/Word`
    #[derive(Clone, PartialEq)]
    pub struct Word {
        /// `type`.
        pub r#type: String,
        /// `fn`.
        pub r#fn: String,
        /// `self`.
        pub self_: Option<String>,
        /// `extra`.
        pub extra: Option<String>,
        /// `gen`.
        pub r#gen: Option<String>,
        /// `Type`.
        pub type_2: Option<i64>,
        /// `@id`.
        pub at_id: Option<String>,
        /// `$ref_`.
        pub r#ref: Option<String>,
        /// `1st`.
        pub n_1st: Option<String>,
        /// `new`.
        pub new: Option<String>,
        /// `default`.
        pub default: Option<bool>,
        /// Members that the document does not know.
        pub extra_members: rt::Extra,
    }
    impl Word {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(r#type: impl Into<String>, r#fn: impl Into<String>) -> Self {
            Self {
                r#type: r#type.into(),
                r#fn: r#fn.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Word {
        fn empty() -> Self {
            Self {
                r#type: empty(),
                r#fn: empty(),
                self_: None,
                extra: None,
                r#gen: None,
                type_2: None,
                at_id: None,
                r#ref: None,
                n_1st: None,
                new: None,
                default: None,
                extra_members: empty(),
            }
        }
    }
    impl rt::Object for Word {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Word",
                &[
                    ("type", true),
                    ("fn", true),
                    ("self", false),
                    ("extra", false),
                    ("gen", false),
                    ("Type", false),
                    ("@id", false),
                    ("$ref_", false),
                    ("1st", false),
                    ("new", false),
                    ("default", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.r#type),
                    view(&self.r#fn),
                    view(&self.self_),
                    view(&self.extra),
                    view(&self.r#gen),
                    view(&self.type_2),
                    view(&self.at_id),
                    view(&self.r#ref),
                    view(&self.n_1st),
                    view(&self.new),
                    view(&self.default),
                ],
                Some(&self.extra_members),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.r#type),
                    place(&mut self.r#fn),
                    place(&mut self.self_),
                    place(&mut self.extra),
                    place(&mut self.r#gen),
                    place(&mut self.type_2),
                    place(&mut self.at_id),
                    place(&mut self.r#ref),
                    place(&mut self.n_1st),
                    place(&mut self.new),
                    place(&mut self.default),
                ],
                Some(&mut self.extra_members),
            );
        }
    }
    rt::object! {
        Word : Debug Serialize
    }
}
