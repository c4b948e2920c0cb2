mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Maps.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /points`: `#/paths/~1points/post`
        #[inline]
        pub fn add_point(&self, body: &types::Point) -> requests::AddPoint {
            let mut call = self.core.call(&requests::ADD_POINT);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Maps", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&ADD_POINT];
    pub static ADD_POINT: rt::Operation = rt::Operation::new(
        "add_point",
        "POST",
        "/points",
    );
    /// A request to `POST /points`.
    pub type AddPoint = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Point`: `#/components/schemas/Point`.
        pub struct Point: Serialize {
            /// `at`.
            at: (f64, f64,) = foreign::starting("at", (empty(), empty(),)),
            /// `span`.
            span: Option<(String, i64,)> = foreign::optional("span"),
            /// `path`.
            path: Option<Vec<Vec<f64>>> = optional("path"),
            ..extra: rt::Extra = known,
        }
        new(at: (f64, f64,))
    }
}
