mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Sloppy.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /sloppy`
        ///
        /// Operation: `#/paths/~1sloppy/get`
        pub fn sloppy(&self) -> requests::Sloppy {
            let call = self.core.call(&requests::SLOPPY);
            requests::Sloppy(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Sloppy", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SLOPPY];
    pub(super) static SLOPPY: rt::Operation = rt::Operation::new(
        "sloppy",
        "GET",
        "/sloppy",
    );
    /// A request to `GET /sloppy`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Sloppy(pub(super) rt::Call<rt::Json<types::Sloppy>, rt::Untyped>);
    impl Sloppy {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Sloppy,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Sloppy>, rt::Untyped> {
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
    /// Schema `Sloppy`: `#/components/schemas/Sloppy`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sloppy {
        /// `a`.
        pub a: String,
        /// `b`.
        pub b: Option<Vec<String>>,
        /// `c`.
        pub c: Option<rt::Map<rt::Value>>,
        /// `d`.
        pub d: Option<SloppyD>,
        /// `e`.
        ///
        /// Default: `"3"`.
        pub e: Option<i64>,
        /// `f`.
        ///
        /// Format: `binary`.
        pub f: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Sloppy {
        fn empty() -> Self {
            Self {
                a: empty(),
                b: None,
                c: None,
                d: None,
                e: None,
                f: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Sloppy {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Sloppy",
                &[
                    ("a", true),
                    ("b", false),
                    ("c", false),
                    ("d", false),
                    ("e", false),
                    ("f", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.a),
                    view(&self.b),
                    view(&self.c),
                    view(&self.d),
                    view(&self.e),
                    view(&self.f),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.a),
                    place(&mut self.b),
                    place(&mut self.c),
                    place(&mut self.d),
                    place(&mut self.e),
                    place(&mut self.f),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Sloppy : Debug Deserialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/components/schemas/Sloppy/properties/d`
        pub enum SloppyD {
            X = "x",
            Y = "y",
        }
    }
}
