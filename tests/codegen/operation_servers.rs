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
        /// Calls `POST /files`
        ///
        /// Operation: `#/paths/~1files/post`
        pub fn upload(&self, body: impl Into<rt::Body>) -> requests::Upload {
            let mut call = self.core.call(&requests::UPLOAD);
            call.bytes("application/octet-stream", body);
            requests::Upload(call)
        }
        /// Calls `GET /files`
        ///
        /// Operation: `#/paths/~1files/get`
        pub fn list_files(&self) -> requests::ListFiles {
            let call = self.core.call(&requests::LIST_FILES);
            requests::ListFiles(call)
        }
        /// Calls `PATCH /things/{id}`
        ///
        /// Operation: `#/paths/~1things~1{id}/patch`
        pub fn patch_thing(
            &self,
            id: &str,
            body: &types::PatchThingBody,
        ) -> requests::PatchThing {
            let mut call = self.core.call(&requests::PATCH_THING);
            call.param(&requests::PATCH_THING_ID, id);
            call.json_view(view(body));
            requests::PatchThing(call)
        }
        /// Calls `GET /things/{id}`
        ///
        /// Operation: `#/paths/~1things~1{id}/get`
        pub fn get_thing(&self, id: &str) -> requests::GetThing {
            let mut call = self.core.call(&requests::GET_THING);
            call.param(&requests::GET_THING_ID, id);
            requests::GetThing(call)
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
#[allow(deprecated)]
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
    pub(super) static UPLOAD: rt::Operation = rt::Operation::new(
            "upload",
            "POST",
            "/files",
        )
        .servers(
            &[
                rt::Server::new("https://{region}.files.example.com")
                    .variables(&[rt::Variable::new("region", "eu")]),
            ],
        );
    pub(super) static LIST_FILES: rt::Operation = rt::Operation::new(
            "listFiles",
            "GET",
            "/files",
        )
        .servers(&[rt::Server::new("https://list.example.com")]);
    pub(super) static PATCH_THING: rt::Operation = rt::Operation::new(
            "patchThing",
            "PATCH",
            "/things/{id}",
        )
        .json_type("application/merge-patch+json");
    pub(super) static PATCH_THING_ID: rt::Parameter = rt::Parameter::path("id");
    pub(super) static GET_THING: rt::Operation = rt::Operation::new(
        "getThing",
        "GET",
        "/things/{id}",
    );
    pub(super) static GET_THING_ID: rt::Parameter = rt::Parameter::path("id");
    /// A request to `POST /files`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Upload(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Upload {
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
    /// A request to `GET /files`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFiles(pub(super) rt::Call<rt::Json<Vec<String>>, rt::Untyped>);
    impl ListFiles {
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
    /// A request to `PATCH /things/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PatchThing(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PatchThing {
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
    /// A request to `GET /things/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetThing(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl GetThing {
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
    /// Schema: `#/paths/~1things~1{id}/patch/requestBody/content/application~1merge-patch+json/schema`
    #[derive(Clone, PartialEq)]
    pub struct PatchThingBody {
        /// `name`.
        pub name: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl PatchThingBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for PatchThingBody {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for PatchThingBody {
        fn empty() -> Self {
            Self { name: None, extra: empty() }
        }
    }
    impl rt::Object for PatchThingBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PatchThingBody",
                &[("name", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.name)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.name)], Some(&mut self.extra));
        }
    }
    rt::object! {
        PatchThingBody : Debug Serialize
    }
}
