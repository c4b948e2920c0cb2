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
        /// Calls `POST /jobs`
        ///
        /// Operation: `#/paths/~1jobs/post`
        #[deprecated]
        #[allow(deprecated)]
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&PRINT];
    pub(super) static PRINT: rt::Operation = rt::Operation::new("print", "POST", "/jobs")
        .stability(rt::Stability::Deprecated);
    pub(super) static PRINT_COPIES: rt::Parameter = rt::Parameter::query("copies");
    /// A request to `POST /jobs`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Print(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl Print {
        /// Sets `copies`.
        ///
        /// Default: `1`.
        #[deprecated]
        pub fn copies(mut self, copies: i64) -> Self {
            self.0.param(&PRINT_COPIES, &copies);
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
    /// Schema `Job`: `#/components/schemas/Job`
    #[derive(Clone, PartialEq)]
    pub struct Job {
        /// `text`.
        ///
        /// Example: `"Hello"`
        pub text: String,
        /// Ignored since 2019.
        #[deprecated]
        pub tray: i64,
        /// `colour`.
        ///
        /// Default: `false`.
        pub colour: Option<bool>,
        /// `paper`.
        ///
        /// Default: `"A4"`.
        pub paper: Option<JobPaper>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Job {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        #[allow(deprecated)]
        pub fn new(text: impl Into<String>, tray: i64) -> Self {
            Self {
                text: text.into(),
                tray,
                ..empty()
            }
        }
    }
    #[allow(deprecated)]
    impl rt::Empty for Job {
        fn empty() -> Self {
            Self {
                text: empty(),
                tray: empty(),
                colour: None,
                paper: None,
                extra: empty(),
            }
        }
    }
    #[allow(deprecated)]
    impl rt::Object for Job {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Job",
                &[("text", true), ("tray", true), ("colour", false), ("paper", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.text),
                    view(&self.tray),
                    view(&self.colour),
                    view(&self.paper),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.text),
                    place(&mut self.tray),
                    place(&mut self.colour),
                    place(&mut self.paper),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Job : Debug Serialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/components/schemas/Job/properties/paper`
        pub enum JobPaper {
            A4 = "A4",
            A5 = "A5",
        }
    }
}
