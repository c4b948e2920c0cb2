//! Comments on a person: a thread, and an answer in it.

mod support;

use attio_client::types::{
    CommentAuthor, CommentInput, CommentOnRecord, CommentOnThread, CommentRecordTarget,
};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let upsert = attio.people().upsert("email_addresses");
    let ada = upsert.email_addresses(["ada@example.com"]).send().await?;
    let members = attio.workspace_members().list().send().await?;
    let Some(member) = members.first() else {
        return Err("comments have authors, and nobody is in this workspace".into());
    };
    let author = || CommentAuthor::new(member.id.workspace_member_id);

    let about = CommentRecordTarget::new("people", ada.id.record_id.into());
    let question = CommentOnRecord::new("Who knows her?", author(), about);
    let question = attio.comments().create(&CommentInput::from(question));
    let question = question.send().await?;

    let answer = CommentOnThread::new("I do", author(), question.thread_id);
    attio.comments().create(&answer.into()).send().await?;

    let thread = attio.threads().get(question.thread_id).send().await?;
    for comment in &thread.comments {
        println!("{}", comment.content_plaintext);
    }
    // The first comment takes its thread along.
    let head = attio.comments().delete(question.id.comment_id);
    head.send().await?;
    Ok(())
}
