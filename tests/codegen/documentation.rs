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
        /// `GET /docs`
        ///
        /// Operation: `#/paths/~1docs/get`
        pub fn docs(&self) -> requests::Docs {
            let call = self.core.call(&requests::DOCS);
            requests::Docs(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&DOCS];
    pub(super) static DOCS: rt::Operation = rt::Operation::new("docs", "GET", "/docs");
    pub(super) static DOCS_Q: rt::Parameter = rt::Parameter::query("q");
    /// A request to `GET /docs`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Docs(pub(super) rt::Call<rt::Json<types::Doc>, rt::Untyped>);
    impl Docs {
        /// Uses \<T> and \`tick
        pub fn q(mut self, q: &str) -> Self {
            self.0.param(&DOCS_Q, q);
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Doc,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Doc>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// One.
    /// Two.
    /// Three    tab.
    ///
    /// Schema `Doc`: `#/components/schemas/Doc`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Doc {
        /// ```text
        /// let
        /// ```
        pub a: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Doc {
        fn empty() -> Self {
            Self { a: None, extra: empty() }
        }
    }
    impl rt::Object for Doc {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Doc", &[("a", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.a)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.a)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Doc : Debug Deserialize
    }
}
