mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Numbers.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `PUT /numbers`
        ///
        /// Operation: `#/paths/~1numbers/put`
        pub fn put_numbers(&self, body: &types::Numbers) -> requests::PutNumbers {
            let mut call = self.core.call(&requests::PUT_NUMBERS);
            call.json_view(view(body));
            requests::PutNumbers(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Numbers", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&PUT_NUMBERS];
    pub(super) static PUT_NUMBERS: rt::Operation = rt::Operation::new(
        "put_numbers",
        "PUT",
        "/numbers",
    );
    /// A request to `PUT /numbers`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutNumbers(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl PutNumbers {
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
    /// Schema `Numbers`: `#/components/schemas/Numbers`
    #[derive(Clone, PartialEq)]
    pub struct Numbers {
        /// `plain`.
        pub plain: i64,
        /// `small`.
        pub small: i32,
        /// `long`.
        pub long: Option<i64>,
        /// `byte`.
        pub byte: Option<u8>,
        /// `unsigned`.
        pub unsigned: Option<u64>,
        /// `positive`.
        pub positive: Option<i64>,
        /// `huge`.
        pub huge: Option<u64>,
        /// `single`.
        pub single: Option<f64>,
        /// `double`.
        pub double: Option<f64>,
        /// `choice`.
        pub choice: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Numbers {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(plain: i64, small: i32) -> Self {
            Self { plain, small, ..empty() }
        }
    }
    impl rt::Empty for Numbers {
        fn empty() -> Self {
            Self {
                plain: empty(),
                small: empty(),
                long: None,
                byte: None,
                unsigned: None,
                positive: None,
                huge: None,
                single: None,
                double: None,
                choice: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Numbers {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Numbers",
                &[
                    ("plain", true),
                    ("small", true),
                    ("long", false),
                    ("byte", false),
                    ("unsigned", false),
                    ("positive", false),
                    ("huge", false),
                    ("single", false),
                    ("double", false),
                    ("choice", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.plain),
                    view(&self.small),
                    view(&self.long),
                    view(&self.byte),
                    view(&self.unsigned),
                    view(&self.positive),
                    view(&self.huge),
                    view(&self.single),
                    view(&self.double),
                    view(&self.choice),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.plain),
                    place(&mut self.small),
                    place(&mut self.long),
                    place(&mut self.byte),
                    place(&mut self.unsigned),
                    place(&mut self.positive),
                    place(&mut self.huge),
                    place(&mut self.single),
                    place(&mut self.double),
                    place(&mut self.choice),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Numbers : Debug Serialize
    }
}
