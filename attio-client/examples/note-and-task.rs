//! Adds a note to a person, and a task to follow it up.

mod support;

use attio_client::PersonRef;
use attio_client::types::NoteFormat;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let ada = support::person(&attio).await?;
    let text = "- send the **drawings**";
    let note = attio.notes().create("people", ada, "First call", text);
    let note = note.format(NoteFormat::Markdown).send().await?;
    let task = attio.tasks().create("Send the drawings");
    let task = task.linked_records([PersonRef::id(ada)]).send().await?;
    println!("note {} and task {}", note.id.note_id, task.id.task_id);
    Ok(())
}
