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
        /// `POST /shapes`: `#/paths/~1shapes/post`
        #[inline]
        pub fn draw(&self, body: &types::Shape) -> requests::Draw {
            let mut call = self.core.call(&requests::DRAW);
            call.json_view(view(body));
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&DRAW];
    pub static DRAW: rt::Operation = rt::Operation::new("draw", "POST", "/shapes");
    /// A request to `POST /shapes`.
    pub type Draw = rt::Request<rt::Json<types::Shape>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema `Shape`: `#/components/schemas/Shape`.
        pub enum Shape: Serialize Deserialize {
            /// Tagged `circle`.
            Circle(ShapeCircle) = 0 known Object { tags: ["circle"], required: ["type", "radius"], known: ["type", "radius"], literals: [("type", "circle")], },
            /// Tagged `square`.
            Square(ShapeSquare) = 1 known Object { tags: ["square"], required: ["type", "side"], known: ["type", "side"], literals: [("type", "square")], },
            /// Tagged `polygon`, `star`.
            Polygon(Polygon) = 2 known Object { tags: ["polygon", "star"], required: ["type", "corners"], known: ["type", "corners"], literals: [("type", "polygon"), ("type", "star")], },
        }
        tag("type") From(Circle(ShapeCircle), Square(ShapeSquare), Polygon(Polygon))
    }
    rt::object! {
        /// Schema: `#/components/schemas/Shape/oneOf/0`.
        pub struct ShapeCircle: Serialize Deserialize {
            /// `type`.
            r#type: rt::Literal = starting("type", rt::Literal::new("circle")),
            /// `radius`.
            radius: f64 = required("radius"),
            ..extra: rt::Extra = known,
        }
        new(radius: f64)
    }
    rt::object! {
        /// Schema: `#/components/schemas/Shape/oneOf/1`.
        pub struct ShapeSquare: Serialize Deserialize {
            /// `type`.
            r#type: rt::Literal = starting("type", rt::Literal::new("square")),
            /// `side`.
            side: f64 = required("side"),
            ..extra: rt::Extra = known,
        }
        new(side: f64)
    }
    rt::object! {
        /// Schema `Polygon`: `#/components/schemas/Polygon`.
        pub struct Polygon: Serialize Deserialize {
            /// `type`.
            r#type: PolygonType = required("type"),
            /// `corners`.
            corners: i64 = required("corners"),
            ..extra: rt::Extra = known,
        }
        new(r#type: PolygonType, corners: i64)
    }
    rt::string_enum! {
        /// Schema: `#/components/schemas/Polygon/properties/type`.
        pub enum PolygonType {
            Polygon = 0 "polygon",
            Star = 1 "star",
        }
    }
}
