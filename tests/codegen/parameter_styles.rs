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
        /// `GET /a/{label}/{matrix}/{simple}`: `#/paths/~1a~1{label}~1{matrix}~1{simple}/get`
        #[inline]
        pub fn styles(
            &self,
            label: impl IntoIterator<Item: AsRef<str>>,
            matrix: &[i64],
            simple: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::Styles {
            let mut call = self.core.call(&requests::STYLES);
            call.param(
                rt::Parameter::path("label").style(rt::Style::Label),
                &rt::texts(label),
            );
            call.param(
                rt::Parameter::path("matrix").style(rt::Style::Matrix).explode(true),
                matrix,
            );
            call.param(rt::Parameter::path("simple"), &rt::texts(simple));
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&STYLES];
    pub static STYLES: rt::Operation = rt::Operation::new(
        "styles",
        "GET",
        "/a/{label}/{matrix}/{simple}",
    );
    rt::request! {
        /// A request to `GET /a/{label}/{matrix}/{simple}`.
        pub struct Styles(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl Styles {
        /// Sets `joined`.
        pub fn joined(mut self, joined: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0
                .param(
                    rt::Parameter::query("joined").explode(false),
                    &rt::texts(joined),
                );
            self
        }
        /// Sets `piped`.
        pub fn piped(mut self, piped: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0
                .param(
                    rt::Parameter::query("piped")
                        .style(rt::Style::PipeDelimited)
                        .explode(false),
                    &rt::texts(piped),
                );
            self
        }
        /// Sets `spaced`.
        pub fn spaced(mut self, spaced: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0
                .param(
                    rt::Parameter::query("spaced")
                        .style(rt::Style::SpaceDelimited)
                        .explode(false),
                    &rt::texts(spaced),
                );
            self
        }
        /// Sets `filter`.
        pub fn filter(mut self, filter: impl Into<types::Filter>) -> Self {
            self.0
                .param(
                    rt::Parameter::query("filter").style(rt::Style::DeepObject),
                    &Into::<types::Filter>::into(filter),
                );
            self
        }
        /// Sets `flat`.
        pub fn flat(mut self, flat: impl Into<types::Filter>) -> Self {
            self.0
                .param(rt::Parameter::query("flat"), &Into::<types::Filter>::into(flat));
            self
        }
        /// Sets `path`.
        pub fn path(mut self, path: &str) -> Self {
            self.0.param(rt::Parameter::query("path").allow_reserved(), path);
            self
        }
        /// Sets `X-Tags`.
        pub fn x_tags(mut self, x_tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.param(rt::Parameter::header("X-Tags"), &rt::texts(x_tags));
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Filter`: `#/components/schemas/Filter`.
        pub struct Filter: Serialize {
            /// `name`.
            name: Option<String> = optional("name"),
            /// `age`.
            age: Option<i64> = optional("age"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
