mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// See \[here](./x.md), \[this\] and \<b>bold\</b>.
    ///
    /// ```text
    /// let x = 1;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Reads `docs`.
        ///
        /// Indented:
        ///
        ///   fn main() {}
        ///
        /// <https://docs.test> and \[link\]\[ref\].
        ///
        /// ~~~text
        /// fn broken(
        /// ~~~
        ///
        /// */ " \ end
        ///
        /// `GET /docs`: `#/paths/~1docs/get`
        #[inline]
        pub fn docs(&self) -> requests::Docs {
            requests::Docs(self.core.call(&requests::DOCS))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Docs [1] <x>", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&DOCS];
    pub static DOCS: rt::Operation = rt::Operation::new("docs", "GET", "/docs");
    rt::request! {
        /// A request to `GET /docs`.
        pub struct Docs(rt::Json<types::Doc>, rt::Untyped) -> Result<types::Doc, rt::CallError<rt::Infallible>>
    }
    impl Docs {
        /// Uses \<T> and \`tick
        pub fn q(mut self, q: &str) -> Self {
            self.0.param(rt::Parameter::query("q"), q);
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
        /// One.
        /// Two.
        /// Three    tab.
        ///
        /// Schema `Doc`: `#/components/schemas/Doc`.
        pub struct Doc: Deserialize {
            /// ```text
            /// let
            /// ```
            a: Option<String> = optional("a"),
            ..extra: rt::Extra = known,
        }
    }
}
