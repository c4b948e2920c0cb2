mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Servers.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// A client of the document's own server.
        #[must_use]
        pub fn new() -> Self {
            Self { core: rt::Core::open(&API) }
        }
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /files`: `#/paths/~1files/post`
        #[inline]
        pub fn upload(&self, body: impl Into<rt::Body>) -> requests::Upload {
            let mut call = self.core.call(&requests::UPLOAD);
            call.bytes("application/octet-stream", body);
            rt::Request::new(call)
        }
        /// `GET /files`: `#/paths/~1files/get`
        #[inline]
        pub fn list_files(&self) -> requests::ListFiles {
            rt::Request::new(self.core.call(&requests::LIST_FILES))
        }
        /// `PATCH /things/{id}`: `#/paths/~1things~1{id}/patch`
        #[inline]
        pub fn patch_thing(
            &self,
            id: &str,
            body: &types::PatchThingBody,
        ) -> requests::PatchThing {
            let mut call = self.core.call(&requests::PATCH_THING);
            call.param(rt::Parameter::path("id"), id);
            call.json_view(view(body));
            rt::Request::new(call)
        }
        /// `GET /things/{id}`: `#/paths/~1things~1{id}/get`
        #[inline]
        pub fn get_thing(&self, id: &str) -> requests::GetThing {
            let mut call = self.core.call(&requests::GET_THING);
            call.param(rt::Parameter::path("id"), id);
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Servers", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[rt::Server::new("https://api.example.com/v1")])
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
        &UPLOAD,
        &LIST_FILES,
        &PATCH_THING,
        &GET_THING,
    ];
    pub static UPLOAD: rt::Operation = rt::Operation::new("upload", "POST", "/files")
        .servers(
            &[
                rt::Server::new("https://{region}.files.example.com")
                    .variables(&[rt::Variable::new("region", "eu")]),
            ],
        );
    pub static LIST_FILES: rt::Operation = rt::Operation::new(
            "listFiles",
            "GET",
            "/files",
        )
        .servers(&[rt::Server::new("https://list.example.com")]);
    pub static PATCH_THING: rt::Operation = rt::Operation::new(
            "patchThing",
            "PATCH",
            "/things/{id}",
        )
        .json_type("application/merge-patch+json");
    pub static GET_THING: rt::Operation = rt::Operation::new(
        "getThing",
        "GET",
        "/things/{id}",
    );
    /// A request to `POST /files`.
    pub type Upload = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /files`.
    pub type ListFiles = rt::Request<rt::Json<Vec<String>>, rt::Untyped>;
    /// A request to `PATCH /things/{id}`.
    pub type PatchThing = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /things/{id}`.
    pub type GetThing = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1things~1{id}/patch/requestBody/content/application~1merge-patch+json/schema`.
        pub struct PatchThingBody: Serialize {
            /// `name`.
            name: Option<String> = optional("name"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
