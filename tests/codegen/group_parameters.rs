mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Records.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Records of any object.
        ///
        /// - `object`: The object, by its slug.
        /// - `on`: `on` of every call.
        #[must_use]
        pub fn records(&self, object: impl Into<String>, on: types::Branch) -> Records {
            Records {
                core: self.core.clone(),
                object: object.into(),
                on,
            }
        }
        /// The operations of `objects`.
        #[must_use]
        pub fn objects(&self) -> Objects {
            Objects { core: self.core.clone() }
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Records", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
    /// Records of any object.
    ///
    /// - `object`: The object, by its slug.
    /// - `on`: `on` of every call.
    #[derive(Clone, Debug)]
    pub struct Records {
        core: rt::Core,
        object: String,
        on: types::Branch,
    }
    impl Records {
        /// The object, by its slug.
        #[must_use]
        pub fn object(&self) -> &str {
            &self.object
        }
        /// `on` of every call.
        #[must_use]
        pub fn on(&self) -> &types::Branch {
            &self.on
        }
        /// `GET /{on}/{object}`: `#/paths/~1{on}~1{object}/get`
        #[inline]
        pub fn list(&self) -> requests::RecordsList {
            let mut call = self.core.call(&requests::RECORDS_LIST);
            call.param(rt::Parameter::path("on"), &self.on);
            call.param(rt::Parameter::path("object"), &self.object);
            rt::Request::new(call)
        }
        /// `POST /{on}/{object}`: `#/paths/~1{on}~1{object}/post`
        #[inline]
        pub fn create(&self, body: &types::Record) -> requests::RecordsCreate {
            let mut call = self.core.call(&requests::RECORDS_CREATE);
            call.param(rt::Parameter::path("on"), &self.on);
            call.param(rt::Parameter::path("object"), &self.object);
            call.json_view(view(body));
            rt::Request::new(call)
        }
        /// `DELETE /{on}/{object}/{id}`: `#/paths/~1{on}~1{object}~1{id}/delete`
        #[inline]
        pub fn records_object(&self, id: &str) -> requests::RecordsObject {
            let mut call = self.core.call(&requests::RECORDS_OBJECT);
            call.param(rt::Parameter::path("on"), &self.on);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("id"), id);
            rt::Request::new(call)
        }
    }
    /// The operations of `objects`.
    #[derive(Clone, Debug)]
    pub struct Objects {
        core: rt::Core,
    }
    impl Objects {
        /// - `object`: The object, by its slug.
        ///
        /// `GET /objects/{object}`: `#/paths/~1objects~1{object}/get`
        #[inline]
        pub fn get(&self, object: &str) -> requests::ObjectsGet {
            let mut call = self.core.call(&requests::OBJECTS_GET);
            call.param(rt::Parameter::path("object"), object);
            rt::Request::new(call)
        }
    }
}
pub use __client::Client;
pub use __client::Records;
pub use __client::Objects;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &RECORDS_LIST,
        &RECORDS_CREATE,
        &RECORDS_OBJECT,
        &OBJECTS_GET,
    ];
    pub static RECORDS_LIST: rt::Operation = rt::Operation::new(
            "records.list",
            "GET",
            "/{on}/{object}",
        )
        .tag("records");
    pub static RECORDS_CREATE: rt::Operation = rt::Operation::new(
            "records.create",
            "POST",
            "/{on}/{object}",
        )
        .tag("records");
    pub static RECORDS_OBJECT: rt::Operation = rt::Operation::new(
            "records.object",
            "DELETE",
            "/{on}/{object}/{id}",
        )
        .tag("records");
    pub static OBJECTS_GET: rt::Operation = rt::Operation::new(
            "objects.get",
            "GET",
            "/objects/{object}",
        )
        .tag("objects");
    /// A request to `GET /{on}/{object}`.
    pub type RecordsList = rt::Request<rt::Json<Vec<types::Record>>, rt::Untyped>;
    /// A request to `POST /{on}/{object}`.
    pub type RecordsCreate = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `DELETE /{on}/{object}/{id}`.
    pub type RecordsObject = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /objects/{object}`.
    pub type ObjectsGet = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// Which branch of the data. Schema `Branch`: `#/components/schemas/Branch`.
        pub enum Branch {
            Main = 0 "main",
            Trial = 1 "trial",
        }
    }
    rt::object! {
        /// Schema `Record`: `#/components/schemas/Record`.
        pub struct Record: Serialize Deserialize {
            /// `text`.
            text: Option<String> = optional("text"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
