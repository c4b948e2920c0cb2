mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Post.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /letters`
        ///
        /// Operation: `#/paths/~1letters/post`
        pub fn send_letter(&self, body: &types::Letter) -> requests::SendLetter {
            let mut call = self.core.call(&requests::SEND_LETTER);
            call.json_view(view(body));
            requests::SendLetter(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Post", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SEND_LETTER];
    pub(super) static SEND_LETTER: rt::Operation = rt::Operation::new(
        "send_letter",
        "POST",
        "/letters",
    );
    /// A request to `POST /letters`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SendLetter(pub(super) rt::Call<rt::Json<types::Letter>, rt::Untyped>);
    impl SendLetter {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Letter,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Letter>, rt::Untyped> {
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
    /// Schema `Letter`: `#/components/schemas/Letter`
    #[derive(Clone, PartialEq)]
    pub struct Letter {
        /// `kind`.
        pub kind: rt::Literal,
        /// `version`.
        pub version: i64,
        /// `urgent`.
        pub urgent: Option<bool>,
        /// `colour`.
        pub colour: Option<String>,
        /// `to`.
        pub to: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Letter {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(version: i64, to: impl Into<String>) -> Self {
            Self {
                version,
                to: to.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Letter {
        fn empty() -> Self {
            Self {
                kind: rt::Literal::new("letter"),
                version: empty(),
                urgent: None,
                colour: None,
                to: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Letter {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Letter",
                &[
                    ("kind", true),
                    ("version", true),
                    ("urgent", false),
                    ("colour", false),
                    ("to", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.kind),
                    view(&self.version),
                    view(&self.urgent),
                    view(&self.colour),
                    view(&self.to),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.kind),
                    place(&mut self.version),
                    place(&mut self.urgent),
                    place(&mut self.colour),
                    place(&mut self.to),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Letter : Debug Serialize Deserialize
    }
}
