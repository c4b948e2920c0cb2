mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Factors.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /factors`
        ///
        /// Operation: `#/paths/~1factors/get`
        pub fn factor(&self) -> requests::Factor {
            let call = self.core.call(&requests::FACTOR);
            requests::Factor(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Factors", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&FACTOR];
    pub(super) static FACTOR: rt::Operation = rt::Operation::new(
        "factor",
        "GET",
        "/factors",
    );
    /// A request to `GET /factors`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Factor(pub(super) rt::Call<rt::Json<types::Factor>, rt::Untyped>);
    impl Factor {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Factor,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Factor>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// One of several types.
    ///
    /// Schema `Factor`: `#/components/schemas/Factor`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Factor {
        /// Tagged `sms`.
        Sms(Sms),
        /// Tagged `call`.
        Call(Call),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Sms> for Factor {
        fn from(value: Sms) -> Self {
            Self::Sms(value)
        }
    }
    impl From<Call> for Factor {
        fn from(value: Call) -> Self {
            Self::Call(value)
        }
    }
    impl rt::Empty for Factor {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Factor {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "Factor",
                    &[
                        rt::Variant::new("Sms", rt::Kind::Object)
                            .tags(&["sms"])
                            .required(&["key"])
                            .known(&["key", "name"]),
                        rt::Variant::new("Call", rt::Kind::Object)
                            .tags(&["call"])
                            .required(&["key"])
                            .known(&["key", "name", "number"]),
                    ],
                )
                .tag("key");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Sms(_) => "Sms",
                Self::Call(_) => "Call",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Sms(value) => view(value),
                Self::Call(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Sms),
                1usize => rt::from_value(value).map(Self::Call),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Factor : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Sms`: `#/components/schemas/Sms`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sms {
        /// `key`.
        pub key: String,
        /// `name`.
        pub name: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Sms {
        fn empty() -> Self {
            Self {
                key: empty(),
                name: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Sms {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Sms",
                &[("key", true), ("name", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.key), view(&self.name)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.key), place(&mut self.name)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Sms : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Call`: `#/components/schemas/Call`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Call {
        /// `key`.
        pub key: String,
        /// `name`.
        pub name: Option<String>,
        /// `number`.
        pub number: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Call {
        fn empty() -> Self {
            Self {
                key: empty(),
                name: None,
                number: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Call {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Call",
                &[("key", true), ("name", false), ("number", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.key), view(&self.name), view(&self.number)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.key),
                    place(&mut self.name),
                    place(&mut self.number),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Call : Debug Deserialize
    }
}
