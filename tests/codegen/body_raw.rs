mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Raw.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `PUT /text`: `#/paths/~1text/put`
        #[inline]
        pub fn put_text(&self, body: &str) -> requests::PutText {
            let mut call = self.core.call(&requests::PUT_TEXT);
            call.text("text/plain", body);
            rt::Request::new(call)
        }
        /// `PUT /bytes`: `#/paths/~1bytes/put`
        #[inline]
        pub fn put_bytes(&self, body: impl Into<rt::Body>) -> requests::PutBytes {
            let mut call = self.core.call(&requests::PUT_BYTES);
            call.bytes("application/octet-stream", body);
            rt::Request::new(call)
        }
        /// `PUT /picture`: `#/paths/~1picture/put`
        #[inline]
        pub fn put_picture(&self) -> requests::PutPicture {
            requests::PutPicture(self.core.call(&requests::PUT_PICTURE))
        }
        /// `PUT /several`: `#/paths/~1several/put`
        #[inline]
        pub fn put_either(&self, body: &types::PutEitherBody) -> requests::PutEither {
            let mut call = self.core.call(&requests::PUT_EITHER);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Raw", "1")
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
        &PUT_TEXT,
        &PUT_BYTES,
        &PUT_PICTURE,
        &PUT_EITHER,
    ];
    pub static PUT_TEXT: rt::Operation = rt::Operation::new("put_text", "PUT", "/text");
    pub static PUT_BYTES: rt::Operation = rt::Operation::new(
        "put_bytes",
        "PUT",
        "/bytes",
    );
    pub static PUT_PICTURE: rt::Operation = rt::Operation::new(
        "put_picture",
        "PUT",
        "/picture",
    );
    pub static PUT_EITHER: rt::Operation = rt::Operation::new(
        "put_either",
        "PUT",
        "/several",
    );
    /// A request to `PUT /text`.
    pub type PutText = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `PUT /bytes`.
    pub type PutBytes = rt::Request<rt::NoContent, rt::Untyped>;
    rt::request! {
        /// A request to `PUT /picture`.
        pub struct PutPicture(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl PutPicture {
        /// The content of the request.
        pub fn body(mut self, body: impl Into<rt::Body>) -> Self {
            self.0.bytes("image/png", body);
            self
        }
    }
    /// A request to `PUT /several`.
    pub type PutEither = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1several/put/requestBody/content/application~1json/schema`.
        pub struct PutEitherBody: Serialize {
            /// `a`.
            a: Option<String> = optional("a"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
