//! A client as the generator writes it, for a small service.

use attio_runtime::__private as rt;
use serde::{Deserialize, Serialize};

static API: rt::Api = rt::Api::new("Shop", "1.0")
    .user_agent("shop/0.1.0")
    .security_schemes(&[
        rt::SecurityScheme::new("token", rt::SchemeKind::Bearer),
        rt::SecurityScheme::new("key", rt::SchemeKind::ApiKeyQuery("key")),
    ]);

const SECURITY: &[&[rt::Requirement]] = &[&[rt::Requirement::new("token").scopes(&["write"])]];

static UPDATE: rt::Operation = rt::Operation::new("items.update", "PATCH", "/items/{id}")
    .security(SECURITY)
    .envelope("data");
const UPDATE_ID: rt::Parameter = rt::Parameter::path("id");
const UPDATE_DRY: rt::Parameter = rt::Parameter::query("dry_run");

static RENAME: rt::Operation = rt::Operation::new("items.rename", "PATCH", "/items/{id}")
    .security(SECURITY)
    .retry(rt::Retry::WhenSingleValued);
static CREATE: rt::Operation =
    rt::Operation::new("items.create", "POST", "/items").security(SECURITY);

static LIST: rt::Operation = rt::Operation::new("items.list", "GET", "/items")
    .security(SECURITY)
    .paging(
        &rt::Paging::offset_query("offset")
            .limit("limit")
            .default(2)
            .max(3),
    );
const LIST_LIMIT: rt::Parameter = rt::Parameter::query("limit");
const LIST_OFFSET: rt::Parameter = rt::Parameter::query("offset");
static SEARCH: rt::Operation = rt::Operation::new("items.search", "POST", "/items/search")
    .security(SECURITY)
    .response_envelope("data")
    .retry(rt::Retry::Read)
    .paging(&rt::Paging::offset_body("offset"));
static LOG: rt::Operation = rt::Operation::new("items.log", "GET", "/log")
    .security(SECURITY)
    .paging(&rt::Paging::cursor("after").limit("limit").max(200));

static DELETE: rt::Operation =
    rt::Operation::new("items.delete", "DELETE", "/items/{id}").security(SECURITY);
static FIND: rt::Operation = rt::Operation::new("items.find", "GET", "/items/{id}")
    .security(&[&[rt::Requirement::new("key")]]);
static DOWNLOAD: rt::Operation =
    rt::Operation::new("files.download", "GET", "/file").security(SECURITY);
static EXPORT: rt::Operation = rt::Operation::new("files.export", "GET", "/export")
    .security(SECURITY)
    .follows_redirects();
static UPLOAD: rt::Operation =
    rt::Operation::new("files.upload", "POST", "/file").security(SECURITY);
static WATCH: rt::Operation =
    rt::Operation::new("items.watch", "GET", "/events").security(SECURITY);

#[derive(Clone, Debug)]
pub(crate) struct Shop {
    core: rt::Core,
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Item {
    pub(crate) id: u32,
    pub(crate) tags: Vec<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Problem {
    pub(crate) code: String,
}

impl From<rt::Core> for Shop {
    fn from(core: rt::Core) -> Self {
        Self { core }
    }
}

impl Shop {
    pub(crate) fn new(token: impl Into<rt::Secret>) -> Self {
        Self::from(rt::Core::with_bearer(&API, token))
    }

    pub(crate) fn builder() -> rt::ClientBuilder<Self> {
        rt::ClientBuilder::new(&API)
    }

    pub(crate) fn update(&self, id: &str) -> Update {
        let mut call = self.core.call(&UPDATE);
        call.param(UPDATE_ID, id);
        call.open(&["values"]);
        Update(call)
    }

    pub(crate) fn rename(&self, id: &str) -> Rename {
        let mut call = self.core.call(&RENAME);
        call.param(UPDATE_ID, id);
        Rename(call)
    }

    pub(crate) fn create(
        &self,
        item: &Item,
    ) -> rt::Call<rt::ForeignJson<Item>, rt::ForeignJson<Problem>> {
        let mut call = self.core.call(&CREATE);
        call.json(item);
        call
    }

    pub(crate) fn list(&self) -> List {
        List(self.core.call(&LIST))
    }

    pub(crate) fn search(&self, query: &serde_json::Value) -> Search {
        let mut call = self.core.call(&SEARCH);
        call.json(query);
        Search(call)
    }

    pub(crate) fn log(&self) -> Log {
        Log(self.core.call(&LOG))
    }

    pub(crate) fn delete(&self, id: &str) -> rt::Call<rt::NoContent, rt::Untyped> {
        let mut call = self.core.call(&DELETE);
        call.param(UPDATE_ID, id);
        call
    }

    pub(crate) fn find(&self, id: &str) -> rt::Call<Found, FindError> {
        let mut call = self.core.call(&FIND);
        call.param(UPDATE_ID, id);
        call
    }

    pub(crate) fn download(&self) -> rt::Call<rt::Binary, rt::Untyped> {
        self.core.call(&DOWNLOAD)
    }

    pub(crate) fn export(&self) -> rt::Call<rt::Binary, rt::Untyped> {
        self.core.call(&EXPORT)
    }

    pub(crate) fn upload(&self, form: rt::Multipart) -> rt::Call<rt::Text, rt::Untyped> {
        let mut call = self.core.call(&UPLOAD);
        call.multipart(form);
        call
    }

    pub(crate) fn watch(&self) -> rt::Call<rt::EventStream<Item>, rt::Untyped> {
        self.core.call(&WATCH)
    }
}

#[must_use]
#[derive(Debug)]
pub(crate) struct Update(rt::Call<rt::ForeignJson<Item>, rt::ForeignJson<Problem>>);

impl Update {
    pub(crate) fn dry_run(mut self, dry_run: bool) -> Self {
        self.0.param(UPDATE_DRY, &dry_run);
        self
    }

    pub(crate) fn tags(mut self, tags: &[&str]) -> Self {
        self.0.member(&["values"], "tags", tags);
        self
    }

    pub(crate) fn customize(self) -> rt::Call<rt::ForeignJson<Item>, rt::ForeignJson<Problem>> {
        self.0
    }

    pub(crate) fn send(self) -> rt::Pending<Item, rt::CallError<Problem>> {
        self.0.send()
    }
}

/// As requests that write marked values are: the setters know which of them hold several.
#[must_use]
#[derive(Debug)]
pub(crate) struct Rename(rt::Call<rt::NoContent, rt::Untyped>);

impl Rename {
    pub(crate) fn name(mut self, name: &str) -> Self {
        self.0.member(&[], "name", name);
        self
    }

    pub(crate) fn tags(mut self, tags: &[&str]) -> Self {
        self.0.several();
        self.0.member(&[], "tags", tags);
        self
    }

    pub(crate) fn all(mut self, item: &Item) -> Self {
        self.0.json(item);
        self
    }

    pub(crate) fn send(self) -> rt::Pending<(), rt::CallError<std::convert::Infallible>> {
        self.0.send()
    }
}

type ItemError = rt::CallError<Problem>;

/// A list that is paged by an offset in the query.
#[must_use]
#[derive(Debug)]
pub(crate) struct List(rt::Call<rt::Json<Vec<u32>>, rt::ForeignJson<Problem>>);

impl List {
    pub(crate) fn limit(mut self, limit: u32) -> Self {
        self.0.param(LIST_LIMIT, &limit);
        self
    }

    pub(crate) fn offset(mut self, offset: u32) -> Self {
        self.0.param(LIST_OFFSET, &offset);
        self
    }

    pub(crate) fn items(self) -> rt::ItemStream<u32, ItemError> {
        self.pages().items(|page| Some(rt::list(page)))
    }

    pub(crate) fn pages(self) -> rt::PageStream<Vec<u32>, ItemError> {
        self.0.pages_by_offset(|page| Some(rt::count(page)))
    }
}

/// A list that is paged by an offset in the body, of which nothing else is known.
#[must_use]
#[derive(Debug)]
pub(crate) struct Search(rt::Call<rt::Json<Vec<u32>>, rt::ForeignJson<Problem>>);

impl Search {
    pub(crate) fn items(self) -> rt::ItemStream<u32, ItemError> {
        self.0
            .pages_by_offset(|page| Some(rt::count(page)))
            .items(|page| Some(rt::list(page)))
    }
}

/// A list that is paged by cursor.
#[must_use]
#[derive(Debug)]
pub(crate) struct Log(rt::Call<rt::ForeignJson<LogPage>, rt::ForeignJson<Problem>>);

#[derive(Debug, Deserialize)]
pub(crate) struct LogPage {
    pub(crate) lines: Option<Vec<u32>>,
    paging: Option<LogPaging>,
}

#[derive(Debug, Deserialize)]
struct LogPaging {
    next: Option<String>,
}

impl Log {
    pub(crate) fn items(self) -> rt::ItemStream<u32, ItemError> {
        self.pages().items(|page| Some(rt::list(page.lines)))
    }

    pub(crate) fn pages(self) -> rt::PageStream<LogPage, ItemError> {
        self.0
            .pages_by_cursor(|page| rt::cursor(&page.paging.as_ref()?.next))
    }
}

/// An operation with several successes answers with an enum, chosen by status.
#[derive(Debug, PartialEq)]
pub(crate) enum Found {
    Ok(Item),
    Moved(String),
    NoContent,
}

impl rt::Output for Found {
    type Value = Self;

    const ACCEPT: &'static str = "application/json, text/plain";

    fn reading(status: rt::StatusCode) -> rt::Reading {
        match status.as_u16() {
            200..=299 | 301 => rt::Reading::Buffer,
            _ => rt::Reading::Refuse,
        }
    }

    fn decode(answer: rt::Answer) -> Result<Self, rt::Error> {
        match answer.status().as_u16() {
            200 => <rt::ForeignJson<Item> as rt::Output>::decode(answer).map(Self::Ok),
            204 => Ok(Self::NoContent),
            301 => <rt::Text as rt::Output>::decode(answer).map(Self::Moved),
            _ => Err(answer.unexpected()),
        }
    }
}

/// So does one with several failures.
#[derive(Debug, PartialEq)]
pub(crate) enum FindError {
    NotFound(Problem),
    Other(Problem),
}

impl rt::ErrorBody for FindError {
    type Value = Self;

    fn decode(failure: rt::Failure<'_>) -> Option<Self> {
        let problem = <rt::ForeignJson<Problem> as rt::ErrorBody>::decode(failure)?;
        Some(match failure.status.as_u16() {
            404 => Self::NotFound(problem),
            _ => Self::Other(problem),
        })
    }
}
