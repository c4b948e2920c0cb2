mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Settings.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `PUT /settings`: `#/paths/~1settings/put`
        #[inline]
        pub fn save(&self, body: &types::Settings) -> requests::Save {
            let mut call = self.core.call(&requests::SAVE);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Settings", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SAVE];
    pub static SAVE: rt::Operation = rt::Operation::new("save", "PUT", "/settings");
    /// A request to `PUT /settings`.
    pub type Save = rt::Request<rt::Json<types::Settings>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Settings`: `#/components/schemas/Settings`.
        pub struct Settings: Serialize Deserialize {
            /// `limits`.
            limits: Option<rt::Map<i64>> = optional("limits"),
            /// `people`.
            people: Option<rt::Map<SettingsPerson>> = optional("people"),
            /// `labels`.
            labels: Option<SettingsLabels> = optional("labels"),
            /// `closed`.
            closed: Option<SettingsClosed> = optional("closed"),
            /// `free`.
            free: Option<rt::Map<rt::Value>> = optional("free"),
            /// `anything`.
            anything: Option<rt::Value> = optional("anything"),
            /// `never`.
            never: Option<rt::Value> = optional("never"),
            /// `patterns`.
            patterns: Option<rt::Map<bool>> = optional("patterns"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema: `#/components/schemas/Settings/properties/people/additionalProperties`.
        pub struct SettingsPerson: Serialize Deserialize {
            /// `age`.
            age: Option<i64> = optional("age"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema: `#/components/schemas/Settings/properties/labels`.
        pub struct SettingsLabels: Serialize Deserialize {
            /// `main`.
            main: Option<String> = optional("main"),
            ..extra: rt::Map<String> = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema: `#/components/schemas/Settings/properties/closed`.
        pub struct SettingsClosed: Serialize Deserialize {
            /// `a`.
            a: Option<String> = optional("a"),
        }
        new() or default
    }
}
