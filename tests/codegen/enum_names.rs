mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Odd.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /odd`: `#/paths/~1odd/get`
        #[inline]
        pub fn get_odd(&self) -> requests::GetOdd {
            requests::GetOdd(self.core.call(&requests::GET_ODD))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Odd", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_ODD];
    pub static GET_ODD: rt::Operation = rt::Operation::new("get_odd", "GET", "/odd");
    rt::request! {
        /// A request to `GET /odd`.
        pub struct GetOdd(rt::Json<types::GetOddResponse>, rt::Untyped) -> Result<types::GetOddResponse, rt::CallError<rt::Infallible>>
    }
    impl GetOdd {
        /// Sets `sort`.
        pub fn sort(mut self, sort: types::Sort) -> Self {
            self.0.param(rt::Parameter::query("sort"), &sort);
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// Schema: `#/paths/~1odd/get/parameters/0/schema`.
        pub enum Sort {
            Name = 0 "name",
            MinusName = 1 "-name",
            PlusName = 2 "+name",
            NameAsc = 3 "name:asc",
            NameDesc = 4 "name.desc",
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema`.
        pub struct GetOddResponse: Deserialize {
            /// `letters`.
            letters: Option<GetOddResponseLetters> = optional("letters"),
            /// `signs`.
            signs: Option<GetOddResponseSigns> = optional("signs"),
            /// `words`.
            words: Option<GetOddResponseWords> = optional("words"),
            /// `mixed`.
            mixed: rt::Nullable<rt::Value> = optional("mixed"),
            /// `reactions`.
            reactions: Option<GetOddResponseReactions> = optional("reactions"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/letters`.
        pub enum GetOddResponseLetters {
            A = 0 "a",
            AValue = 1 "A",
            Self_ = 2 "self",
            SelfValue = 3 "Self",
            Super = 4 "super",
            Crate = 5 "crate",
            Async = 6 "async",
            Underscore = 7 "_",
            Value = 8 "",
            Space = 9 " ",
        }
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/signs`.
        pub enum GetOddResponseSigns {
            N1 = 0 "1",
            Plus1 = 1 "+1",
            Minus1 = 2 "-1",
            N15 = 3 "1.5",
            Less = 4 "<",
            LessEqual = 5 "<=",
            EqualEqual = 6 "==",
            NotEqual = 7 "!=",
            Star = 8 "*",
            Slash = 9 "/",
            Percent = 10 "%",
            And = 11 "&",
        }
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/words`.
        pub enum GetOddResponseWords {
            NotFound = 0 "Not Found",
            NotFoundValue = 1 "not_found",
            NotFoundValue2 = 2 "NOT-FOUND",
            Other = 3 "other",
            UnknownValue = 4 "unknown",
            Über = 5 "Über",
            日本 = 6 "日本",
            N3d = 7 "3d",
        }
    }
    rt::string_enum! {
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/reactions`.
        pub enum GetOddResponseReactions {
            Value = 0 "👍",
            Value2 = 1 "👎",
        }
    }
}
