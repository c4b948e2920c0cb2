mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Printing.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /jobs`: `#/paths/~1jobs/post`. Stability: deprecated.
        #[deprecated]
        #[allow(deprecated)]
        #[inline]
        pub fn print(&self, body: &types::Job) -> requests::Print {
            let mut call = self.core.call(&requests::PRINT);
            call.json_view(view(body));
            requests::Print(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Printing", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&PRINT];
    pub static PRINT: rt::Operation = rt::Operation::new("print", "POST", "/jobs")
        .stability(rt::Stability::Deprecated);
    rt::request! {
        /// A request to `POST /jobs`.
        pub struct Print(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl Print {
        /// Sets `copies`. Default: `1`.
        #[deprecated]
        pub fn copies(mut self, copies: i64) -> Self {
            self.0.param(rt::Parameter::query("copies"), &copies);
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
        /// Schema `Job`: `#/components/schemas/Job`.
        pub struct Job: Serialize {
            /// `text`. Example: `"Hello"`.
            text: String = required("text"),
            /// Ignored since 2019.
            #[deprecated]
            tray: i64 = required("tray"),
            /// `colour`. Default: `false`.
            colour: Option<bool> = optional("colour"),
            /// `paper`. Default: `"A4"`.
            paper: Option<JobPaper> = optional("paper"),
            ..extra: rt::Extra = known,
        }
        new(text: impl Into<String>, tray: i64)
    }
    rt::string_enum! {
        /// Schema: `#/components/schemas/Job/properties/paper`.
        pub enum JobPaper {
            A4 = 0 "A4",
            A5 = 1 "A5",
        }
    }
}
