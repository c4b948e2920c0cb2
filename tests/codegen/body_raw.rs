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
        /// Calls `PUT /text`
        ///
        /// Operation: `#/paths/~1text/put`
        pub fn put_text(&self, body: &str) -> requests::PutText {
            let mut call = self.core.call(&requests::PUT_TEXT);
            call.text("text/plain", body);
            requests::PutText(call)
        }
        /// Calls `PUT /bytes`
        ///
        /// Operation: `#/paths/~1bytes/put`
        pub fn put_bytes(&self, body: impl Into<rt::Body>) -> requests::PutBytes {
            let mut call = self.core.call(&requests::PUT_BYTES);
            call.bytes("application/octet-stream", body);
            requests::PutBytes(call)
        }
        /// Calls `PUT /picture`
        ///
        /// Operation: `#/paths/~1picture/put`
        pub fn put_picture(&self) -> requests::PutPicture {
            let call = self.core.call(&requests::PUT_PICTURE);
            requests::PutPicture(call)
        }
        /// Calls `PUT /several`
        ///
        /// Operation: `#/paths/~1several/put`
        pub fn put_either(&self, body: &types::PutEitherBody) -> requests::PutEither {
            let mut call = self.core.call(&requests::PUT_EITHER);
            call.json_view(view(body));
            requests::PutEither(call)
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
#[allow(deprecated)]
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
    pub(super) static PUT_TEXT: rt::Operation = rt::Operation::new(
        "put_text",
        "PUT",
        "/text",
    );
    pub(super) static PUT_BYTES: rt::Operation = rt::Operation::new(
        "put_bytes",
        "PUT",
        "/bytes",
    );
    pub(super) static PUT_PICTURE: rt::Operation = rt::Operation::new(
        "put_picture",
        "PUT",
        "/picture",
    );
    pub(super) static PUT_EITHER: rt::Operation = rt::Operation::new(
        "put_either",
        "PUT",
        "/several",
    );
    /// A request to `PUT /text`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutText(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PutText {
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
    /// A request to `PUT /bytes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutBytes(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PutBytes {
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
    /// A request to `PUT /picture`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutPicture(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PutPicture {
        /// The content of the request.
        pub fn body(mut self, body: impl Into<rt::Body>) -> Self {
            self.0.bytes("image/png", body);
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
    /// A request to `PUT /several`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutEither(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PutEither {
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
    /// Schema: `#/paths/~1several/put/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct PutEitherBody {
        /// `a`.
        pub a: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl PutEitherBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for PutEitherBody {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for PutEitherBody {
        fn empty() -> Self {
            Self { a: None, extra: empty() }
        }
    }
    impl rt::Object for PutEitherBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("PutEitherBody", &[("a", false)]);
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
        PutEitherBody : Debug Serialize
    }
}
