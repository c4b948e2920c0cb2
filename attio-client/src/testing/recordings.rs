//! The routes of `/v2/meetings/{meeting_id}/call_recordings`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::members::Members;
use super::params::{PageSize, Params};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data};
use super::server::Shared;
use super::world::World;

/// The most parts of a conversation that a page of a transcript holds.
const SEGMENTS: usize = 100;

pub(super) fn routes() -> Router<Arc<Shared>> {
    let base = "/v2/meetings/{meeting_id}/call_recordings";
    Router::new()
        .route(base, get(list).post(create))
        .route(
            &format!("{base}/{{call_recording_id}}"),
            get(read).delete(delete),
        )
        .route(
            &format!("{base}/{{call_recording_id}}/transcript"),
            get(transcript),
        )
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Path(meeting): Path<String>,
    params: Params,
) -> Answer {
    let world = shared.world();
    let id = &world.meetings.get(&meeting)?["id"]["meeting_id"];
    let all = world
        .recordings
        .iter()
        .filter(|one| one["id"]["meeting_id"] == *id);
    let all = all.map(|one| {
        let mut one = one.clone();
        // What was said comes one at a time.
        if let Some(one) = one.as_object_mut() {
            one.remove("transcript");
            one.remove("video_url");
        }
        one
    });
    Ok(Json(
        params.page(all.collect(), PageSize::at_most(50, 200))?,
    ))
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Path(meeting): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let meeting = world.meetings.get(&meeting)?["id"]["meeting_id"].clone();
    let video: Option<&str> = body.may("video_url")?;
    if video.is_some_and(|url| !url.starts_with("https://")) {
        return Err(body.unusable("video_url", "a video is fetched over HTTPS"));
    }
    let transcript = match body.has("transcript") {
        true => said(&body)?,
        false => Value::Null,
    };
    let id = world.ids.mint();
    let recording = json!({
        "id": {
            "workspace_id": world.workspace_id,
            "meeting_id": meeting,
            "call_recording_id": id,
        },
        "status": "completed",
        "web_url": format!("https://app.attio.com/fake/calls/{id}"),
        "video_url": video,
        "transcript": transcript,
        "created_by_actor": world.actor(),
        "created_at": world.clock.tick(),
    });
    world.recordings.put(id, recording.clone());
    data(recording)
}

async fn read(
    State(shared): State<Arc<Shared>>,
    Path((meeting, recording)): Path<(String, String)>,
) -> Answer {
    data(find(&shared.world(), &meeting, &recording)?.clone())
}

async fn delete(
    State(shared): State<Arc<Shared>>,
    Path((meeting, recording)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let mut world = shared.world();
    find(&world, &meeting, &recording)?;
    world.recordings.remove(&recording)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn transcript(
    State(shared): State<Arc<Shared>>,
    Path((meeting, recording)): Path<(String, String)>,
    params: Params,
) -> Answer {
    let world = shared.world();
    let recording = find(&world, &meeting, &recording)?;
    let transcript = &recording["transcript"];
    let segments = transcript["segments"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let page = params.page(segments, PageSize::of(SEGMENTS))?;
    let (segments, pagination) = (&page["data"], &page["pagination"]);
    Ok(Json(json!({
        "data": {
            "id": recording["id"],
            "transcript": segments,
            "raw_transcript": transcript["raw_transcript"].as_str().unwrap_or_default(),
            "web_url": recording["web_url"],
        },
        "pagination": pagination,
    })))
}

fn find<'a>(world: &'a World, meeting: &str, recording: &str) -> Result<&'a Value, Problem> {
    let meeting = &world.meetings.get(meeting)?["id"]["meeting_id"];
    let found = world.recordings.get(recording)?;
    match found["id"]["meeting_id"] == *meeting {
        true => Ok(found),
        false => Err(Problem::not_found(format!(
            "the meeting has no recording {recording}"
        ))),
    }
}

/// What was said, by speaker and as one text.
fn said(body: &Members<'_>) -> Result<Value, Problem> {
    let mut segments = Vec::new();
    let mut lines = Vec::new();
    for (segment, path) in body.list("transcript")? {
        let segment = Members::of(segment, path)?;
        let name: &str = segment.object("speaker")?.need("name")?;
        let speech: &str = segment.need("speech")?;
        lines.push(format!("{name}: {speech}"));
        segments.push(json!({
            "speech": speech,
            "start_time": segment.need::<f64>("start_time")?,
            "end_time": segment.need::<f64>("end_time")?,
            "speaker": { "name": name },
        }));
    }
    Ok(json!({ "segments": segments, "raw_transcript": lines.join("\n") }))
}
