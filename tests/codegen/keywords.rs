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
        /// `POST /words/{type}`: `#/paths/~1words~1{type}/post`
        #[inline]
        pub fn r#match(
            &self,
            r#type: &str,
            call_query: &str,
            body: &types::Word,
        ) -> requests::Match {
            let mut call = self.core.call(&requests::MATCH);
            call.param(rt::Parameter::path("type"), r#type);
            call.param(rt::Parameter::query("call"), call_query);
            call.json_view(view(body));
            requests::Match(call)
        }
        /// `GET /new`: `#/paths/~1new/get`
        #[inline]
        pub fn call_new(&self) -> requests::New {
            rt::Request::new(self.core.call(&requests::NEW))
        }
        /// `GET /builder`: `#/paths/~1builder/get`
        #[inline]
        pub fn call_builder(&self) -> requests::Builder {
            rt::Request::new(self.core.call(&requests::BUILDER))
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&MATCH, &NEW, &BUILDER];
    pub static MATCH: rt::Operation = rt::Operation::new(
        "match",
        "POST",
        "/words/{type}",
    );
    pub static NEW: rt::Operation = rt::Operation::new("new", "GET", "/new");
    pub static BUILDER: rt::Operation = rt::Operation::new("builder", "GET", "/builder");
    rt::request! {
        /// A request to `POST /words/{type}`.
        pub struct Match(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl Match {
        /// Sets `self`.
        pub fn self_(mut self, self_: &str) -> Self {
            self.0.param(rt::Parameter::query("self"), self_);
            self
        }
        /// Sets `send`.
        pub fn send_query(mut self, send_query: &str) -> Self {
            self.0.param(rt::Parameter::query("send"), send_query);
            self
        }
        /// Sets `customize`.
        pub fn customize_query(mut self, customize_query: &str) -> Self {
            self.0.param(rt::Parameter::query("customize"), customize_query);
            self
        }
    }
    /// A request to `GET /new`.
    pub type New = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /builder`.
    pub type Builder = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Word`: `#/components/schemas/Word`.
        pub struct Word: Serialize {
            /// `type`.
            r#type: String = required("type"),
            /// `fn`.
            r#fn: String = required("fn"),
            /// `self`.
            self_: Option<String> = optional("self"),
            /// `extra`.
            extra: Option<String> = optional("extra"),
            /// `gen`.
            r#gen: Option<String> = optional("gen"),
            /// `Type`.
            type_2: Option<i64> = optional("Type"),
            /// `@id`.
            at_id: Option<String> = optional("@id"),
            /// `$ref_`.
            r#ref: Option<String> = optional("$ref_"),
            /// `1st`.
            n_1st: Option<String> = optional("1st"),
            /// `new`.
            new: Option<String> = optional("new"),
            /// `default`.
            default: Option<bool> = optional("default"),
            ..extra_members: rt::Extra = known,
        }
        new(r#type: impl Into<String>, r#fn: impl Into<String>)
    }
}
