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
        /// `PATCH /beds/{id}`: `#/paths/~1beds~1{id}/patch`
        #[inline]
        pub fn update_bed(&self, id: &str, body: &types::Bed) -> requests::UpdateBed {
            let mut call = self.core.call(&requests::UPDATE_BED);
            call.param(rt::Parameter::path("id"), id);
            call.json_view(view(body));
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&UPDATE_BED];
    pub static UPDATE_BED: rt::Operation = rt::Operation::new(
        "update_bed",
        "PATCH",
        "/beds/{id}",
    );
    /// A request to `PATCH /beds/{id}`.
    pub type UpdateBed = rt::Request<rt::Json<types::Bed>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Bed`: `#/components/schemas/Bed`.
        pub struct Bed: Serialize Deserialize {
            /// `name`.
            name: String = required("name"),
            /// `owner`.
            owner: Option<String> = nullable("owner"),
            /// `note`.
            note: rt::Nullable<String> = optional("note"),
            /// `length`.
            length: rt::Nullable<f64> = optional("length"),
            /// `soil`.
            soil: rt::Nullable<Soil> = optional("soil"),
            /// `exposure`.
            exposure: rt::Nullable<BedExposure> = optional("exposure"),
            ..extra: rt::Extra = known,
        }
        new(name: impl Into<String>)
    }
    rt::object! {
        /// Schema `Soil`: `#/components/schemas/Soil`.
        pub struct Soil: Serialize Deserialize {
            /// `kind`.
            kind: String = required("kind"),
            ..extra: rt::Extra = known,
        }
        new(kind: impl Into<String>)
    }
    rt::string_enum! {
        /// Schema: `#/components/schemas/Bed/properties/exposure`.
        pub enum BedExposure {
            Sun = 0 "sun",
            Shade = 1 "shade",
        }
    }
}
