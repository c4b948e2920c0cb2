mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Garden.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `PATCH /beds/{id}`
        ///
        /// Operation: `#/paths/~1beds~1{id}/patch`
        pub fn update_bed(&self, id: &str, body: &types::Bed) -> requests::UpdateBed {
            let mut call = self.core.call(&requests::UPDATE_BED);
            call.param(&requests::UPDATE_BED_ID, id);
            call.json_view(view(body));
            requests::UpdateBed(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Garden", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&UPDATE_BED];
    pub(super) static UPDATE_BED: rt::Operation = rt::Operation::new(
        "update_bed",
        "PATCH",
        "/beds/{id}",
    );
    pub(super) static UPDATE_BED_ID: rt::Parameter = rt::Parameter::path("id");
    /// A request to `PATCH /beds/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateBed(pub(super) rt::Call<rt::Json<types::Bed>, rt::Untyped>);
    impl UpdateBed {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Bed,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Bed>, rt::Untyped> {
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
    /// Schema `Bed`: `#/components/schemas/Bed`
    #[derive(Clone, PartialEq)]
    pub struct Bed {
        /// `name`.
        pub name: String,
        /// `owner`.
        pub owner: Option<String>,
        /// `note`.
        pub note: rt::Nullable<String>,
        /// `length`.
        pub length: rt::Nullable<f64>,
        /// `soil`.
        pub soil: rt::Nullable<Soil>,
        /// `exposure`.
        pub exposure: rt::Nullable<BedExposure>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Bed {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Bed {
        fn empty() -> Self {
            Self {
                name: empty(),
                owner: None,
                note: empty(),
                length: empty(),
                soil: empty(),
                exposure: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Bed {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Bed",
                &[
                    ("name", true),
                    ("owner", true),
                    ("note", false),
                    ("length", false),
                    ("soil", false),
                    ("exposure", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.name),
                    view(&self.owner).or_null(),
                    view(&self.note),
                    view(&self.length),
                    view(&self.soil),
                    view(&self.exposure),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.name),
                    place(&mut self.owner),
                    place(&mut self.note),
                    place(&mut self.length),
                    place(&mut self.soil),
                    place(&mut self.exposure),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Bed : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Soil`: `#/components/schemas/Soil`
    #[derive(Clone, PartialEq)]
    pub struct Soil {
        /// `kind`.
        pub kind: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Soil {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(kind: impl Into<String>) -> Self {
            Self {
                kind: kind.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Soil {
        fn empty() -> Self {
            Self {
                kind: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Soil {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Soil", &[("kind", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.kind)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.kind)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Soil : Debug Serialize Deserialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/components/schemas/Bed/properties/exposure`
        pub enum BedExposure {
            Sun = "sun",
            Shade = "shade",
        }
    }
}
