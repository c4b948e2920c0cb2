//! Adds a note to a person, and a task for somebody to follow it up.

mod support;

use attio_client::types::{NoteFormat, NoteInput, TaskFormat, TaskInput};
use attio_client::{ActorRef, PersonRef};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let upsert = attio.people().upsert("email_addresses");
    let ada = upsert.email_addresses(["ada@example.com"]).send().await?;
    let ada = ada.id.record_id;

    let text = "# Next steps\n\n- send the **drawings**";
    let note = NoteInput::new(
        "people",
        ada.into(),
        "First call",
        NoteFormat::Markdown,
        text,
    );
    let note = attio.notes().create(&note).send().await?;
    println!("note {}: {}", note.id.note_id, note.title);

    let members = attio.workspace_members().list().send().await?;
    let assignees = members.iter().take(1);
    let task = TaskInput {
        deadline_at: Some("2027-01-01T09:00:00Z".parse()?),
        ..TaskInput::new(
            "Send the drawings",
            TaskFormat::Plaintext,
            false,
            vec![PersonRef::id(ada).into()],
            assignees
                .map(|one| ActorRef::id(one.id.workspace_member_id).into())
                .collect(),
        )
    };
    let task = attio.tasks().create(&task).send().await?;
    println!("task {}: until {:?}", task.id.task_id, task.deadline_at);
    Ok(())
}
