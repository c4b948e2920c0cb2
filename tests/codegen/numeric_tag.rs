mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Shapes.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /shapes`
        ///
        /// Operation: `#/paths/~1shapes/get`
        pub fn shapes(&self) -> requests::Shapes {
            let call = self.core.call(&requests::SHAPES);
            requests::Shapes(call)
        }
        /// Calls `GET /switches`
        ///
        /// Operation: `#/paths/~1switches/get`
        pub fn switches(&self) -> requests::Switches {
            let call = self.core.call(&requests::SWITCHES);
            requests::Switches(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Shapes", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&SHAPES, &SWITCHES];
    pub(super) static SHAPES: rt::Operation = rt::Operation::new(
        "shapes",
        "GET",
        "/shapes",
    );
    pub(super) static SWITCHES: rt::Operation = rt::Operation::new(
        "switches",
        "GET",
        "/switches",
    );
    /// A request to `GET /shapes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Shapes(pub(super) rt::Call<rt::Json<Vec<types::Shape>>, rt::Untyped>);
    impl Shapes {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Shape>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<types::Shape>>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /switches`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Switches(pub(super) rt::Call<rt::Json<types::Switch>, rt::Untyped>);
    impl Switches {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Switch,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Switch>, rt::Untyped> {
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
    /// Schema: `#/paths/~1shapes/get/responses/200/content/application~1json/schema/items`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Shape {
        /// Tagged `1`.
        Dot(Dot),
        /// Tagged `2`.
        Line(Line),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Dot> for Shape {
        fn from(value: Dot) -> Self {
            Self::Dot(value)
        }
    }
    impl From<Line> for Shape {
        fn from(value: Line) -> Self {
            Self::Line(value)
        }
    }
    impl rt::Empty for Shape {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Shape {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "Shape",
                    &[
                        rt::Variant::new("Dot", rt::Kind::Object)
                            .tags(&["1"])
                            .required(&["type", "at"])
                            .known(&["type", "at"])
                            .literals(&[("type", "1")]),
                        rt::Variant::new("Line", rt::Kind::Object)
                            .tags(&["2"])
                            .required(&["type", "at"])
                            .known(&["type", "at"])
                            .literals(&[("type", "2")]),
                    ],
                )
                .tag("type");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Dot(_) => "Dot",
                Self::Line(_) => "Line",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Dot(value) => view(value),
                Self::Line(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Dot),
                1usize => rt::from_value(value).map(Self::Line),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Shape : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Dot`: `#/components/schemas/Dot`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Dot {
        /// `type`.
        pub r#type: i64,
        /// `at`.
        pub at: f64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Dot {
        fn empty() -> Self {
            Self {
                r#type: empty(),
                at: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Dot {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Dot",
                &[("type", true), ("at", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.r#type), view(&self.at)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.r#type), place(&mut self.at)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Dot : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Line`: `#/components/schemas/Line`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Line {
        /// `type`.
        pub r#type: i64,
        /// `at`.
        pub at: f64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Line {
        fn empty() -> Self {
            Self {
                r#type: empty(),
                at: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Line {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Line",
                &[("type", true), ("at", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.r#type), view(&self.at)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.r#type), place(&mut self.at)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Line : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema: `#/paths/~1switches/get/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Switch {
        /// Tagged `true`.
        Level(SwitchLevel),
        /// Tagged `false`.
        Since(SwitchSince),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<SwitchLevel> for Switch {
        fn from(value: SwitchLevel) -> Self {
            Self::Level(value)
        }
    }
    impl From<SwitchSince> for Switch {
        fn from(value: SwitchSince) -> Self {
            Self::Since(value)
        }
    }
    impl rt::Empty for Switch {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Switch {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "Switch",
                    &[
                        rt::Variant::new("Level", rt::Kind::Object)
                            .tags(&["true"])
                            .required(&["on"])
                            .known(&["on", "level"])
                            .literals(&[("on", "true")]),
                        rt::Variant::new("Since", rt::Kind::Object)
                            .tags(&["false"])
                            .required(&["on"])
                            .known(&["on", "since"])
                            .literals(&[("on", "false")]),
                    ],
                )
                .tag("on");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Level(_) => "Level",
                Self::Since(_) => "Since",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Level(value) => view(value),
                Self::Since(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Level),
                1usize => rt::from_value(value).map(Self::Since),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Switch : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1switches/get/responses/200/content/application~1json/schema/oneOf/0`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SwitchLevel {
        /// `on`.
        pub on: bool,
        /// `level`.
        pub level: Option<f64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for SwitchLevel {
        fn empty() -> Self {
            Self {
                on: empty(),
                level: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for SwitchLevel {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SwitchLevel",
                &[("on", true), ("level", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.on), view(&self.level)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.on), place(&mut self.level)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        SwitchLevel : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1switches/get/responses/200/content/application~1json/schema/oneOf/1`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SwitchSince {
        /// `on`.
        pub on: bool,
        /// `since`.
        pub since: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for SwitchSince {
        fn empty() -> Self {
            Self {
                on: empty(),
                since: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for SwitchSince {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SwitchSince",
                &[("on", true), ("since", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.on), view(&self.since)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.on), place(&mut self.since)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        SwitchSince : Debug Deserialize
    }
}
