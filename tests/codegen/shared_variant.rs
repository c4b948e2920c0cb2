mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Locks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /locks`
        ///
        /// Operation: `#/paths/~1locks/get`
        pub fn lock(&self) -> requests::Lock {
            let call = self.core.call(&requests::LOCK);
            requests::Lock(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Locks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&LOCK];
    pub(super) static LOCK: rt::Operation = rt::Operation::new("lock", "GET", "/locks");
    /// A request to `GET /locks`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Lock(pub(super) rt::Call<rt::Json<types::Lock>, rt::Untyped>);
    impl Lock {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Lock,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Lock>, rt::Untyped> {
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
    /// Schema `Lock`: `#/components/schemas/Lock`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Lock {
        /// Tagged `key`.
        Key(Plain),
        /// Tagged `code`.
        Code(Plain),
        /// Tagged `card`.
        Card(Card),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Card> for Lock {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl rt::Empty for Lock {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Lock {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "Lock",
                    &[
                        rt::Variant::new("Key", rt::Kind::Object)
                            .tags(&["key"])
                            .required(&["kind"])
                            .known(&["kind", "label"]),
                        rt::Variant::new("Code", rt::Kind::Object)
                            .tags(&["code"])
                            .required(&["kind"])
                            .known(&["kind", "label"]),
                        rt::Variant::new("Card", rt::Kind::Object)
                            .tags(&["card"])
                            .required(&["kind", "number"])
                            .known(&["kind", "label", "number"]),
                    ],
                )
                .tag("kind");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Key(_) => "Key",
                Self::Code(_) => "Code",
                Self::Card(_) => "Card",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Key(value) | Self::Code(value) => view(value),
                Self::Card(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Key),
                1usize => rt::from_value(value).map(Self::Code),
                2usize => rt::from_value(value).map(Self::Card),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Lock : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Plain`: `#/components/schemas/Plain`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Plain {
        /// `kind`.
        pub kind: String,
        /// `label`.
        pub label: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Plain {
        fn empty() -> Self {
            Self {
                kind: empty(),
                label: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Plain {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Plain",
                &[("kind", true), ("label", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.kind), view(&self.label)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.kind), place(&mut self.label)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Plain : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Card`: `#/components/schemas/Card`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Card {
        /// `kind`.
        pub kind: String,
        /// `label`.
        pub label: Option<String>,
        /// `number`.
        pub number: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Card {
        fn empty() -> Self {
            Self {
                kind: empty(),
                label: None,
                number: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Card {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Card",
                &[("kind", true), ("label", false), ("number", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.kind), view(&self.label), view(&self.number)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.kind),
                    place(&mut self.label),
                    place(&mut self.number),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Card : Debug Deserialize
    }
}
