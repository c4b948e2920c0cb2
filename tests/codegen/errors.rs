mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Refusals.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /one`: `#/paths/~1one/get`
        ///
        /// # Errors
        /// - 400: A problem.
        /// - 404: A problem.
        #[inline]
        pub fn one(&self) -> requests::One {
            rt::Request::new(self.core.call(&requests::ONE))
        }
        /// `GET /rest`: `#/paths/~1rest/get`
        ///
        /// # Errors
        /// - any other status: A problem.
        #[inline]
        pub fn rest(&self) -> requests::Rest {
            rt::Request::new(self.core.call(&requests::REST))
        }
        /// `GET /bare`: `#/paths/~1bare/get`
        ///
        /// # Errors
        /// - 404: Not here.
        #[inline]
        pub fn bare(&self) -> requests::Bare {
            rt::Request::new(self.core.call(&requests::BARE))
        }
        /// `GET /many`: `#/paths/~1many/get`
        ///
        /// # Errors
        /// - 400: A problem.
        /// - 404: Not here.
        /// - 409: Someone was faster.
        /// - 422: A text.
        /// - 5XX: Broken.
        /// - any other status: A problem.
        #[inline]
        pub fn many(&self) -> requests::Many {
            rt::Request::new(self.core.call(&requests::MANY))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Refusals", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&ONE, &REST, &BARE, &MANY];
    pub static ONE: rt::Operation = rt::Operation::new("one", "GET", "/one");
    pub static REST: rt::Operation = rt::Operation::new("rest", "GET", "/rest");
    pub static BARE: rt::Operation = rt::Operation::new("bare", "GET", "/bare");
    pub static MANY: rt::Operation = rt::Operation::new("many", "GET", "/many");
    /// A request to `GET /one`.
    pub type One = rt::Request<rt::NoContent, rt::Json<types::Problem>>;
    /// A request to `GET /rest`.
    pub type Rest = rt::Request<rt::NoContent, rt::Json<types::Problem>>;
    /// A request to `GET /bare`.
    pub type Bare = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /many`.
    pub type Many = rt::Request<rt::NoContent, ManyError>;
    rt::failure_by_status! {
        /// What `GET /many` says when it refuses, by status.
        pub enum ManyError {
            /// A problem.
            BadRequest(types::Problem) = 400u16..=400u16,
            /// Not here.
            NotFound = 404u16..=404u16,
            /// Someone was faster.
            Conflict(types::ManyError) = 409u16..=409u16,
            /// A text.
            UnprocessableContent = 422u16..=422u16,
            /// Broken.
            Status5xx(types::ManyError2) = 500u16..=599u16,
            /// A problem.
            Default(types::Problem) = 100u16..=999u16,
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Problem`: `#/components/schemas/Problem`.
        pub struct Problem: Deserialize {
            /// `title`.
            title: String = required("title"),
            /// `status`.
            status: Option<i64> = optional("status"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1many/get/responses/409/content/application~1json/schema`.
        pub struct ManyError: Deserialize {
            /// `holder`.
            holder: Option<String> = optional("holder"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1many/get/responses/5XX/content/application~1json/schema`.
        pub struct ManyError2: Deserialize {
            /// `id`.
            id: Option<String> = optional("id"),
            ..extra: rt::Extra = known,
        }
    }
}
