mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Canvas.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /shapes`
        ///
        /// Operation: `#/paths/~1shapes/post`
        pub fn draw(&self, body: &types::Shape) -> requests::Draw {
            let mut call = self.core.call(&requests::DRAW);
            call.json_view(view(body));
            requests::Draw(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Canvas", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&DRAW];
    pub(super) static DRAW: rt::Operation = rt::Operation::new(
        "draw",
        "POST",
        "/shapes",
    );
    /// A request to `POST /shapes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Draw(pub(super) rt::Call<rt::Json<types::Shape>, rt::Untyped>);
    impl Draw {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Shape,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Shape>, rt::Untyped> {
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
    /// Schema `Shape`: `#/components/schemas/Shape`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Shape {
        /// Tagged `circle`.
        Circle(ShapeCircle),
        /// Tagged `square`.
        Square(ShapeSquare),
        /// Tagged `polygon`, `star`.
        Polygon(Polygon),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<ShapeCircle> for Shape {
        fn from(value: ShapeCircle) -> Self {
            Self::Circle(value)
        }
    }
    impl From<ShapeSquare> for Shape {
        fn from(value: ShapeSquare) -> Self {
            Self::Square(value)
        }
    }
    impl From<Polygon> for Shape {
        fn from(value: Polygon) -> Self {
            Self::Polygon(value)
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
                        rt::Variant::new("Circle", rt::Kind::Object)
                            .tags(&["circle"])
                            .required(&["type", "radius"])
                            .known(&["type", "radius"])
                            .literals(&[("type", "circle")]),
                        rt::Variant::new("Square", rt::Kind::Object)
                            .tags(&["square"])
                            .required(&["type", "side"])
                            .known(&["type", "side"])
                            .literals(&[("type", "square")]),
                        rt::Variant::new("Polygon", rt::Kind::Object)
                            .tags(&["polygon", "star"])
                            .required(&["type", "corners"])
                            .known(&["type", "corners"])
                            .literals(&[("type", "polygon"), ("type", "star")]),
                    ],
                )
                .tag("type");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Circle(_) => "Circle",
                Self::Square(_) => "Square",
                Self::Polygon(_) => "Polygon",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Circle(value) => view(value),
                Self::Square(value) => view(value),
                Self::Polygon(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Circle),
                1usize => rt::from_value(value).map(Self::Square),
                2usize => rt::from_value(value).map(Self::Polygon),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Shape : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/components/schemas/Shape/oneOf/0`
    #[derive(Clone, PartialEq)]
    pub struct ShapeCircle {
        /// `type`.
        pub r#type: rt::Literal,
        /// `radius`.
        pub radius: f64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl ShapeCircle {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(radius: f64) -> Self {
            Self { radius, ..empty() }
        }
    }
    impl rt::Empty for ShapeCircle {
        fn empty() -> Self {
            Self {
                r#type: rt::Literal::new("circle"),
                radius: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for ShapeCircle {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ShapeCircle",
                &[("type", true), ("radius", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.r#type), view(&self.radius)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.r#type), place(&mut self.radius)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ShapeCircle : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/components/schemas/Shape/oneOf/1`
    #[derive(Clone, PartialEq)]
    pub struct ShapeSquare {
        /// `type`.
        pub r#type: rt::Literal,
        /// `side`.
        pub side: f64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl ShapeSquare {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(side: f64) -> Self {
            Self { side, ..empty() }
        }
    }
    impl rt::Empty for ShapeSquare {
        fn empty() -> Self {
            Self {
                r#type: rt::Literal::new("square"),
                side: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for ShapeSquare {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ShapeSquare",
                &[("type", true), ("side", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.r#type), view(&self.side)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.r#type), place(&mut self.side)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ShapeSquare : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Polygon`: `#/components/schemas/Polygon`
    #[derive(Clone, PartialEq)]
    pub struct Polygon {
        /// `type`.
        pub r#type: PolygonType,
        /// `corners`.
        pub corners: i64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Polygon {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(r#type: PolygonType, corners: i64) -> Self {
            Self { r#type, corners, ..empty() }
        }
    }
    impl rt::Empty for Polygon {
        fn empty() -> Self {
            Self {
                r#type: empty(),
                corners: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Polygon {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Polygon",
                &[("type", true), ("corners", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.r#type), view(&self.corners)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.r#type), place(&mut self.corners)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Polygon : Debug Serialize Deserialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/components/schemas/Polygon/properties/type`
        pub enum PolygonType {
            Polygon = "polygon",
            Star = "star",
        }
    }
}
