//! A meeting, a recording of it, and what was said.

mod support;

use attio_client::types::{
    ParticipantInput, ParticipantStatus, SpeakerInput, SpeechSegmentInput, TimedPoint,
};

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let mut ada = ParticipantInput::new(ParticipantStatus::Accepted);
    ada.is_organizer = true;
    ada.email_address = Some("ada@example.com".to_owned());
    let start = TimedPoint::new("2027-05-01T09:00:00-04:00".parse()?);
    let end = TimedPoint::new("2027-05-01T10:00:00-04:00".parse()?);
    let review = attio
        .meetings()
        .create("Review", "Of the engine", start, end, [ada]);
    // The same meeting is found rather than made again.
    let meeting = review.send().await?.id.meeting_id;

    let said = SpeechSegmentInput::new("It works", 0.0, 1.5, SpeakerInput::new("Ada"));
    let recordings = attio.call_recordings();
    let made = recordings.create(meeting).transcript([said]).send().await?;
    let id = made.id.call_recording_id;
    let read = recordings.get(meeting, id).send().await?;
    if let Some(transcript) = read.transcript.as_option() {
        println!("{}", transcript.raw_transcript);
    }

    let mut meetings = attio.meetings().list().items();
    while let Some(meeting) = meetings.next().await {
        println!("{}", meeting?.title);
    }
    recordings.delete(meeting, id).send().await?;
    Ok(())
}
