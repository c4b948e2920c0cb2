mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Tasks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /tasks`: `#/paths/~1tasks/post`
        #[inline]
        pub fn create(&self, body: &types::Task) -> requests::Create {
            let mut call = self.core.call(&requests::CREATE);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Tasks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&CREATE];
    pub static CREATE: rt::Operation = rt::Operation::new("create", "POST", "/tasks");
    /// A request to `POST /tasks`.
    pub type Create = rt::Request<rt::Json<types::Made>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Task`: `#/components/schemas/Task`.
        pub struct Task: Serialize {
            /// `content`.
            content: String = required("content"),
            /// `format`. Default: `"rich"`.
            format: Format = starting("format", Format::Rich),
            /// `done`. Default: `false`.
            done: bool = starting("done", false),
            /// `count`. Default: `-1`.
            count: i64 = starting("count", - 1),
            /// `small`. Default: `300`.
            small: i8 = required("small"),
            /// `zone`. Default: `"UTC"`.
            zone: String = starting("zone", String::from("UTC")),
            /// `links`. Default: `[]`.
            links: Vec<String> = required("links"),
            /// `tags`. Default: `["new","hot"]`.
            tags: Vec<String> = starting("tags", Vec::from([String::from("new"), String::from("hot")])),
            /// `options`. Default: `{}`.
            options: Options = required("options"),
            /// `place`. Default: `{}`.
            place: Place = required("place"),
            /// `version`. Always `2`.
            version: i64 = starting("version", 2),
            /// `other`. Default: `"round"`.
            other: Format = required("other"),
            /// `kind`.
            kind: rt::Literal = starting("kind", rt::Literal::new("task")),
            /// `at`.
            at: Option<String> = nullable("at"),
            /// `hint`. Default: `"none"`.
            hint: Option<String> = optional("hint"),
            ..extra: rt::Extra = known,
        }
        new(content: impl Into<String>, small: i8, place: Place, other: Format)
    }
    rt::object! {
        /// Schema `Made`: `#/components/schemas/Made`.
        pub struct Made: Deserialize {
            /// `done`. Default: `false`.
            done: bool = required("done"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// Schema `Format`: `#/components/schemas/Format`.
        pub enum Format {
            Plain = 0 "plain",
            Rich = 1 "rich",
        }
    }
    rt::object! {
        /// Schema `Options`: `#/components/schemas/Options`.
        pub struct Options: Serialize {
            /// `loud`.
            loud: Option<bool> = optional("loud"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema `Place`: `#/components/schemas/Place`.
        pub struct Place: Serialize {
            /// `name`.
            name: String = required("name"),
            ..extra: rt::Extra = known,
        }
        new(name: impl Into<String>)
    }
}
