//! Adds a note to a person, and a task for somebody to follow it up.

mod support;

use attio_client::PersonRef;
use attio_client::types::{NoteFormat, NoteInput, TaskInput};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let upsert = attio.people().upsert("email_addresses");
    let ada = upsert.email_addresses(["ada@example.com"]).send().await?;
    let ada = ada.id.record_id;

    let text = "# Next steps\n\n- send the **drawings**";
    let note = NoteInput {
        format: NoteFormat::Markdown,
        ..NoteInput::new("people", ada.into(), "First call", text)
    };
    let note = attio.notes().create(&note).send().await?;
    println!("note {}: {}", note.id.note_id, note.title);

    let task = TaskInput {
        deadline_at: Some("2027-01-01T09:00:00Z".parse()?),
        linked_records: vec![PersonRef::id(ada).into()],
        ..TaskInput::new("Send the drawings")
    };
    let task = attio.tasks().create(&task).send().await?;
    println!("task {}: until {:?}", task.id.task_id, task.deadline_at);
    Ok(())
}
