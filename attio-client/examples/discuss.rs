//! Comments on a person: a thread, and an answer in it.

mod support;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let ada = support::person(&attio).await?;
    let members = attio.workspace_members().list().send().await?;
    let Some(member) = members.first() else {
        return Err("comments have authors, and nobody is in this workspace".into());
    };
    let author = member.id.workspace_member_id;

    let comments = attio.comments();
    let question = comments.on_record("people", ada, author, "Who knows her?");
    let question = question.send().await?;
    let answer = comments.reply(question.thread_id, author, "I do");
    answer.send().await?;

    let thread = attio.threads().get(question.thread_id).send().await?;
    for comment in &thread.comments {
        println!("{}", comment.content_plaintext);
    }
    // The first comment takes its thread along.
    comments.delete(question.id.comment_id).send().await?;
    Ok(())
}
