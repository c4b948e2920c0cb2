mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Payments.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /payments`
        ///
        /// Operation: `#/paths/~1payments/post`
        pub fn pay(&self, body: &types::Means) -> requests::Pay {
            let mut call = self.core.call(&requests::PAY);
            call.json_view(view(body));
            requests::Pay(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Payments", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&PAY];
    pub(super) static PAY: rt::Operation = rt::Operation::new(
        "pay",
        "POST",
        "/payments",
    );
    /// A request to `POST /payments`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Pay(pub(super) rt::Call<rt::Json<types::Means>, rt::Untyped>);
    impl Pay {
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
        /// Tagged `card`, `debit`.
        Card(Card),
        /// Tagged `bank`.
        Bank(BankTransfer),
        /// Tagged `Cash`.
        Cash(Cash),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Card> for Means {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl From<BankTransfer> for Means {
        fn from(value: BankTransfer) -> Self {
            Self::Bank(value)
        }
    }
    impl From<Cash> for Means {
        fn from(value: Cash) -> Self {
            Self::Cash(value)
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
                        rt::Variant::new("Card", rt::Kind::Object)
                            .tags(&["card", "debit"])
                            .required(&["method", "number"])
                            .known(&["method", "number"]),
                        rt::Variant::new("Bank", rt::Kind::Object)
                            .tags(&["bank"])
                            .required(&["method", "iban"])
                            .known(&["method", "iban"]),
                        rt::Variant::new("Cash", rt::Kind::Object)
                            .tags(&["Cash"])
                            .required(&["method"])
                            .known(&["method"]),
                    ],
                )
                .tag("method");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Card(_) => "Card",
                Self::Bank(_) => "Bank",
                Self::Cash(_) => "Cash",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Card(value) => view(value),
                Self::Bank(value) => view(value),
                Self::Cash(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Card),
                1usize => rt::from_value(value).map(Self::Bank),
                2usize => rt::from_value(value).map(Self::Cash),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Means : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Card`: `#/components/schemas/Card`
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// `method`.
        pub method: String,
        /// `number`.
        pub number: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Card {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(method: impl Into<String>, number: impl Into<String>) -> Self {
            Self {
                method: method.into(),
                number: number.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Card {
        fn empty() -> Self {
            Self {
                method: empty(),
                number: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Card {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Card",
                &[("method", true), ("number", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.method), view(&self.number)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.method), place(&mut self.number)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Card : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `BankTransfer`: `#/components/schemas/BankTransfer`
    #[derive(Clone, PartialEq)]
    pub struct BankTransfer {
        /// `method`.
        pub method: String,
        /// `iban`.
        pub iban: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl BankTransfer {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(method: impl Into<String>, iban: impl Into<String>) -> Self {
            Self {
                method: method.into(),
                iban: iban.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for BankTransfer {
        fn empty() -> Self {
            Self {
                method: empty(),
                iban: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for BankTransfer {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "BankTransfer",
                &[("method", true), ("iban", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.method), view(&self.iban)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.method), place(&mut self.iban)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        BankTransfer : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Cash`: `#/components/schemas/Cash`
    #[derive(Clone, PartialEq)]
    pub struct Cash {
        /// `method`.
        pub method: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Cash {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(method: impl Into<String>) -> Self {
            Self {
                method: method.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for Cash {
        fn empty() -> Self {
            Self {
                method: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Cash {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Cash", &[("method", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.method)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.method)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Cash : Debug Serialize Deserialize
    }
}
