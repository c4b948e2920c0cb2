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
        /// Calls `POST /points`
        ///
        /// Operation: `#/paths/~1points/post`
        pub fn add_point(&self, body: &types::Point) -> requests::AddPoint {
            let mut call = self.core.call(&requests::ADD_POINT);
            call.json_view(view(body));
            requests::AddPoint(call)
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&ADD_POINT];
    pub(super) static ADD_POINT: rt::Operation = rt::Operation::new(
        "add_point",
        "POST",
        "/points",
    );
    /// A request to `POST /points`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddPoint(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl AddPoint {
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
    /// Schema `Point`: `#/components/schemas/Point`
    #[derive(Clone, PartialEq)]
    pub struct Point {
        /// `at`.
        pub at: (f64, f64),
        /// `span`.
        pub span: Option<(String, i64)>,
        /// `path`.
        pub path: Option<Vec<Vec<f64>>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Point {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(at: (f64, f64)) -> Self {
            Self { at, ..empty() }
        }
    }
    impl rt::Empty for Point {
        fn empty() -> Self {
            Self {
                at: (empty(), empty()),
                span: None,
                path: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Point {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Point",
                &[("at", true), ("span", false), ("path", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[foreign_view(&self.at), foreign_view(&self.span), view(&self.path)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    foreign_place(&mut self.at),
                    foreign_place(&mut self.span),
                    place(&mut self.path),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Point : Debug Serialize
    }
}
