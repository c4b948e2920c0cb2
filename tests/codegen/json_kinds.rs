mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Search.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /search`
        ///
        /// Operation: `#/paths/~1search/post`
        pub fn search(&self, body: &types::SearchBody) -> requests::Search {
            let mut call = self.core.call(&requests::SEARCH);
            call.json_view(view(body));
            requests::Search(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Search", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SEARCH];
    pub(super) static SEARCH: rt::Operation = rt::Operation::new(
        "search",
        "POST",
        "/search",
    );
    /// A request to `POST /search`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Search(pub(super) rt::Call<rt::Json<Vec<types::Condition>>, rt::Untyped>);
    impl Search {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Condition>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<Vec<types::Condition>>, rt::Untyped> {
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
    /// Schema: `#/paths/~1search/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct SearchBody {
        /// `where`.
        pub r#where: Condition,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl SearchBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(r#where: Condition) -> Self {
            Self { r#where, ..empty() }
        }
    }
    impl rt::Empty for SearchBody {
        fn empty() -> Self {
            Self {
                r#where: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for SearchBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("SearchBody", &[("where", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.r#where)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.r#where)], Some(&mut self.extra));
        }
    }
    rt::object! {
        SearchBody : Debug Serialize
    }
    /// One of several types.
    ///
    /// Schema `Condition`: `#/components/schemas/Condition`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Condition {
        /// A `Text`.
        Text(String),
        /// A `Integer`.
        Integer(i64),
        /// A `Bool`.
        Bool(bool),
        /// A `TextList`.
        TextList(Vec<String>),
        /// A `Not`.
        Not(ConditionNot),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<String> for Condition {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<i64> for Condition {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<bool> for Condition {
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<Vec<String>> for Condition {
        fn from(value: Vec<String>) -> Self {
            Self::TextList(value)
        }
    }
    impl From<ConditionNot> for Condition {
        fn from(value: ConditionNot) -> Self {
            Self::Not(value)
        }
    }
    impl rt::Empty for Condition {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Condition {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "Condition",
                &[
                    rt::Variant::new("Text", rt::Kind::Text),
                    rt::Variant::new("Integer", rt::Kind::Integer),
                    rt::Variant::new("Bool", rt::Kind::Bool),
                    rt::Variant::new("TextList", rt::Kind::List),
                    rt::Variant::new("Not", rt::Kind::Object)
                        .required(&["not"])
                        .known(&["not"]),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Text(_) => "Text",
                Self::Integer(_) => "Integer",
                Self::Bool(_) => "Bool",
                Self::TextList(_) => "TextList",
                Self::Not(_) => "Not",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Text(value) => view(value),
                Self::Integer(value) => view(value),
                Self::Bool(value) => view(value),
                Self::TextList(value) => view(value),
                Self::Not(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Text),
                1usize => rt::from_value(value).map(Self::Integer),
                2usize => rt::from_value(value).map(Self::Bool),
                3usize => rt::from_value(value).map(Self::TextList),
                4usize => rt::from_value(value).map(Self::Not),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Condition : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/components/schemas/Condition/anyOf/4`
    #[derive(Clone, PartialEq)]
    pub struct ConditionNot {
        /// `not`.
        pub not: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl ConditionNot {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(not: impl Into<String>) -> Self {
            Self { not: not.into(), ..empty() }
        }
    }
    impl rt::Empty for ConditionNot {
        fn empty() -> Self {
            Self {
                not: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for ConditionNot {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("ConditionNot", &[("not", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.not)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.not)], Some(&mut self.extra));
        }
    }
    rt::object! {
        ConditionNot : Debug Serialize Deserialize
    }
}
