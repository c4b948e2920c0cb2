//! Lists, against the fake.

use attio_client::types::{AccessLevel, AttributeTarget, AttributeType, ErrorCode};
use attio_client::{Client, requests};

use crate::support::*;

/// A list of Grace's that all others may only read.
fn hiring(attio: &Client, slug: &str, object: &str) -> requests::ListsCreate {
    attio
        .lists()
        .create("Hiring", slug, object)
        .workspace_access(AccessLevel::ReadOnly)
        .workspace_member_access([(grace(), AccessLevel::FullAccess)])
}

#[tokio::test]
async fn a_life_of_a_list() {
    let (_fake, attio) = start(workspace()).await;
    let made = hiring(&attio, "hiring", "people").send().await;
    let made = made.expect("a list");
    assert_eq!(made.parent_object, ["people"]);
    assert_eq!(made.workspace_access, Some(AccessLevel::ReadOnly));
    assert_eq!(made.workspace_member_access.len(), 1);
    let read = attio.lists().get("hiring").send().await.expect("the list");
    assert_eq!(read, made);
    let by_id = attio
        .lists()
        .get(&made.id.list_id.to_string())
        .send()
        .await
        .expect("the list");
    assert_eq!(by_id, made);
    let changed = attio
        .lists()
        .update("hiring")
        .name("Recruiting")
        .api_slug("recruiting")
        .clear_workspace_access()
        .send()
        .await
        .expect("a change");
    assert_eq!(
        (changed.name.as_str(), changed.workspace_access),
        ("Recruiting", None)
    );
    assert!(
        attio
            .lists()
            .get("hiring")
            .send()
            .await
            .expect_err("renamed")
            .is_not_found()
    );
    let all = attio.lists().list().send().await.expect("lists");
    let all: Vec<&str> = all.iter().map(|one| one.api_slug.as_str()).collect();
    assert_eq!(all, ["sales", "recruiting"]);
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(workspace()).await;
    let taken = hiring(&attio, "sales", "people").send().await;
    let taken = taken.expect_err("taken");
    assert_eq!(taken.status().map(|status| status.as_u16()), Some(409));
    assert_eq!(taken.code(), Some(&ErrorCode::SlugConflict));
    let nowhere = hiring(&attio, "other", "planets").send().await;
    let error = nowhere.expect_err("no such object");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let stranger = NOBODY.parse().expect("an id");
    let strangers = hiring(&attio, "other", "people")
        .workspace_member_access([(stranger, AccessLevel::ReadOnly)]);
    let error = strangers.send().await.expect_err("no such member");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let odd = hiring(&attio, "Not a slug", "people").send().await;
    let odd = odd.expect_err("no slug");
    assert_eq!(odd.code(), Some(&ErrorCode::ValidationType));
    assert_eq!(odd.validation_errors().len(), 1);

    let nobodys = attio.lists().create("Hiring", "nobodys", "people");
    let nobodys = nobodys.clear_workspace_access().send().await;
    let error = nobodys.expect_err("nobody has full access");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    let sales = attio.lists().update("sales");
    let shut = sales.workspace_access(AccessLevel::ReadOnly).send().await;
    let error = shut.expect_err("nobody would have full access");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn lists_have_attributes_of_their_own() {
    let (_fake, attio) = start(workspace()).await;
    let attributes = attio.attributes(AttributeTarget::Lists, "sales");
    let remark = attributes.create("Remark", "remark", AttributeType::Text);
    let made = remark.send().await.expect("an attribute");
    assert_eq!(made.api_slug, "remark");
    let all = attributes.list().send().await.expect("attributes");
    let all: Vec<&str> = all.iter().map(|one| one.api_slug.as_str()).collect();
    let system = ["entry_id", "parent_record", "created_at", "created_by"];
    assert_eq!(
        all,
        [&system[..], &["stage", "tags", "code", "remark"]].concat()
    );
    assert!(
        attio
            .lists()
            .views("sales")
            .send()
            .await
            .expect("views")
            .data
            .is_empty()
    );
}
