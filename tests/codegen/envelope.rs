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
        /// Calls `GET /tasks`
        ///
        /// Operation: `#/paths/~1tasks/get`
        pub fn list(&self) -> requests::TasksList {
            let call = self.core.call(&requests::TASKS_LIST);
            requests::TasksList(call)
        }
        /// Calls `POST /tasks`
        ///
        /// Operation: `#/paths/~1tasks/post`
        pub fn create(&self, body: &types::Task) -> requests::TasksCreate {
            let mut call = self.core.call(&requests::TASKS_CREATE);
            call.json_view(view(body));
            requests::TasksCreate(call)
        }
    }
    /// The operations of `pages`.
    #[derive(Clone, Debug)]
    pub struct Pages {
        core: rt::Core,
    }
    impl Pages {
        /// Calls `GET /pages`
        ///
        /// Operation: `#/paths/~1pages/get`
        pub fn list(&self) -> requests::PagesList {
            let call = self.core.call(&requests::PAGES_LIST);
            requests::PagesList(call)
        }
    }
}
pub use __client::Client;
pub use __client::Tasks;
pub use __client::Pages;
/// Requests under construction, one type per kind of request.
#[allow(deprecated)]
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
    pub(super) static TASKS_LIST: rt::Operation = rt::Operation::new(
            "tasks.list",
            "GET",
            "/tasks",
        )
        .response_envelope("data")
        .tag("tasks");
    pub(super) static TASKS_CREATE: rt::Operation = rt::Operation::new(
            "tasks.create",
            "POST",
            "/tasks",
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("tasks");
    pub(super) static PAGES_LIST: rt::Operation = rt::Operation::new(
            "pages.list",
            "GET",
            "/pages",
        )
        .tag("pages");
    /// A request to `GET /tasks`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct TasksList(pub(super) rt::Call<rt::Json<Vec<types::Task>>, rt::Untyped>);
    impl TasksList {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Task>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<types::Task>>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `POST /tasks`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct TasksCreate(pub(super) rt::Call<rt::Json<types::Task>, rt::Untyped>);
    impl TasksCreate {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Task,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Task>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /pages`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PagesList(
        pub(super) rt::Call<rt::Json<types::PagesListResponse>, rt::Untyped>,
    );
    impl PagesList {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::PagesListResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::PagesListResponse>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// An object of the API.
    ///
    /// Schema `Task`: `#/components/schemas/Task`
    #[derive(Clone, PartialEq)]
    pub struct Task {
        /// `text`.
        pub text: String,
        /// `done`.
        pub done: bool,
        /// `due`.
        pub due: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Task {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(text: impl Into<String>, done: bool) -> Self {
            Self {
                text: text.into(),
                done,
                ..empty()
            }
        }
    }
    impl rt::Empty for Task {
        fn empty() -> Self {
            Self {
                text: empty(),
                done: empty(),
                due: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Task {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Task",
                &[("text", true), ("done", true), ("due", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.text), view(&self.done), view(&self.due)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.text),
                    place(&mut self.done),
                    place(&mut self.due),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Task : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1pages/get/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PagesListResponse {
        /// `data`.
        pub data: Vec<String>,
        /// `next`.
        pub next: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for PagesListResponse {
        fn empty() -> Self {
            Self {
                data: empty(),
                next: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for PagesListResponse {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PagesListResponse",
                &[("data", true), ("next", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.data), view(&self.next)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.data), place(&mut self.next)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        PagesListResponse : Debug Deserialize
    }
}
