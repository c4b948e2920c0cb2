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
        /// `GET /shapes`: `#/paths/~1shapes/get`
        #[inline]
        pub fn shapes(&self) -> requests::Shapes {
            rt::Request::new(self.core.call(&requests::SHAPES))
        }
        /// `GET /switches`: `#/paths/~1switches/get`
        #[inline]
        pub fn switches(&self) -> requests::Switches {
            rt::Request::new(self.core.call(&requests::SWITCHES))
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&SHAPES, &SWITCHES];
    pub static SHAPES: rt::Operation = rt::Operation::new("shapes", "GET", "/shapes");
    pub static SWITCHES: rt::Operation = rt::Operation::new(
        "switches",
        "GET",
        "/switches",
    );
    /// A request to `GET /shapes`.
    pub type Shapes = rt::Request<rt::Json<Vec<types::Shape>>, rt::Untyped>;
    /// A request to `GET /switches`.
    pub type Switches = rt::Request<rt::Json<types::Switch>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::union! {
        /// Schema: `#/paths/~1shapes/get/responses/200/content/application~1json/schema/items`.
        pub enum Shape: Deserialize {
            /// Tagged `1`.
            Dot(Dot) = 0 known Object { tags: ["1"], required: ["type", "at"], known: ["type", "at"], literals: [("type", "1")], },
            /// Tagged `2`.
            Line(Line) = 1 known Object { tags: ["2"], required: ["type", "at"], known: ["type", "at"], literals: [("type", "2")], },
        }
        tag("type") From(Dot(Dot), Line(Line))
    }
    rt::object! {
        /// Schema `Dot`: `#/components/schemas/Dot`.
        pub struct Dot: Deserialize {
            /// `type`. Always `1`.
            r#type: i64 = required("type"),
            /// `at`.
            at: f64 = required("at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Line`: `#/components/schemas/Line`.
        pub struct Line: Deserialize {
            /// `type`. Always `2`.
            r#type: i64 = required("type"),
            /// `at`.
            at: f64 = required("at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema: `#/paths/~1switches/get/responses/200/content/application~1json/schema`.
        pub enum Switch: Deserialize {
            /// Tagged `true`.
            Level(SwitchLevel) = 0 known Object { tags: ["true"], required: ["on"], known: ["on", "level"], literals: [("on", "true")], },
            /// Tagged `false`.
            Since(SwitchSince) = 1 known Object { tags: ["false"], required: ["on"], known: ["on", "since"], literals: [("on", "false")], },
        }
        tag("on") From(Level(SwitchLevel), Since(SwitchSince))
    }
    rt::object! {
        /// Schema: `#/paths/~1switches/get/responses/200/content/application~1json/schema/oneOf/0`.
        pub struct SwitchLevel: Deserialize {
            /// `on`. Always `true`.
            on: bool = required("on"),
            /// `level`.
            level: Option<f64> = optional("level"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1switches/get/responses/200/content/application~1json/schema/oneOf/1`.
        pub struct SwitchSince: Deserialize {
            /// `on`. Always `false`.
            on: bool = required("on"),
            /// `since`.
            since: Option<String> = optional("since"),
            ..extra: rt::Extra = known,
        }
    }
}
