mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Uploads.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /uploads`
        ///
        /// - `file`: The picture.
        ///
        /// Operation: `#/paths/~1uploads/post`
        pub fn upload(
            &self,
            file: impl Into<rt::Part>,
            title: &str,
        ) -> requests::Upload {
            let mut call = self.core.call(&requests::UPLOAD);
            call.file("file", file);
            call.part("title", title);
            requests::Upload(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Uploads", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&UPLOAD];
    pub(super) static UPLOAD: rt::Operation = rt::Operation::new(
        "upload",
        "POST",
        "/uploads",
    );
    /// A request to `POST /uploads`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Upload(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Upload {
        /// Sets `stars`.
        pub fn stars(mut self, stars: i64) -> Self {
            self.0.part("stars", &stars);
            self
        }
        /// Sets `pages`.
        pub fn pages_part(
            mut self,
            pages_part: impl IntoIterator<Item: Into<rt::Part>>,
        ) -> Self {
            self.0.files("pages", pages_part);
            self
        }
        /// Sets `tags`.
        pub fn tags(mut self, tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.part("tags", &rt::texts(tags));
            self
        }
        /// Sets `meta`.
        pub fn meta(mut self, meta: &types::Meta) -> Self {
            self.0.part("meta", meta);
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
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1uploads/post/requestBody/content/multipart~1form-data/schema/properties/meta`
    #[derive(Clone, PartialEq)]
    pub struct Meta {
        /// `camera`.
        pub camera: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Meta {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for Meta {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for Meta {
        fn empty() -> Self {
            Self {
                camera: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Meta {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Meta", &[("camera", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.camera)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.camera)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Meta : Debug Serialize
    }
}
