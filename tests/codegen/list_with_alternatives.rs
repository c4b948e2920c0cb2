mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Rules.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /rules`
        ///
        /// Operation: `#/paths/~1rules/get`
        pub fn rules(&self) -> requests::Rules {
            let call = self.core.call(&requests::RULES);
            requests::Rules(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Rules", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&RULES];
    pub(super) static RULES: rt::Operation = rt::Operation::new(
        "rules",
        "GET",
        "/rules",
    );
    /// A request to `GET /rules`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Rules(pub(super) rt::Call<rt::Json<Vec<types::Rule>>, rt::Untyped>);
    impl Rules {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Rule>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<types::Rule>>, rt::Untyped> {
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
    /// Schema: `#/components/schemas/Rules/items`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Rule {
        /// A `Address`.
        Address(Address),
        /// A `Range`.
        Range(Range),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Address> for Rule {
        fn from(value: Address) -> Self {
            Self::Address(value)
        }
    }
    impl From<Range> for Rule {
        fn from(value: Range) -> Self {
            Self::Range(value)
        }
    }
    impl rt::Empty for Rule {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Rule {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "Rule",
                &[
                    rt::Variant::new("Address", rt::Kind::Object).known(&["ip"]),
                    rt::Variant::new("Range", rt::Kind::Object).known(&["from", "to"]),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Address(_) => "Address",
                Self::Range(_) => "Range",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Address(value) => view(value),
                Self::Range(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Address),
                1usize => rt::from_value(value).map(Self::Range),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Rule : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Address`: `#/components/schemas/Address`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        /// `ip`.
        pub ip: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Address {
        fn empty() -> Self {
            Self { ip: None, extra: empty() }
        }
    }
    impl rt::Object for Address {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Address", &[("ip", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.ip)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.ip)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Address : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Range`: `#/components/schemas/Range`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Range {
        /// `from`.
        pub from: Option<String>,
        /// `to`.
        pub to: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Range {
        fn empty() -> Self {
            Self {
                from: None,
                to: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Range {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Range",
                &[("from", false), ("to", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.from), view(&self.to)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.from), place(&mut self.to)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Range : Debug Deserialize
    }
}
