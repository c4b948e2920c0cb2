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
        /// `POST /required`: `#/paths/~1required/post`
        #[inline]
        pub fn required(&self, body: &types::RequiredBody) -> requests::Required {
            let mut call = self.core.call(&requests::REQUIRED);
            call.json_view(view(body));
            rt::Request::new(call)
        }
        /// `POST /optional`: `#/paths/~1optional/post`
        #[inline]
        pub fn optional(&self) -> requests::Optional {
            requests::Optional(self.core.call(&requests::OPTIONAL))
        }
        /// `PATCH /merge`: `#/paths/~1merge/patch`
        #[inline]
        pub fn merge(
            &self,
            body: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::Merge {
            let mut call = self.core.call(&requests::MERGE);
            call.json_view(view(&rt::texts(body)));
            rt::Request::new(call)
        }
        /// `POST /any`: `#/paths/~1any/post`
        #[inline]
        pub fn any(&self, body: &rt::Value) -> requests::Any {
            let mut call = self.core.call(&requests::ANY);
            call.json_view(view(body));
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&REQUIRED, &OPTIONAL, &MERGE, &ANY];
    pub static REQUIRED: rt::Operation = rt::Operation::new(
        "required",
        "POST",
        "/required",
    );
    pub static OPTIONAL: rt::Operation = rt::Operation::new(
        "optional",
        "POST",
        "/optional",
    );
    pub static MERGE: rt::Operation = rt::Operation::new("merge", "PATCH", "/merge")
        .json_type("application/merge-patch+json");
    pub static ANY: rt::Operation = rt::Operation::new("any", "POST", "/any");
    /// A request to `POST /required`.
    pub type Required = rt::Request<rt::NoContent, rt::Untyped>;
    rt::request! {
        /// A request to `POST /optional`.
        pub struct Optional(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl Optional {
        /// The content of the request.
        pub fn body(mut self, body: &types::OptionalBody) -> Self {
            self.0.json_view(view(body));
            self
        }
    }
    /// A request to `PATCH /merge`.
    pub type Merge = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `POST /any`.
    pub type Any = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1required/post/requestBody/content/application~1json/schema`.
        pub struct RequiredBody: Serialize {
            /// `a`.
            a: String = required("a"),
            /// `b`.
            b: Option<i64> = optional("b"),
            ..extra: rt::Extra = known,
        }
        new(a: impl Into<String>)
    }
    rt::object! {
        /// Schema: `#/paths/~1optional/post/requestBody/content/application~1json/schema`.
        pub struct OptionalBody: Serialize {
            /// `a`.
            a: String = required("a"),
            ..extra: rt::Extra = known,
        }
        new(a: impl Into<String>)
    }
}
