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
        /// Calls `PUT /settings`
        ///
        /// Operation: `#/paths/~1settings/put`
        pub fn save(&self, body: &types::Settings) -> requests::Save {
            let mut call = self.core.call(&requests::SAVE);
            call.json_view(view(body));
            requests::Save(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&SAVE];
    pub(super) static SAVE: rt::Operation = rt::Operation::new(
        "save",
        "PUT",
        "/settings",
    );
    /// A request to `PUT /settings`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Save(pub(super) rt::Call<rt::Json<types::Settings>, rt::Untyped>);
    impl Save {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Settings,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Settings>, rt::Untyped> {
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
    /// Schema `Settings`: `#/components/schemas/Settings`
    #[derive(Clone, PartialEq)]
    pub struct Settings {
        /// `limits`.
        pub limits: Option<rt::Map<i64>>,
        /// `people`.
        pub people: Option<rt::Map<SettingsPerson>>,
        /// `labels`.
        pub labels: Option<SettingsLabels>,
        /// `closed`.
        pub closed: Option<SettingsClosed>,
        /// `free`.
        pub free: Option<rt::Map<rt::Value>>,
        /// `anything`.
        pub anything: Option<rt::Value>,
        /// `never`.
        pub never: Option<rt::Value>,
        /// `patterns`.
        pub patterns: Option<rt::Map<bool>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Settings {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for Settings {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for Settings {
        fn empty() -> Self {
            Self {
                limits: None,
                people: None,
                labels: None,
                closed: None,
                free: None,
                anything: None,
                never: None,
                patterns: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Settings {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Settings",
                &[
                    ("limits", false),
                    ("people", false),
                    ("labels", false),
                    ("closed", false),
                    ("free", false),
                    ("anything", false),
                    ("never", false),
                    ("patterns", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.limits),
                    view(&self.people),
                    view(&self.labels),
                    view(&self.closed),
                    view(&self.free),
                    view(&self.anything),
                    view(&self.never),
                    view(&self.patterns),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.limits),
                    place(&mut self.people),
                    place(&mut self.labels),
                    place(&mut self.closed),
                    place(&mut self.free),
                    place(&mut self.anything),
                    place(&mut self.never),
                    place(&mut self.patterns),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Settings : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/components/schemas/Settings/properties/people/additionalProperties`
    #[derive(Clone, PartialEq)]
    pub struct SettingsPerson {
        /// `age`.
        pub age: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl SettingsPerson {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for SettingsPerson {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for SettingsPerson {
        fn empty() -> Self {
            Self { age: None, extra: empty() }
        }
    }
    impl rt::Object for SettingsPerson {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("SettingsPerson", &[("age", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.age)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.age)], Some(&mut self.extra));
        }
    }
    rt::object! {
        SettingsPerson : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/components/schemas/Settings/properties/labels`
    #[derive(Clone, PartialEq)]
    pub struct SettingsLabels {
        /// `main`.
        pub main: Option<String>,
        /// Members beyond the named ones.
        pub extra: rt::Map<String>,
    }
    impl SettingsLabels {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for SettingsLabels {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for SettingsLabels {
        fn empty() -> Self {
            Self { main: None, extra: empty() }
        }
    }
    impl rt::Object for SettingsLabels {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SettingsLabels",
                &[("main", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.main)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.main)], Some(&mut self.extra));
        }
    }
    rt::object! {
        SettingsLabels : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/components/schemas/Settings/properties/closed`
    #[derive(Clone, PartialEq)]
    pub struct SettingsClosed {
        /// `a`.
        pub a: Option<String>,
    }
    impl SettingsClosed {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for SettingsClosed {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for SettingsClosed {
        fn empty() -> Self {
            Self { a: None }
        }
    }
    impl rt::Object for SettingsClosed {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("SettingsClosed", &[("a", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.a)], None);
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.a)], None);
        }
    }
    rt::object! {
        SettingsClosed : Debug Serialize Deserialize
    }
}
