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
        /// Calls `GET /parts/{id}`
        ///
        /// Operation: `#/paths/~1parts~1{id}/get`
        pub fn get_part(&self, id: &str) -> requests::GetPart {
            let mut call = self.core.call(&requests::GET_PART);
            call.param(&requests::GET_PART_ID, id);
            requests::GetPart(call)
        }
        /// Calls `GET /whole`
        ///
        /// Operation: `#/paths/~1whole/get`
        pub fn whole(&self) -> requests::Whole {
            let call = self.core.call(&requests::WHOLE);
            requests::Whole(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_PART, &WHOLE];
    pub(super) static GET_PART: rt::Operation = rt::Operation::new(
        "get_part",
        "GET",
        "/parts/{id}",
    );
    pub(super) static GET_PART_ID: rt::Parameter = rt::Parameter::path("id");
    pub(super) static WHOLE: rt::Operation = rt::Operation::new(
        "whole",
        "GET",
        "/whole",
    );
    /// A request to `GET /parts/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetPart(pub(super) rt::Call<rt::Json<types::ShapesPart>, rt::Untyped>);
    impl GetPart {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::ShapesPart,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::ShapesPart>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /whole`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Whole(pub(super) rt::Call<rt::Json<types::SeveralFiles>, rt::Untyped>);
    impl Whole {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::SeveralFiles,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::SeveralFiles>, rt::Untyped> {
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
    /// Schema `shapes_Part`: `#/components/schemas/shapes_Part`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ShapesPart {
        /// `screws`.
        pub screws: Option<Vec<Screw>>,
        /// `spare`.
        pub spare: Option<Box<ShapesPart>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ShapesPart {
        fn empty() -> Self {
            Self {
                screws: None,
                spare: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for ShapesPart {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ShapesPart",
                &[("screws", false), ("spare", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.screws), view(&self.spare)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.screws), place(&mut self.spare)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ShapesPart : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Screw`: `#/components/schemas/Screw`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Screw {
        /// `length`.
        pub length: Option<f64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Screw {
        fn empty() -> Self {
            Self {
                length: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Screw {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Screw", &[("length", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.length)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.length)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Screw : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `several_files`: `#/components/schemas/several_files`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SeveralFiles {
        /// `count`.
        pub count: i64,
        /// `part`.
        pub part: Option<ShapesPart>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for SeveralFiles {
        fn empty() -> Self {
            Self {
                count: empty(),
                part: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for SeveralFiles {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SeveralFiles",
                &[("count", true), ("part", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.count), view(&self.part)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.count), place(&mut self.part)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        SeveralFiles : Debug Deserialize
    }
}
