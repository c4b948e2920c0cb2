mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Means.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /means`
        ///
        /// Operation: `#/paths/~1means/get`
        pub fn means(&self) -> requests::Means {
            let call = self.core.call(&requests::MEANS);
            requests::Means(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Means", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&MEANS];
    pub(super) static MEANS: rt::Operation = rt::Operation::new(
        "means",
        "GET",
        "/means",
    );
    /// A request to `GET /means`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Means(pub(super) rt::Call<rt::Json<types::Means>, rt::Untyped>);
    impl Means {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Means,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Means>, rt::Untyped> {
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
    /// Schema `Means`: `#/components/schemas/Means`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Means {
        /// Tagged `CardData`.
        CardData(CardData),
        /// Tagged `PayData`.
        PayData(PayData),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<CardData> for Means {
        fn from(value: CardData) -> Self {
            Self::CardData(value)
        }
    }
    impl From<PayData> for Means {
        fn from(value: PayData) -> Self {
            Self::PayData(value)
        }
    }
    impl rt::Empty for Means {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Means {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "Means",
                    &[
                        rt::Variant::new("CardData", rt::Kind::Object)
                            .tags(&["CardData"])
                            .known(&["expiry"]),
                        rt::Variant::new("PayData", rt::Kind::Object)
                            .tags(&["PayData"])
                            .known(&["email"]),
                    ],
                )
                .tag("type");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::CardData(_) => "CardData",
                Self::PayData(_) => "PayData",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::CardData(value) => view(value),
                Self::PayData(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::CardData),
                1usize => rt::from_value(value).map(Self::PayData),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Means : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `CardData`: `#/components/schemas/CardData`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CardData {
        /// `expiry`.
        pub expiry: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for CardData {
        fn empty() -> Self {
            Self {
                expiry: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for CardData {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("CardData", &[("expiry", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.expiry)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.expiry)], Some(&mut self.extra));
        }
    }
    rt::object! {
        CardData : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `PayData`: `#/components/schemas/PayData`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PayData {
        /// `email`.
        pub email: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for PayData {
        fn empty() -> Self {
            Self {
                email: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for PayData {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("PayData", &[("email", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.email)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.email)], Some(&mut self.extra));
        }
    }
    rt::object! {
        PayData : Debug Deserialize
    }
}
