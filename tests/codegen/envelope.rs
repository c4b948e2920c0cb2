mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Wrapped.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// The operations of `tasks`.
        #[must_use]
        pub fn tasks(&self) -> Tasks {
            Tasks { core: self.core.clone() }
        }
        /// The operations of `pages`.
        #[must_use]
        pub fn pages(&self) -> Pages {
            Pages { core: self.core.clone() }
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Wrapped", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
    /// The operations of `tasks`.
    #[derive(Clone, Debug)]
    pub struct Tasks {
        core: rt::Core,
    }
    impl Tasks {
        /// `GET /tasks`: `#/paths/~1tasks/get`
        #[inline]
        pub fn list(&self) -> requests::TasksList {
            rt::Request::new(self.core.call(&requests::TASKS_LIST))
        }
        /// `POST /tasks`: `#/paths/~1tasks/post`
        #[inline]
        pub fn create(&self, body: &types::Task) -> requests::TasksCreate {
            let mut call = self.core.call(&requests::TASKS_CREATE);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    /// The operations of `pages`.
    #[derive(Clone, Debug)]
    pub struct Pages {
        core: rt::Core,
    }
    impl Pages {
        /// `GET /pages`: `#/paths/~1pages/get`
        #[inline]
        pub fn list(&self) -> requests::PagesList {
            rt::Request::new(self.core.call(&requests::PAGES_LIST))
        }
    }
}
pub use __client::Client;
pub use __client::Tasks;
pub use __client::Pages;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &TASKS_LIST,
        &TASKS_CREATE,
        &PAGES_LIST,
    ];
    pub static TASKS_LIST: rt::Operation = rt::Operation::new(
            "tasks.list",
            "GET",
            "/tasks",
        )
        .response_envelope("data")
        .tag("tasks");
    pub static TASKS_CREATE: rt::Operation = rt::Operation::new(
            "tasks.create",
            "POST",
            "/tasks",
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("tasks");
    pub static PAGES_LIST: rt::Operation = rt::Operation::new(
            "pages.list",
            "GET",
            "/pages",
        )
        .tag("pages");
    /// A request to `GET /tasks`.
    pub type TasksList = rt::Request<rt::Json<Vec<types::Task>>, rt::Untyped>;
    /// A request to `POST /tasks`.
    pub type TasksCreate = rt::Request<rt::Json<types::Task>, rt::Untyped>;
    /// A request to `GET /pages`.
    pub type PagesList = rt::Request<rt::Json<types::PagesListResponse>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Task`: `#/components/schemas/Task`.
        pub struct Task: Serialize Deserialize {
            /// `text`.
            text: String = required("text"),
            /// `done`.
            done: bool = required("done"),
            /// `due`.
            due: Option<String> = optional("due"),
            ..extra: rt::Extra = known,
        }
        new(text: impl Into<String>, done: bool)
    }
    rt::object! {
        /// Schema: `#/paths/~1pages/get/responses/200/content/application~1json/schema`.
        pub struct PagesListResponse: Deserialize {
            /// `data`.
            data: Vec<String> = required("data"),
            /// `next`.
            next: String = required("next"),
            ..extra: rt::Extra = known,
        }
    }
}
