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
        /// `POST /runs`: `#/paths/~1runs/post`
        #[inline]
        pub fn run(&self, body: &types::RunBody) -> requests::Run {
            let mut call = self.core.call(&requests::RUN);
            call.json_view(view(body));
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&RUN];
    pub static RUN: rt::Operation = rt::Operation::new("run", "POST", "/runs");
    /// A request to `POST /runs`.
    pub type Run = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema`.
        pub struct RunBody: Serialize {
            /// `model`.
            model: RunBodyModel = required("model"),
            /// `mood`.
            mood: Option<RunBodyMood> = optional("mood"),
            ..extra: rt::Extra = known,
        }
        new(model: RunBodyModel)
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema/properties/model`.
        pub enum RunBodyModel {
            Small = 0 "small",
            Large = 1 "large",
        }
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema/properties/mood`.
        pub enum RunBodyMood {
            Calm = 0 "calm",
            Cross = 1 "cross",
        }
    }
}
