mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Names.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /names`: `#/paths/~1names/post`
        #[inline]
        pub fn client(&self, body: &types::OptionSchema) -> requests::Client {
            let mut call = self.core.call(&requests::CLIENT);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Names", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&CLIENT];
    pub static CLIENT: rt::Operation = rt::Operation::new("client", "POST", "/names");
    /// A request to `POST /names`.
    pub type Client = rt::Request<rt::Json<types::Client>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Option`: `#/components/schemas/Option`.
        pub struct OptionSchema: Serialize {
            /// `some`.
            some: VecSchema = required("some"),
            /// `list`.
            list: Option<Vec<StringSchema>> = optional("list"),
            /// `name`.
            name: Option<String> = optional("name"),
            ..extra: rt::Extra = known,
        }
        new(some: VecSchema)
    }
    rt::object! {
        /// Schema `Client`: `#/components/schemas/Client`.
        pub struct Client: Deserialize {
            /// `result`.
            result: Option<ResultSchema> = optional("result"),
            /// `self`.
            self_: Option<SelfSchema> = optional("self"),
            /// `rt`.
            rt: Option<Rt> = optional("rt"),
            /// `clone`.
            clone: Option<rt::Map<f64>> = optional("clone"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Vec`: `#/components/schemas/Vec`.
        pub struct VecSchema: Serialize {
            /// `some`.
            some: rt::Nullable<String> = optional("some"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema `String`: `#/components/schemas/String`.
        pub struct StringSchema: Serialize {
            /// `none`.
            none: Option<BoxSchema> = optional("none"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema `Result`: `#/components/schemas/Result`.
        pub struct ResultSchema: Deserialize {
            /// `ok`.
            ok: Option<String> = optional("ok"),
            /// `err`.
            err: Option<DefaultSchema> = optional("err"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// Schema `Self`: `#/components/schemas/Self`.
        pub enum SelfSchema: Deserialize {
            /// A `Debug`.
            Debug(DebugSchema) = 0 known Object { known: ["from"], },
            /// A `Text`.
            Text(String) = 1 known Text,
        }
        From(Debug(DebugSchema), Text(String))
    }
    rt::newtype! {
        /// Schema `rt`: `#/components/schemas/rt`.
        pub struct Rt(String)
    }
    rt::object! {
        /// Schema `Box`: `#/components/schemas/Box`.
        pub struct BoxSchema: Serialize {
            /// `inner`.
            inner: Option<Box<BoxSchema>> = optional("inner"),
            /// `clone`.
            clone: Option<bool> = optional("clone"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::string_enum! {
        /// Schema `Default`: `#/components/schemas/Default`.
        pub enum DefaultSchema {
            Some = 0 "Some",
            None = 1 "None",
            Ok = 2 "Ok",
        }
    }
    rt::object! {
        /// Schema `Debug`: `#/components/schemas/Debug`.
        pub struct DebugSchema: Deserialize {
            /// `from`.
            from: Option<i64> = optional("from"),
            ..extra: rt::Extra = known,
        }
    }
}
