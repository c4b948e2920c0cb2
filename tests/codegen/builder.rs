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
        /// - `content`: What to do.
        ///
        /// `POST /lists/{list}/tasks`: `#/paths/~1lists~1{list}~1tasks/post`
        #[inline]
        pub fn tasks_create(
            &self,
            list: &str,
            content: &str,
            notify_member: bool,
        ) -> requests::TasksCreate {
            let mut call = self.core.call(&requests::TASKS_CREATE);
            call.open(&[]);
            call.member_view(&[], "format", view::<types::Format>(&types::Format::Rich));
            call.member_view(&[], "done", view::<bool>(&false));
            call.member_view(&[], "due", rt::View::Null);
            call.member_view(&[], "links", view::<Vec<String>>(&empty()));
            call.member_view(&[], "place", view::<types::Place>(&empty()));
            call.member_view(&[], "kind", rt::View::Str("task"));
            call.member_view(&[], "list", rt::View::Str("inbox"));
            call.param(rt::Parameter::path("list"), list);
            call.member_view(&[], "content", rt::View::Str(content));
            call.member_view(&[], "notify", view(&notify_member));
            requests::TasksCreate(call)
        }
        /// `PUT /lists/{list}/tasks`: `#/paths/~1lists~1{list}~1tasks/put`
        #[inline]
        pub fn tasks_replace(
            &self,
            list: &str,
            body: &types::TaskInput,
        ) -> requests::TasksReplace {
            let mut call = self.core.call(&requests::TASKS_REPLACE);
            call.param(rt::Parameter::path("list"), list);
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
    pub static OPERATIONS: &[&rt::Operation] = &[&TASKS_CREATE, &TASKS_REPLACE];
    pub static TASKS_CREATE: rt::Operation = rt::Operation::new(
        "tasks.create",
        "POST",
        "/lists/{list}/tasks",
    );
    pub static TASKS_REPLACE: rt::Operation = rt::Operation::new(
        "tasks.replace",
        "PUT",
        "/lists/{list}/tasks",
    );
    rt::request! {
        /// A request to `POST /lists/{list}/tasks`.
        pub struct TasksCreate(rt::Json<types::Task>, rt::Untyped) -> Result<types::Task, rt::CallError<rt::Infallible>>
    }
    impl TasksCreate {
        /// Sets `notify`.
        pub fn notify(mut self, notify: bool) -> Self {
            self.0.param(rt::Parameter::query("notify"), &notify);
            self
        }
        /// How the text is written. Default: `"rich"`.
        pub fn format(mut self, format: types::Format) -> Self {
            self.0.member_view(&[], "format", view(&format));
            self
        }
        /// `done`. Default: `false`.
        pub fn done(mut self, done: bool) -> Self {
            self.0.member_view(&[], "done", view(&done));
            self
        }
        /// Until when.
        pub fn due(mut self, due: &str) -> Self {
            self.0.member_view(&[], "due", rt::View::Str(due));
            self
        }
        /// `links`. Default: `[]`.
        pub fn links(mut self, links: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "links", view(&rt::texts(links)));
            self
        }
        /// `place`. Default: `{}`.
        pub fn place(mut self, place: impl Into<types::Place>) -> Self {
            self.0.member_view(&[], "place", view(&Into::<types::Place>::into(place)));
            self
        }
        /// `list`. Default: `"inbox"`.
        pub fn list_member(mut self, list_member: &str) -> Self {
            self.0.member_view(&[], "list", rt::View::Str(list_member));
            self
        }
        /// `each`.
        pub fn each_member(mut self, each_member: i64) -> Self {
            self.0.member_view(&[], "each", view(&each_member));
            self
        }
        /// Sends `each` as `null`.
        pub fn clear_each(mut self) -> Self {
            self.0.member_view(&[], "each", rt::View::Null);
            self
        }
    }
    /// A request to `PUT /lists/{list}/tasks`.
    pub type TasksReplace = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Task`: `#/components/schemas/Task`.
        pub struct Task: Deserialize {
            /// What to do.
            content: String = required("content"),
            /// How the text is written. Default: `"rich"`.
            format: Format = required("format"),
            /// `done`. Default: `false`.
            done: bool = required("done"),
            /// Until when.
            due: Option<String> = nullable("due"),
            /// `links`. Default: `[]`.
            links: Vec<String> = required("links"),
            /// `place`. Default: `{}`.
            place: Place = required("place"),
            /// `kind`.
            kind: rt::Literal = starting("kind", rt::Literal::new("task")),
            /// `list`. Default: `"inbox"`.
            list: String = required("list"),
            /// `notify`.
            notify: bool = required("notify"),
            /// `each`.
            each: rt::Nullable<i64> = optional("each"),
            /// `id`.
            id: Option<String> = optional("id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// How the text is written. Schema `Format`: `#/components/schemas/Format`.
        pub enum Format {
            Plain = 0 "plain",
            Rich = 1 "rich",
        }
    }
    rt::object! {
        /// Schema `Place`: `#/components/schemas/Place`.
        pub struct Place: Serialize Deserialize {
            /// `floor`.
            floor: Option<i64> = optional("floor"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema `Task`: `#/components/schemas/Task`.
        pub struct TaskInput: Serialize {
            /// What to do.
            content: String = required("content"),
            /// How the text is written. Default: `"rich"`.
            format: Format = starting("format", Format::Rich),
            /// `done`. Default: `false`.
            done: bool = starting("done", false),
            /// Until when.
            due: Option<String> = nullable("due"),
            /// `links`. Default: `[]`.
            links: Vec<String> = required("links"),
            /// `place`. Default: `{}`.
            place: Place = required("place"),
            /// `kind`.
            kind: rt::Literal = starting("kind", rt::Literal::new("task")),
            /// `list`. Default: `"inbox"`.
            list: String = starting("list", String::from("inbox")),
            /// `notify`.
            notify: bool = required("notify"),
            /// `each`.
            each: rt::Nullable<i64> = optional("each"),
            ..extra: rt::Extra = known,
        }
        new(content: impl Into<String>, notify: bool)
    }
}
