//! Meetings, call recordings and transcripts, against the fake.

use attio_client::Client;
use attio_client::runtime::jiff::Timestamp;
use attio_client::types::{
    AllDayPoint, ErrorCode, Meeting, MeetingSort, ParticipantInput, ParticipantStatus,
    RecordLinkInput, SpeakerInput, SpeechSegmentInput, TimePoint,
};

use crate::support::*;

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// Ada, who invites the others.
fn organizer() -> ParticipantInput {
    ParticipantInput {
        email_address: Some("ada@acme.com".to_owned()),
        is_organizer: true,
        ..ParticipantInput::new(ParticipantStatus::Accepted)
    }
}

/// An hour of a day in May.
async fn meet(attio: &Client, title: &str, day: u8) -> Meeting {
    let start = at(&format!("2026-05-{day:02}T09:00:00Z"));
    let end = at(&format!("2026-05-{day:02}T10:00:00Z"));
    attio
        .meetings()
        .create(title, "About engines", start, end, [organizer()])
        .send()
        .await
        .expect("a meeting")
}

fn titles(page: attio_client::types::MeetingPage) -> Vec<String> {
    page.data.into_iter().map(|meeting| meeting.title).collect()
}

#[tokio::test]
async fn a_life_of_a_meeting() {
    let (_fake, attio) = start(workspace()).await;
    let made = meet(&attio, "Review", 1).await;
    assert_eq!(
        meet(&attio, "Review", 1).await,
        made,
        "it is found, not made again"
    );
    let id = made.id.meeting_id;
    assert_eq!(
        attio.meetings().get(id).send().await.expect("the meeting"),
        made
    );
    attio
        .meetings()
        .update(id, [RecordLinkInput::new("people", ada())])
        .send()
        .await
        .expect("one link");
    let two = attio
        .meetings()
        .update(id, [RecordLinkInput::new("companies", acme())])
        .send()
        .await
        .expect("two");
    assert_eq!(two.linked_records.len(), 2);
    let one = attio
        .meetings()
        .overwrite(id, [RecordLinkInput::new("companies", acme())])
        .send()
        .await
        .expect("one");
    assert_eq!(one.linked_records.len(), 1);
    assert_eq!(one.linked_records[0].object_slug, "companies");
    attio.meetings().delete(id).send().await.expect("deleted");
    assert!(
        attio
            .meetings()
            .get(id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn meetings_are_found_by_time_and_people() {
    let (_fake, attio) = start(workspace()).await;
    for (title, day) in [("Second", 2), ("First", 1), ("Third", 3)] {
        meet(&attio, title, day).await;
    }
    let list = || attio.meetings().list();
    assert_eq!(
        titles(list().send().await.expect("a page")),
        ["First", "Second", "Third"]
    );
    let late = list()
        .sort(MeetingSort::StartDesc)
        .limit(1)
        .send()
        .await
        .expect("a page");
    let cursor = late.pagination.next_cursor.clone().expect("more");
    assert_eq!(titles(late), ["Third"]);
    let next = list()
        .sort(MeetingSort::StartDesc)
        .limit(1)
        .cursor(&cursor)
        .send()
        .await;
    assert_eq!(titles(next.expect("a page")), ["Second"]);
    let within = list()
        .ends_from(at("2026-05-02T00:00:00Z"))
        .starts_before(at("2026-05-03T00:00:00Z"));
    assert_eq!(titles(within.send().await.expect("a page")), ["Second"]);
    let with = list()
        .participants("ada@acme.com,nobody@acme.com")
        .send()
        .await
        .expect("a page");
    assert_eq!(with.data.len(), 3);
    let with = list()
        .participants("nobody@acme.com")
        .send()
        .await
        .expect("a page");
    assert!(with.data.is_empty());
}

#[tokio::test]
async fn a_day_is_a_day() {
    let (_fake, attio) = start(workspace()).await;
    let day = AllDayPoint::new("2026-06-01");
    let next = AllDayPoint::new("2026-06-02");
    let fair = |participant: ParticipantInput| {
        let (start, end) = (day.clone(), next.clone());
        attio
            .meetings()
            .create("Fair", "About engines", start, end, [participant])
            .is_all_day(true)
            .send()
    };
    let made = fair(organizer()).await.expect("a meeting");
    assert_eq!(made.start, TimePoint::from(day.clone()));
    let nobody = ParticipantInput::new(ParticipantStatus::Pending);
    let error = fair(nobody).await.expect_err("nobody at all");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
#[allow(deprecated, reason = "the old route for transcripts still answers")]
async fn recordings_tell_what_was_said() {
    let (_fake, attio) = start(workspace()).await;
    let meeting = meet(&attio, "Review", 1).await.id.meeting_id;
    let say = |name: &str, words: &str, at: f64| {
        SpeechSegmentInput::new(words, at, at + 1.0, SpeakerInput::new(name))
    };
    let recordings = attio.call_recordings();
    let made = recordings
        .create(meeting)
        .transcript((0..150).map(|n| say("Ada", &n.to_string(), f64::from(n))))
        .send()
        .await
        .expect("a recording");
    let id = made.id.call_recording_id;
    let read = recordings
        .get(meeting, id)
        .send()
        .await
        .expect("the recording");
    let transcript = read.transcript.as_option().expect("what was said");
    assert_eq!(transcript.segments.len(), 150);
    assert!(transcript.raw_transcript.starts_with("Ada: 0\nAda: 1\n"));
    let page = recordings
        .transcript(meeting, id)
        .send()
        .await
        .expect("a page");
    assert_eq!(page.data.transcript.len(), 100);
    let cursor = page.pagination.next_cursor.expect("more");
    let rest = recordings
        .transcript(meeting, id)
        .cursor(&cursor)
        .send()
        .await
        .expect("a page");
    assert_eq!(rest.data.transcript.len(), 50);
    assert!(rest.pagination.next_cursor.is_none());
    let all = recordings.list(meeting).send().await.expect("a page").data;
    assert!(all.len() == 1 && all[0].transcript.is_absent());
    recordings
        .delete(meeting, id)
        .send()
        .await
        .expect("deleted: 204");
    assert!(
        recordings
            .get(meeting, id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}
