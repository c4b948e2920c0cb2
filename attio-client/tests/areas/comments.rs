//! Threads and comments, against the fake.

use attio_client::types::{
    Comment, CommentAuthor, CommentEntryTarget, CommentInput, CommentOnEntry, CommentOnRecord,
    CommentOnThread, CommentRecordTarget, ErrorCode,
};
use attio_client::{Client, EntryId, ThreadId};
use serde_json::json;

use crate::support::*;

const ENTRY: &str = "22222222-2222-4222-8222-222222222222";

fn on_record(content: &str) -> CommentInput {
    let target = CommentRecordTarget::new("people", ada());
    CommentOnRecord::new(content, CommentAuthor::new(grace()), target).into()
}

fn on_thread(content: &str, thread: ThreadId) -> CommentInput {
    CommentOnThread::new(content, CommentAuthor::new(grace()), thread).into()
}

async fn say(attio: &Client, comment: CommentInput) -> Comment {
    attio
        .comments()
        .create(&comment)
        .send()
        .await
        .expect("a comment")
}

#[tokio::test]
async fn a_life_of_a_thread() {
    let (_fake, attio) = start(workspace()).await;
    let head = say(&attio, on_record("Who is she?")).await;
    let answer = say(&attio, on_thread("A programmer", head.thread_id)).await;
    assert_eq!(answer.record, head.record);
    assert_eq!(
        attio
            .comments()
            .get(answer.id.comment_id)
            .send()
            .await
            .expect("it"),
        answer
    );
    let thread = attio
        .threads()
        .get(head.thread_id)
        .send()
        .await
        .expect("the thread");
    assert_eq!(thread.comments, [head.clone(), answer.clone()]);
    attio
        .comments()
        .delete(head.id.comment_id)
        .send()
        .await
        .expect("deleted");
    let gone = attio.comments().get(answer.id.comment_id).send().await;
    assert!(gone.expect_err("the head took it along").is_not_found());
    let gone = attio.threads().get(head.thread_id).send().await;
    assert!(gone.expect_err("no comment, no thread").is_not_found());
}

#[tokio::test]
async fn threads_are_found_by_what_they_are_about() {
    let builder = workspace().entry("sales", ENTRY, ACME, json!({}));
    let (_fake, attio) = start(builder).await;
    let person = say(&attio, on_record("a person")).await;
    let target = CommentEntryTarget::new("sales", ENTRY.parse().expect("an id"));
    let author = CommentAuthor::new(grace());
    let entry = CommentOnEntry::new("an entry", author, target);
    let entry = say(&attio, entry.into()).await;
    assert_eq!(
        entry.record.record_id,
        acme(),
        "the record behind the entry"
    );
    let threads = |found: Vec<attio_client::types::Thread>| -> Vec<ThreadId> {
        found.into_iter().map(|one| one.id.thread_id).collect()
    };
    let list = || attio.threads().list();
    assert_eq!(
        threads(list().send().await.expect("threads")),
        [person.thread_id, entry.thread_id]
    );
    let of_person = list().object("people").record_id(ada());
    assert_eq!(
        threads(of_person.send().await.expect("threads")),
        [person.thread_id]
    );
    let id: EntryId = ENTRY.parse().expect("an id");
    let of_entry = list().list("sales").entry_id(id);
    assert_eq!(
        threads(of_entry.send().await.expect("threads")),
        [entry.thread_id]
    );
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(workspace()).await;
    let nowhere = on_thread("Hello?", NOBODY.parse().expect("an id"));
    let error = attio
        .comments()
        .create(&nowhere)
        .send()
        .await
        .expect_err("no such thread");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let scoped = workspace().scopes(["comment:read-write", "object_configuration:read"]);
    let (_fake, attio) = start(scoped).await;
    let error = attio
        .comments()
        .create(&on_record("Hi"))
        .send()
        .await
        .expect_err("a scope");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    assert!(
        error
            .message()
            .is_some_and(|text| text.contains("record_permission:read"))
    );
}
