//! Notes, against the fake.

use attio_client::runtime::jiff::Timestamp;
use attio_client::types::{ErrorCode, NoteFormat};
use attio_client::{Client, requests};

use crate::support::*;

/// A note about Ada.
fn note(attio: &Client, title: &str) -> requests::NotesCreate {
    attio
        .notes()
        .create("people", ada(), title, "# Hello\n\n- **one**\n- two")
        .format(NoteFormat::Markdown)
}

#[tokio::test]
async fn a_life_of_a_note() {
    let (_fake, attio) = start(workspace()).await;
    let made = note(&attio, "First call").send().await.expect("a note");
    assert_eq!(made.content_markdown, "# Hello\n\n- **one**\n- two");
    assert_eq!(made.content_plaintext, "Hello\n\none\ntwo");
    assert_eq!(
        (made.parent_object.as_str(), made.parent_record_id),
        ("people", ada())
    );
    let id = made.id.note_id;
    assert_eq!(attio.notes().get(id).send().await.expect("the note"), made);
    let changed = attio
        .notes()
        .update(id)
        .content("**as it is**")
        .format(NoteFormat::Plaintext)
        .send()
        .await
        .expect("a change");
    assert_eq!(changed.title, "First call");
    assert_eq!(changed.content_plaintext, "**as it is**");
    attio.notes().delete(id).send().await.expect("deleted");
    assert!(
        attio
            .notes()
            .delete(id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn a_note_may_be_back_dated() {
    let (_fake, attio) = start(workspace()).await;
    let then: Timestamp = "2020-02-02T20:20:20Z".parse().expect("an instant");
    let old = note(&attio, "Old").created_at(then);
    assert_eq!(old.send().await.expect("a note").created_at, then);
}

#[tokio::test]
async fn pages_hold_ten_and_at_most_fifty() {
    let (_fake, attio) = start(workspace()).await;
    for n in 0..12 {
        let note = note(&attio, &n.to_string());
        note.send().await.expect("a note");
    }
    let page = attio.notes().list().send().await.expect("a page");
    assert_eq!(page.len(), 10);
    let rest = attio
        .notes()
        .list()
        .limit(50)
        .offset(10)
        .send()
        .await
        .expect("a page");
    assert_eq!(
        rest.iter()
            .map(|one| one.title.as_str())
            .collect::<Vec<_>>(),
        ["10", "11"]
    );
    let error = attio
        .notes()
        .list()
        .limit(51)
        .send()
        .await
        .expect_err("too many");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    let of_acme = attio
        .notes()
        .list()
        .parent_object("companies")
        .parent_record_id(acme());
    assert!(of_acme.send().await.expect("a page").is_empty());
    let of_ada = attio
        .notes()
        .list()
        .parent_object("people")
        .parent_record_id(ada())
        .limit(50);
    assert_eq!(of_ada.send().await.expect("a page").len(), 12);
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(workspace()).await;
    let notes = attio.notes();
    let nobodys = notes.create("people", nobody(), "Nobody's", "Hello");
    let error = nobodys.send().await.expect_err("no such record");
    assert!(error.is_not_found());
    let long = notes.create("people", ada(), "Long", &"x".repeat(2_000_000));
    let error = long.send().await.expect_err("too long");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(413));
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    let id = NOBODY.parse().expect("an id");
    assert!(
        attio
            .notes()
            .get(id)
            .send()
            .await
            .expect_err("no note")
            .is_not_found()
    );
}
