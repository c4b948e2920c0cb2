mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Files.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /parts/{id}`: `#/paths/~1parts~1{id}/get`
        #[inline]
        pub fn get_part(&self, id: &str) -> requests::GetPart {
            let mut call = self.core.call(&requests::GET_PART);
            call.param(rt::Parameter::path("id"), id);
            rt::Request::new(call)
        }
        /// `GET /whole`: `#/paths/~1whole/get`
        #[inline]
        pub fn whole(&self) -> requests::Whole {
            rt::Request::new(self.core.call(&requests::WHOLE))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Files", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_PART, &WHOLE];
    pub static GET_PART: rt::Operation = rt::Operation::new(
        "get_part",
        "GET",
        "/parts/{id}",
    );
    pub static WHOLE: rt::Operation = rt::Operation::new("whole", "GET", "/whole");
    /// A request to `GET /parts/{id}`.
    pub type GetPart = rt::Request<rt::Json<types::ShapesPart>, rt::Untyped>;
    /// A request to `GET /whole`.
    pub type Whole = rt::Request<rt::Json<types::SeveralFiles>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `shapes_Part`: `#/components/schemas/shapes_Part`.
        pub struct ShapesPart: Deserialize {
            /// `screws`.
            screws: Option<Vec<Screw>> = optional("screws"),
            /// `spare`.
            spare: Option<Box<ShapesPart>> = optional("spare"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Screw`: `#/components/schemas/Screw`.
        pub struct Screw: Deserialize {
            /// `length`.
            length: Option<f64> = optional("length"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `several_files`: `#/components/schemas/several_files`.
        pub struct SeveralFiles: Deserialize {
            /// `count`.
            count: i64 = required("count"),
            /// `part`.
            part: Option<ShapesPart> = optional("part"),
            ..extra: rt::Extra = known,
        }
    }
}
