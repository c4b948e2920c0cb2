mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Behaviour.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// The operations of `Notes`.
        #[must_use]
        pub fn notes(&self) -> Notes {
            Notes { core: self.core.clone() }
        }
        /// `POST /notes`: `#/paths/~1notes/post`. Limit: 2 a second.
        #[inline]
        pub fn notes_create(&self) -> requests::NotesCreate {
            rt::Request::new(self.core.call(&requests::NOTES_CREATE))
        }
        /// `TRACE /notes`: `#/paths/~1notes/trace`
        #[inline]
        pub fn notes_export(&self) -> requests::NotesExport {
            rt::Request::new(self.core.call(&requests::NOTES_EXPORT))
        }
        /// `DELETE /notes`: `#/paths/~1notes/delete`. Stability: deprecated.
        #[deprecated]
        #[allow(deprecated)]
        #[inline]
        pub fn notes_clear(&self) -> requests::NotesClear {
            rt::Request::new(self.core.call(&requests::NOTES_CLEAR))
        }
        /// `PATCH /notes`: `#/paths/~1notes/patch`
        #[inline]
        pub fn notes_change(&self) -> requests::NotesChange {
            rt::Request::new(self.core.call(&requests::NOTES_CHANGE))
        }
        /// `GET /events`: `#/paths/~1events/get`
        #[inline]
        pub fn events_list(&self) -> requests::EventsList {
            requests::EventsList(self.core.call(&requests::EVENTS_LIST))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Behaviour", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
    /// The operations of `Notes`.
    #[derive(Clone, Debug)]
    pub struct Notes {
        core: rt::Core,
    }
    impl Notes {
        /// `GET /notes`: `#/paths/~1notes/get`. Stability: beta. A page: 10 unless told, at most 50.
        #[inline]
        pub fn list(&self) -> requests::NotesList {
            requests::NotesList(self.core.call(&requests::NOTES_LIST))
        }
        /// `POST /notes/query`: `#/paths/~1notes~1query/post`
        #[inline]
        pub fn query(&self, body: &types::NotesQueryBody) -> requests::NotesQuery {
            let mut call = self.core.call(&requests::NOTES_QUERY);
            call.json_view(view(body));
            requests::NotesQuery(call)
        }
    }
}
pub use __client::Client;
pub use __client::Notes;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &NOTES_LIST,
        &NOTES_CREATE,
        &NOTES_EXPORT,
        &NOTES_CLEAR,
        &NOTES_CHANGE,
        &NOTES_QUERY,
        &EVENTS_LIST,
    ];
    pub static NOTES_LIST: rt::Operation = rt::Operation::new(
            "notes.list",
            "GET",
            "/notes",
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit").default(10).max(50))
        .stability(rt::Stability::Beta)
        .tag("Notes");
    pub static NOTES_CREATE: rt::Operation = rt::Operation::new(
            "notes.create",
            "POST",
            "/notes",
        )
        .per_second(2);
    pub static NOTES_EXPORT: rt::Operation = rt::Operation::new(
            "notes.export",
            "TRACE",
            "/notes",
        )
        .follows_redirects();
    pub static NOTES_CLEAR: rt::Operation = rt::Operation::new(
            "notes.clear",
            "DELETE",
            "/notes",
        )
        .retry(rt::Retry::Never)
        .stability(rt::Stability::Deprecated);
    pub static NOTES_CHANGE: rt::Operation = rt::Operation::new(
            "notes.change",
            "PATCH",
            "/notes",
        )
        .retry(rt::Retry::WhenSingleValued);
    pub static NOTES_QUERY: rt::Operation = rt::Operation::new(
            "notes.query",
            "POST",
            "/notes/query",
        )
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("skip"))
        .tag("Notes");
    pub static EVENTS_LIST: rt::Operation = rt::Operation::new(
            "events.list",
            "GET",
            "/events",
        )
        .paging(&rt::Paging::cursor("after").limit("limit"));
    rt::request! {
        /// A request to `GET /notes`.
        pub struct NotesList(rt::Json<Vec<types::Note>>, rt::Untyped) -> Result<Vec<types::Note>, rt::CallError<rt::Infallible>>
    }
    impl NotesList {
        /// Sets `limit`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Sets `offset`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 50 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Note, rt::CallError<rt::Infallible>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 50 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Note>, rt::CallError<rt::Infallible>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    /// A request to `POST /notes`.
    pub type NotesCreate = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `TRACE /notes`.
    pub type NotesExport = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `DELETE /notes`.
    pub type NotesClear = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `PATCH /notes`.
    pub type NotesChange = rt::Request<rt::NoContent, rt::Untyped>;
    rt::request! {
        /// A request to `POST /notes/query`.
        pub struct NotesQuery(rt::Json<types::NotesQueryResponse>, rt::Untyped) -> Result<types::NotesQueryResponse, rt::CallError<rt::Infallible>>
    }
    impl NotesQuery {
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Note, rt::CallError<rt::Infallible>> {
            self.pages().items(|page| Some(rt::list(page.found?.notes)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::NotesQueryResponse, rt::CallError<rt::Infallible>> {
            self.0.pages_by_offset(|page| Some(rt::count(&page.found.as_ref()?.notes)))
        }
    }
    rt::request! {
        /// A request to `GET /events`.
        pub struct EventsList(rt::Json<types::EventsListResponse>, rt::Untyped) -> Result<types::EventsListResponse, rt::CallError<rt::Infallible>>
    }
    impl EventsList {
        /// Sets `limit`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Sets `after`.
        pub fn after(mut self, after: &str) -> Self {
            self.0.param(rt::Parameter::query("after"), after);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(self) -> rt::ItemStream<String, rt::CallError<rt::Infallible>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::EventsListResponse, rt::CallError<rt::Infallible>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.paging.as_ref()?.next))
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema: `#/components/schemas/Notes/items`.
        pub struct Note: Deserialize {
            /// `text`.
            text: String = required("text"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1notes~1query/post/requestBody/content/application~1json/schema`.
        pub struct NotesQueryBody: Serialize {
            /// `skip`.
            skip: Option<i64> = optional("skip"),
            /// `text`.
            text: Option<String> = optional("text"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema: `#/paths/~1notes~1query/post/responses/200/content/application~1json/schema`.
        pub struct NotesQueryResponse: Deserialize {
            /// `found`.
            found: Option<NotesQueryResponseFound> = optional("found"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1notes~1query/post/responses/200/content/application~1json/schema/properties/found`.
        pub struct NotesQueryResponseFound: Deserialize {
            /// `notes`.
            notes: Option<Vec<Note>> = optional("notes"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1events/get/responses/200/content/application~1json/schema`.
        pub struct EventsListResponse: Deserialize {
            /// `data`.
            data: Vec<String> = required("data"),
            /// `paging`.
            paging: Option<EventsListResponsePaging> = nullable("paging"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/paging`.
        pub struct EventsListResponsePaging: Deserialize {
            /// `next`.
            next: rt::Nullable<String> = optional("next"),
            ..extra: rt::Extra = known,
        }
    }
}
