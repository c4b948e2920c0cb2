//! Tasks, against the fake.

use attio_client::runtime::jiff::Timestamp;
use attio_client::types::{ErrorCode, TaskSort};
use attio_client::{ActorRef, Client, PersonRef, RecordRef, requests};

use crate::support::*;

fn deadline() -> Timestamp {
    "2026-03-01T09:00:00Z".parse().expect("an instant")
}

/// A task of Grace's about Ada.
fn task(attio: &Client, content: &str) -> requests::TasksCreate {
    attio
        .tasks()
        .create(content)
        .deadline_at(deadline())
        .linked_records([PersonRef::email_address("ada@acme.com")])
        .assignees([ActorRef::email_address("grace.hopper@acme.com")])
}

async fn add(attio: &Client, content: &str) -> attio_client::TaskId {
    let task = task(attio, content).send().await.expect("a task");
    task.id.task_id
}

#[tokio::test]
async fn a_life_of_a_task() {
    let (_fake, attio) = start(workspace()).await;
    let made = task(&attio, "Call back").send().await.expect("a task");
    assert_eq!(made.content_plaintext, "Call back");
    assert_eq!(made.deadline_at, Some(deadline()));
    assert_eq!(made.linked_records[0].target_record_id, ada());
    assert_eq!(made.assignees[0].referenced_actor_id.to_string(), GRACE);
    assert!(!made.is_completed);
    let id = made.id.task_id;
    assert_eq!(attio.tasks().get(id).send().await.expect("the task"), made);
    let changed = attio
        .tasks()
        .update(id)
        .is_completed(true)
        .clear_deadline_at()
        .linked_records([RecordRef::id("companies", acme())])
        .send()
        .await
        .expect("a change");
    assert!(changed.is_completed && changed.completed_at.as_option().is_some());
    assert_eq!(changed.deadline_at, None);
    assert_eq!(changed.linked_records[0].target_object_id, "companies");
    assert_eq!(changed.assignees.len(), 1, "what is not named stays");
    attio.tasks().delete(id).send().await.expect("deleted");
    assert!(
        attio
            .tasks()
            .get(id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn tasks_are_found_by_what_they_are_about() {
    let (_fake, attio) = start(workspace()).await;
    let one = add(&attio, "one").await;
    let two = add(&attio, "two").await;
    attio
        .tasks()
        .update(two)
        .is_completed(true)
        .clear_assignees()
        .send()
        .await
        .expect("a change");
    let ids = |tasks: Vec<attio_client::types::Task>| -> Vec<_> {
        tasks.into_iter().map(|task| task.id.task_id).collect()
    };
    let list = || attio.tasks().list();
    assert_eq!(ids(list().send().await.expect("tasks")), [one, two]);
    assert_eq!(
        ids(list().is_completed(true).send().await.expect("tasks")),
        [two]
    );
    assert_eq!(
        ids(list()
            .assignee("grace.hopper@acme.com")
            .send()
            .await
            .expect("tasks")),
        [one]
    );
    assert_eq!(
        ids(list().assignee("null").send().await.expect("tasks")),
        [two]
    );
    let of_ada = list().linked_object("people").linked_record_id(ada());
    assert_eq!(ids(of_ada.send().await.expect("tasks")), [one, two]);
    let of_acme = list().linked_object("companies").linked_record_id(acme());
    assert!(of_acme.send().await.expect("tasks").is_empty());
    let newest = list().sort(TaskSort::CreatedAtDesc).limit(1);
    assert_eq!(ids(newest.send().await.expect("tasks")), [two]);
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(workspace()).await;
    let long = task(&attio, &"x".repeat(2001));
    let error = long.send().await.expect_err("too long");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    let nobodys = task(&attio, "Nobody's").assignees([ActorRef::email_address("nobody@acme.com")]);
    let error = nobodys.send().await.expect_err("no such member");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let about_nobody =
        task(&attio, "About nobody").linked_records([RecordRef::id("people", nobody())]);
    let error = about_nobody.send().await.expect_err("no such record");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
}
