//! Every list that comes page by page: how large its pages are, and that they follow each other.

use std::collections::BTreeSet;
use std::fmt::Debug;

use attio_client::requests::OPERATIONS;
use attio_client::runtime::jiff::Timestamp;
use attio_client::runtime::{ItemStream, Operation, PagingStyle};
use attio_client::testing::{Attribute, FakeAttio, FakeAttioBuilder, RecordedRequest};
use attio_client::types::{
    AttributeTarget, ParticipantInput, ParticipantStatus, SpeakerInput, SpeechSegmentInput,
    Subscription,
};
use attio_client::{CallRecordingId, Client, Custom, MeetingId, Query, RecordId};
use serde_json::{Value, json};

use crate::support::GRACE;

const OBJECTS: [&str; 6] = [
    "people",
    "companies",
    "deals",
    "users",
    "workspaces",
    "projects",
];

fn paged() -> impl Iterator<Item = &'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .filter(|operation| operation.paging.is_some())
}

/// What Attio documents, as the specification has it; nothing where it documents nothing.
#[test]
fn the_sizes_of_pages() {
    use PagingStyle::{Cursor, OffsetBody, OffsetQuery};
    let query = (OffsetBody, Some(500), None);
    let values = (OffsetQuery, None, None);
    let entries = (OffsetQuery, Some(100), Some(1000));
    let views = (Cursor, Some(500), Some(1000));
    let threads = (OffsetQuery, Some(10), Some(50));
    let meetings = (Cursor, Some(50), Some(200));
    let expected = [
        ("people.query", query),
        ("people.attribute_values", values),
        ("people.entries", entries),
        ("companies.query", query),
        ("companies.attribute_values", values),
        ("companies.entries", entries),
        ("deals.query", query),
        ("deals.attribute_values", values),
        ("deals.entries", entries),
        ("users.query", query),
        ("users.attribute_values", values),
        ("users.entries", entries),
        ("workspaces.query", query),
        ("workspaces.attribute_values", values),
        ("workspaces.entries", entries),
        ("records.query", query),
        ("records.attribute_values", values),
        ("records.entries", entries),
        ("objects.views", views),
        ("attributes.list", values),
        ("lists.views", views),
        ("entries.query", query),
        ("entries.attribute_values", values),
        ("notes.list", threads),
        ("tasks.list", (OffsetQuery, Some(500), None)),
        ("threads.list", threads),
        ("meetings.list", meetings),
        ("call_recordings.list", meetings),
        ("call_recordings.transcript", (Cursor, None, None)),
        ("files.list", meetings),
        ("webhooks.list", (OffsetQuery, Some(10), Some(100))),
        ("activities.list", (Cursor, None, None)),
        ("activity_records.query", query),
        ("emails.list", (Cursor, None, Some(200))),
    ];
    let described: Vec<_> = paged()
        .filter_map(|operation| {
            let paging = operation.paging?;
            Some((operation.id, (paging.style, paging.default, paging.max)))
        })
        .collect();
    assert_eq!(described, expected);
}

/// An id of the kind of thing that the first number stands for.
fn id(kind: usize, number: usize) -> String {
    format!("{kind:08}-0000-4000-8000-{number:012}")
}

fn record(object: usize, number: usize) -> Value {
    json!({ "target_object": OBJECTS[object], "target_record_id": id(object, number) })
}

/// Three of everything, and an attribute with three values on the first record of each object.
fn three_of_everything() -> FakeAttioBuilder {
    let tags = || Attribute::select("tags", ["a", "b", "c"]).multiple();
    let mut fake = FakeAttio::builder()
        .member(GRACE, "grace.hopper@acme.com")
        .object("projects", [tags()])
        .activity("visits", [Attribute::text("place")]);
    for (kind, object) in OBJECTS.into_iter().enumerate() {
        fake = fake.list(format!("of_{object}"), object, [tags()]);
        fake = fake.object_view(object, id(90 + kind, 0), "All", json!({}));
        for number in 0..3 {
            let all = |object| {
                (0..3)
                    .map(|other| record(object, other))
                    .collect::<Vec<_>>()
            };
            let values = match (object, number) {
                ("people", 0) => json!({ "email_addresses": ["a@a.com", "b@a.com", "c@a.com"] }),
                ("companies", 0) => json!({ "domains": ["a.com", "b.com", "c.com"] }),
                ("deals", _) => {
                    let mut deal = json!({ "name": "Deal", "stage": "Lead", "owner": "grace.hopper@acme.com" });
                    if number == 0 {
                        deal["associated_people"] = all(0).into();
                    }
                    deal
                }
                ("users", _) => json!({
                    "user_id": format!("u-{number}"),
                    "primary_email_address": format!("u-{number}@a.com"),
                }),
                ("workspaces", 0) => json!({ "workspace_id": "w-0", "users": all(3) }),
                ("workspaces", 1) => json!({ "workspace_id": "w-1", "users": [record(3, 0)] }),
                ("workspaces", _) => json!({ "workspace_id": "w-2", "users": [record(3, 0)] }),
                ("projects", 0) => json!({ "tags": ["a", "b", "c"] }),
                _ => json!({}),
            };
            fake = fake.record(object, id(kind, number), values);
        }
        for number in 0..3 {
            let values = json!({ "tags": ["a", "b", "c"] });
            fake = fake.entry(
                format!("of_{object}"),
                id(10 + kind, number),
                id(kind, 0),
                values,
            );
        }
    }
    for number in 1..3 {
        fake = fake.object_view("people", id(80, number), "Some", json!({}));
    }
    for number in 0..3 {
        fake = fake.list_view("of_people", id(70, number), "All", json!({}));
        fake = fake.email(json!({ "subject_line": format!("Number {number}") }));
    }
    fake
}

fn point(day: usize, hour: usize) -> Timestamp {
    let text = format!("2026-05-{day:02}T{hour:02}:00:00Z");
    text.parse().expect("a time")
}

/// Three of what is made by calls only; of webhooks a dozen, for their pages hold ten at least.
async fn make_the_rest(attio: &Client) -> (MeetingId, CallRecordingId) {
    let person = id(0, 0).parse::<RecordId>().expect("an id");
    let author = GRACE.parse().expect("an id");
    let mut first = None;
    for number in 0..3 {
        let name = format!("Number {number}");
        let note = attio.notes().create("people", person, &name, "x");
        note.send().await.expect("a note");
        let task = attio.tasks().create(&name);
        task.send().await.expect("a task");
        let comment = attio.comments().on_record("people", person, author, &name);
        comment.send().await.expect("a comment");
        let folder = attio.files().create_folder("people", person, &name);
        folder.send().await.expect("a folder");
        let visit = attio.activity_records("visits").create();
        let visit = visit.attribute("place", Custom::text(&name));
        visit.send().await.expect("a visit");
        let guest = ParticipantInput {
            email_address: Some("a@a.com".to_owned()),
            ..ParticipantInput::new(ParticipantStatus::Accepted)
        };
        let (start, end) = (point(1 + number, 9), point(1 + number, 10));
        let meeting = attio.meetings().create(&name, "", start, end, [guest]);
        let meeting = meeting.send().await.expect("a meeting").id.meeting_id;
        let meeting = first.map_or(meeting, |(meeting, _)| meeting);
        let segments = (0..150).map(|at| {
            let at = f64::from(at);
            SpeechSegmentInput::new(format!("{at}"), at, at + 1.0, SpeakerInput::new("Ada"))
        });
        let recording = attio.call_recordings().create(meeting).transcript(segments);
        let recording = recording.send().await.expect("a recording");
        first.get_or_insert((meeting, recording.id.call_recording_id));
    }
    for number in 0..12 {
        let url = format!("https://example.com/{number}");
        let webhook = attio.webhooks().create(&url, Vec::<Subscription>::new());
        webhook.send().await.expect("a webhook");
    }
    first.expect("a meeting")
}

/// What was streamed.
struct Streamed<'f> {
    fake: &'f FakeAttio,
    lists: BTreeSet<&'static str>,
}

impl Streamed<'_> {
    /// All of it comes, each once, over several pages of this list and no other.
    async fn all<T: Debug, X: Debug>(
        &mut self,
        list: &'static str,
        items: ItemStream<T, X>,
        total: usize,
    ) {
        let mut items = items;
        let before = self.fake.requests().len();
        let mut all = Vec::new();
        while let Some(item) = items.next().await {
            let item = item.unwrap_or_else(|error| panic!("{list}: {error:?}"));
            all.push(format!("{item:?}"));
        }
        assert_eq!(all.len(), total, "{list}");
        assert_eq!(BTreeSet::from_iter(&all).len(), total, "{list}");
        let asked = self.fake.requests().split_off(before);
        assert!(asked.len() > 1, "{list}");
        let operation = paged().find(|operation| operation.id == list);
        let operation = operation.expect("a list that is described");
        assert!(
            asked.iter().all(|one| calls(one, operation)),
            "{list}: {asked:?}"
        );
        assert!(self.lists.insert(list), "{list} came twice");
    }
}

fn calls(request: &RecordedRequest, operation: &Operation) -> bool {
    let (mut path, mut template) = (request.path().split('/'), operation.path.split('/'));
    request.method() == operation.method
        && path
            .by_ref()
            .zip(template.by_ref())
            .all(|(step, known)| known.starts_with('{') || step == known)
        && path.next().is_none()
        && template.next().is_none()
}

#[tokio::test]
#[expect(deprecated, reason = "transcripts are a list like any other")]
async fn every_list_is_streamed_page_by_page() {
    let fake = three_of_everything()
        .start()
        .await
        .expect("the fake starts");
    // No limits: recordings are made faster than Attio allows.
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    let attio = attio.no_rate_limit().build().expect("a client");
    let (meeting, recording) = make_the_rest(&attio).await;
    let mut seen = Streamed {
        fake: &fake,
        lists: BTreeSet::new(),
    };

    macro_rules! records {
        ($($kind:literal $group:expr, $attribute:literal: $query:literal $values:literal $entries:literal)*) => {$(
            let query = $group.find(Query::new().limit(2));
            seen.all($query, query.items(), 3).await;
            let first = || id($kind, 0).parse().expect("an id");
            let values = $group.attribute_values(first(), $attribute).limit(2);
            seen.all($values, values.items(), 3).await;
            let entries = $group.entries(first()).limit(2);
            seen.all($entries, entries.items(), 3).await;
        )*};
    }
    records! {
        0 attio.people(), "email_addresses": "people.query" "people.attribute_values" "people.entries"
        1 attio.companies(), "domains": "companies.query" "companies.attribute_values" "companies.entries"
        2 attio.deals(), "associated_people": "deals.query" "deals.attribute_values" "deals.entries"
        3 attio.users(), "workspace": "users.query" "users.attribute_values" "users.entries"
        4 attio.workspaces(), "users": "workspaces.query" "workspaces.attribute_values" "workspaces.entries"
        5 attio.records("projects"), "tags": "records.query" "records.attribute_values" "records.entries"
    }
    let of_people = attio.entries("of_people");
    let entries = of_people.find(Query::new().limit(2));
    seen.all("entries.query", entries.items(), 3).await;
    let values = of_people.attribute_values(id(10, 0).parse().expect("an id"), "tags");
    seen.all("entries.attribute_values", values.limit(2).items(), 3)
        .await;
    let visits = attio.activity_records("visits").find(Query::new().limit(2));
    seen.all("activity_records.query", visits.items(), 3).await;

    let views = attio.objects().views("people").limit(2);
    seen.all("objects.views", views.items(), 3).await;
    let views = attio.lists().views("of_people").limit(2);
    seen.all("lists.views", views.items(), 3).await;
    // The tags, and the four that entries have by themselves.
    let attributes = attio.attributes(AttributeTarget::Lists, "of_people").list();
    seen.all("attributes.list", attributes.limit(2).items(), 5)
        .await;
    let activities = attio
        .activities()
        .list()
        .send()
        .await
        .expect("a page")
        .data
        .len();
    seen.all(
        "activities.list",
        attio.activities().list().limit(1).items(),
        activities,
    )
    .await;

    seen.all("notes.list", attio.notes().list().limit(2).items(), 3)
        .await;
    seen.all("tasks.list", attio.tasks().list().limit(2).items(), 3)
        .await;
    let person = id(0, 0).parse::<RecordId>().expect("an id");
    let threads = attio.threads().list().object("people").record_id(person);
    seen.all("threads.list", threads.limit(2).items(), 3).await;
    let files = attio.files().list("people", person).limit(2);
    seen.all("files.list", files.items(), 3).await;
    seen.all("emails.list", attio.emails().list().limit(2).items(), 3)
        .await;
    seen.all("meetings.list", attio.meetings().list().limit(2).items(), 3)
        .await;
    let recordings = attio.call_recordings().list(meeting).limit(2);
    seen.all("call_recordings.list", recordings.items(), 3)
        .await;
    let said = attio.call_recordings().transcript(meeting, recording);
    seen.all("call_recordings.transcript", said.items(), 150)
        .await;
    seen.all(
        "webhooks.list",
        attio.webhooks().list().limit(10).items(),
        12,
    )
    .await;

    let lists: BTreeSet<_> = paged().map(|operation| operation.id).collect();
    assert_eq!(seen.lists, lists, "a list is paged, and not streamed here");
}
