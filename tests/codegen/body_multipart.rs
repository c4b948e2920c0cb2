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
        /// - `file`: The picture.
        ///
        /// `POST /uploads`: `#/paths/~1uploads/post`
        #[inline]
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&UPLOAD];
    pub static UPLOAD: rt::Operation = rt::Operation::new("upload", "POST", "/uploads");
    rt::request! {
        /// A request to `POST /uploads`.
        pub struct Upload(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
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
        pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
            self.0.part("meta", &Into::<types::Meta>::into(meta));
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1uploads/post/requestBody/content/multipart~1form-data/schema/properties/meta`.
        pub struct Meta: Serialize {
            /// `camera`.
            camera: Option<String> = optional("camera"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
