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
        /// `POST /search`: `#/paths/~1search/post`
        #[inline]
        pub fn search(&self, body: &types::SearchBody) -> requests::Search {
            let mut call = self.core.call(&requests::SEARCH);
            call.json_view(view(body));
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&SEARCH];
    pub static SEARCH: rt::Operation = rt::Operation::new("search", "POST", "/search");
    /// A request to `POST /search`.
    pub type Search = rt::Request<rt::Json<Vec<types::Condition>>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/paths/~1search/post/requestBody/content/application~1json/schema`.
        pub struct SearchBody: Serialize {
            /// `where`.
            r#where: Condition = required("where"),
            ..extra: rt::Extra = known,
        }
        new(r#where: Condition)
    }
    rt::union! {
        /// Schema `Condition`: `#/components/schemas/Condition`.
        pub enum Condition: Serialize Deserialize {
            /// A `Text`.
            Text(String) = 0 known Text,
            /// A `Integer`.
            Integer(i64) = 1 known Integer,
            /// A `Bool`.
            Bool(bool) = 2 known Bool,
            /// A `TextList`.
            TextList(Vec<String>) = 3 known List,
            /// A `Not`.
            Not(ConditionNot) = 4 known Object { required: ["not"], known: ["not"], },
        }
        From(Text(String), Integer(i64), Bool(bool), TextList(Vec<String>), Not(ConditionNot))
    }
    rt::object! {
        /// Schema: `#/components/schemas/Condition/anyOf/4`.
        pub struct ConditionNot: Serialize Deserialize {
            /// `not`.
            not: String = required("not"),
            ..extra: rt::Extra = known,
        }
        new(not: impl Into<String>)
    }
}
