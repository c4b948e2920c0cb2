mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Models.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /runs`
        ///
        /// Operation: `#/paths/~1runs/post`
        pub fn run(&self, body: &types::RunBody) -> requests::Run {
            let mut call = self.core.call(&requests::RUN);
            call.json_view(view(body));
            requests::Run(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Models", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&RUN];
    pub(super) static RUN: rt::Operation = rt::Operation::new("run", "POST", "/runs");
    /// A request to `POST /runs`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Run(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Run {
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
    /// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct RunBody {
        /// `model`.
        pub model: RunBodyModel,
        /// `mood`.
        pub mood: Option<RunBodyMood>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl RunBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(model: RunBodyModel) -> Self {
            Self { model, ..empty() }
        }
    }
    impl rt::Empty for RunBody {
        fn empty() -> Self {
            Self {
                model: empty(),
                mood: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for RunBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "RunBody",
                &[("model", true), ("mood", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.model), view(&self.mood)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.model), place(&mut self.mood)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        RunBody : Debug Serialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema/properties/model`
        pub enum RunBodyModel {
            Small = "small",
            Large = "large",
        }
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema/properties/mood`
        pub enum RunBodyMood {
            Calm = "calm",
            Cross = "cross",
        }
    }
}
