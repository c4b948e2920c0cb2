mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Styles.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /a/{label}/{matrix}/{simple}`
        ///
        /// Operation: `#/paths/~1a~1{label}~1{matrix}~1{simple}/get`
        pub fn styles(
            &self,
            label: impl IntoIterator<Item: AsRef<str>>,
            matrix: &[i64],
            simple: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::Styles {
            let mut call = self.core.call(&requests::STYLES);
            call.param(&requests::STYLES_LABEL, &rt::texts(label));
            call.param(&requests::STYLES_MATRIX, matrix);
            call.param(&requests::STYLES_SIMPLE, &rt::texts(simple));
            requests::Styles(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Styles", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&STYLES];
    pub(super) static STYLES: rt::Operation = rt::Operation::new(
        "styles",
        "GET",
        "/a/{label}/{matrix}/{simple}",
    );
    pub(super) static STYLES_LABEL: rt::Parameter = rt::Parameter::path("label")
        .style(rt::Style::Label);
    pub(super) static STYLES_MATRIX: rt::Parameter = rt::Parameter::path("matrix")
        .style(rt::Style::Matrix)
        .explode(true);
    pub(super) static STYLES_SIMPLE: rt::Parameter = rt::Parameter::path("simple");
    pub(super) static STYLES_JOINED: rt::Parameter = rt::Parameter::query("joined")
        .explode(false);
    pub(super) static STYLES_PIPED: rt::Parameter = rt::Parameter::query("piped")
        .style(rt::Style::PipeDelimited)
        .explode(false);
    pub(super) static STYLES_SPACED: rt::Parameter = rt::Parameter::query("spaced")
        .style(rt::Style::SpaceDelimited)
        .explode(false);
    pub(super) static STYLES_FILTER: rt::Parameter = rt::Parameter::query("filter")
        .style(rt::Style::DeepObject);
    pub(super) static STYLES_FLAT: rt::Parameter = rt::Parameter::query("flat");
    pub(super) static STYLES_PATH: rt::Parameter = rt::Parameter::query("path")
        .allow_reserved();
    pub(super) static STYLES_X_TAGS: rt::Parameter = rt::Parameter::header("X-Tags");
    /// A request to `GET /a/{label}/{matrix}/{simple}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Styles(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Styles {
        /// Sets `joined`.
        pub fn joined(mut self, joined: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(&STYLES_JOINED, &rt::texts(joined));
            self
        }
        /// Sets `piped`.
        pub fn piped(mut self, piped: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(&STYLES_PIPED, &rt::texts(piped));
            self
        }
        /// Sets `spaced`.
        pub fn spaced(mut self, spaced: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(&STYLES_SPACED, &rt::texts(spaced));
            self
        }
        /// Sets `filter`.
        pub fn filter(mut self, filter: &types::Filter) -> Self {
            self.0.param(&STYLES_FILTER, filter);
            self
        }
        /// Sets `flat`.
        pub fn flat(mut self, flat: &types::Filter) -> Self {
            self.0.param(&STYLES_FLAT, flat);
            self
        }
        /// Sets `path`.
        pub fn path(mut self, path: &str) -> Self {
            self.0.param(&STYLES_PATH, path);
            self
        }
        /// Sets `X-Tags`.
        pub fn x_tags(mut self, x_tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(&STYLES_X_TAGS, &rt::texts(x_tags));
            self
        }
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
    /// Schema `Filter`: `#/components/schemas/Filter`
    #[derive(Clone, PartialEq)]
    pub struct Filter {
        /// `name`.
        pub name: Option<String>,
        /// `age`.
        pub age: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Filter {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for Filter {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for Filter {
        fn empty() -> Self {
            Self {
                name: None,
                age: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Filter {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Filter",
                &[("name", false), ("age", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.name), view(&self.age)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.name), place(&mut self.age)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Filter : Debug Serialize
    }
}
