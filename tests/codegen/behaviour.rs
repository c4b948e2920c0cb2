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
        /// Calls `POST /notes`
        ///
        /// Operation: `#/paths/~1notes/post`
        pub fn notes_create(&self) -> requests::NotesCreate {
            let call = self.core.call(&requests::NOTES_CREATE);
            requests::NotesCreate(call)
        }
        /// Calls `DELETE /notes`
        ///
        /// Operation: `#/paths/~1notes/delete`
        #[deprecated]
        #[allow(deprecated)]
        pub fn notes_clear(&self) -> requests::NotesClear {
            let call = self.core.call(&requests::NOTES_CLEAR);
            requests::NotesClear(call)
        }
        /// Calls `PATCH /notes`
        ///
        /// Operation: `#/paths/~1notes/patch`
        pub fn notes_change(&self) -> requests::NotesChange {
            let call = self.core.call(&requests::NOTES_CHANGE);
            requests::NotesChange(call)
        }
        /// Calls `GET /events`
        ///
        /// Operation: `#/paths/~1events/get`
        pub fn events_list(&self) -> requests::EventsList {
            let call = self.core.call(&requests::EVENTS_LIST);
            requests::EventsList(call)
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
        /// Calls `GET /notes`
        ///
        /// Operation: `#/paths/~1notes/get`
        pub fn list(&self) -> requests::NotesList {
            let call = self.core.call(&requests::NOTES_LIST);
            requests::NotesList(call)
        }
        /// Calls `POST /notes/query`
        ///
        /// Operation: `#/paths/~1notes~1query/post`
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &NOTES_LIST,
        &NOTES_CREATE,
        &NOTES_CLEAR,
        &NOTES_CHANGE,
        &NOTES_QUERY,
        &EVENTS_LIST,
    ];
    pub(super) static NOTES_LIST: rt::Operation = rt::Operation::new(
            "notes.list",
            "GET",
            "/notes",
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit").default(10).max(50))
        .stability(rt::Stability::Beta)
        .tag("Notes");
    pub(super) static NOTES_LIST_LIMIT: rt::Parameter = rt::Parameter::query("limit");
    pub(super) static NOTES_LIST_OFFSET: rt::Parameter = rt::Parameter::query("offset");
    pub(super) static NOTES_CREATE: rt::Operation = rt::Operation::new(
        "notes.create",
        "POST",
        "/notes",
    );
    pub(super) static NOTES_CLEAR: rt::Operation = rt::Operation::new(
            "notes.clear",
            "DELETE",
            "/notes",
        )
        .retry(rt::Retry::Never)
        .stability(rt::Stability::Deprecated);
    pub(super) static NOTES_CHANGE: rt::Operation = rt::Operation::new(
            "notes.change",
            "PATCH",
            "/notes",
        )
        .retry(rt::Retry::WhenSingleValued);
    pub(super) static NOTES_QUERY: rt::Operation = rt::Operation::new(
            "notes.query",
            "POST",
            "/notes/query",
        )
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("skip"))
        .tag("Notes");
    pub(super) static EVENTS_LIST: rt::Operation = rt::Operation::new(
            "events.list",
            "GET",
            "/events",
        )
        .paging(&rt::Paging::cursor("after").limit("limit"));
    pub(super) static EVENTS_LIST_LIMIT: rt::Parameter = rt::Parameter::query("limit");
    pub(super) static EVENTS_LIST_AFTER: rt::Parameter = rt::Parameter::query("after");
    /// A request to `GET /notes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct NotesList(pub(super) rt::Call<rt::Json<Vec<types::Note>>, rt::Untyped>);
    impl NotesList {
        /// Sets `limit`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(&NOTES_LIST_LIMIT, &limit);
            self
        }
        /// Sets `offset`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(&NOTES_LIST_OFFSET, &offset);
            self
        }
        /// The items of all pages, fetched page by page. 50 items are asked for at once, unless `limit` is set.
        pub fn items(
            self,
        ) -> rt::ItemStream<
            types::Note,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 50 items are asked for at once, unless `limit` is set.
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::Note>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Note>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<types::Note>>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `POST /notes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct NotesCreate(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl NotesCreate {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `DELETE /notes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct NotesClear(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl NotesClear {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `PATCH /notes`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct NotesChange(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl NotesChange {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `POST /notes/query`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct NotesQuery(
        pub(super) rt::Call<rt::Json<types::NotesQueryResponse>, rt::Untyped>,
    );
    impl NotesQuery {
        /// The items of all pages, fetched page by page.
        pub fn items(
            self,
        ) -> rt::ItemStream<
            types::Note,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.pages().items(|page| Some(rt::list(page.found?.notes)))
        }
        /// The pages, each fetched when it is asked for.
        pub fn pages(
            self,
        ) -> rt::PageStream<
            types::NotesQueryResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(&page.found.as_ref()?.notes)))
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::NotesQueryResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::NotesQueryResponse>, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /events`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct EventsList(
        pub(super) rt::Call<rt::Json<types::EventsListResponse>, rt::Untyped>,
    );
    impl EventsList {
        /// Sets `limit`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(&EVENTS_LIST_LIMIT, &limit);
            self
        }
        /// Sets `after`.
        pub fn after(mut self, after: &str) -> Self {
            self.0.param(&EVENTS_LIST_AFTER, after);
            self
        }
        /// The items of all pages, fetched page by page.
        pub fn items(
            self,
        ) -> rt::ItemStream<
            String,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for.
        pub fn pages(
            self,
        ) -> rt::PageStream<
            types::EventsListResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.pages_by_cursor(|page| rt::cursor(&page.paging.as_ref()?.next))
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::EventsListResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::EventsListResponse>, rt::Untyped> {
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
    /// Schema: `#/components/schemas/Notes/items`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Note {
        /// `text`.
        pub text: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Note {
        fn empty() -> Self {
            Self {
                text: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Note {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Note", &[("text", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.text)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.text)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Note : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1notes~1query/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct NotesQueryBody {
        /// `skip`.
        pub skip: Option<i64>,
        /// `text`.
        pub text: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl NotesQueryBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for NotesQueryBody {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for NotesQueryBody {
        fn empty() -> Self {
            Self {
                skip: None,
                text: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for NotesQueryBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "NotesQueryBody",
                &[("skip", false), ("text", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.skip), view(&self.text)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.skip), place(&mut self.text)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        NotesQueryBody : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1notes~1query/post/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct NotesQueryResponse {
        /// `found`.
        pub found: Option<NotesQueryResponseFound>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for NotesQueryResponse {
        fn empty() -> Self {
            Self {
                found: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for NotesQueryResponse {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "NotesQueryResponse",
                &[("found", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.found)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.found)], Some(&mut self.extra));
        }
    }
    rt::object! {
        NotesQueryResponse : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1notes~1query/post/responses/200/content/application~1json/schema/properties/found`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct NotesQueryResponseFound {
        /// `notes`.
        pub notes: Option<Vec<Note>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for NotesQueryResponseFound {
        fn empty() -> Self {
            Self {
                notes: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for NotesQueryResponseFound {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "NotesQueryResponseFound",
                &[("notes", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.notes)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.notes)], Some(&mut self.extra));
        }
    }
    rt::object! {
        NotesQueryResponseFound : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1events/get/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct EventsListResponse {
        /// `data`.
        pub data: Vec<String>,
        /// `paging`.
        pub paging: Option<EventsListResponsePaging>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for EventsListResponse {
        fn empty() -> Self {
            Self {
                data: empty(),
                paging: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for EventsListResponse {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "EventsListResponse",
                &[("data", true), ("paging", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.data), view(&self.paging).or_null()], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.data), place(&mut self.paging)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        EventsListResponse : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/paging`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct EventsListResponsePaging {
        /// `next`.
        pub next: rt::Nullable<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for EventsListResponsePaging {
        fn empty() -> Self {
            Self {
                next: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for EventsListResponsePaging {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "EventsListResponsePaging",
                &[("next", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.next)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.next)], Some(&mut self.extra));
        }
    }
    rt::object! {
        EventsListResponsePaging : Debug Deserialize
    }
}
