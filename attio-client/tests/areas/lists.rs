//! Lists, against the fake.

use attio_client::types::{
    AccessLevel, AttributeDefinition, AttributeTarget, AttributeType, ErrorCode, ListInput,
    ListUpdate, MemberAccessInput,
};

use crate::support::*;

fn input(slug: &str) -> ListInput {
    let mut list = ListInput::new("Hiring", slug, "people");
    list.workspace_access = Some(AccessLevel::ReadOnly);
    list.workspace_member_access = vec![MemberAccessInput::new(grace(), AccessLevel::FullAccess)];
    list
}

#[tokio::test]
async fn a_life_of_a_list() {
    let (_fake, attio) = start(workspace()).await;
    let made = attio
        .lists()
        .create(&input("hiring"))
        .send()
        .await
        .expect("a list");
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
    let private = ListUpdate {
        name: Some("Recruiting".to_owned()),
        api_slug: Some("recruiting".to_owned()),
        workspace_access: attio_client::runtime::Nullable::Null,
        ..ListUpdate::default()
    };
    let changed = attio
        .lists()
        .update("hiring", &private)
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
    let taken = attio
        .lists()
        .create(&input("sales"))
        .send()
        .await
        .expect_err("taken");
    assert_eq!(taken.status().map(|status| status.as_u16()), Some(409));
    assert_eq!(taken.code(), Some(&ErrorCode::SlugConflict));
    let mut nowhere = input("other");
    nowhere.parent_object = "planets".to_owned();
    let error = attio
        .lists()
        .create(&nowhere)
        .send()
        .await
        .expect_err("no such object");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let mut stranger = input("other");
    stranger.workspace_member_access = vec![MemberAccessInput::new(
        NOBODY.parse().expect("an id"),
        AccessLevel::ReadOnly,
    )];
    let error = attio
        .lists()
        .create(&stranger)
        .send()
        .await
        .expect_err("no such member");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let odd = attio
        .lists()
        .create(&input("Not a slug"))
        .send()
        .await
        .expect_err("no slug");
    assert_eq!(odd.code(), Some(&ErrorCode::ValidationType));
    assert_eq!(odd.validation_errors().len(), 1);
}

#[tokio::test]
async fn lists_have_attributes_of_their_own() {
    let (_fake, attio) = start(workspace()).await;
    let target = AttributeTarget::Lists;
    let note = AttributeDefinition::new("Remark", "remark", AttributeType::Text);
    let made = attio
        .attributes(target.clone(), "sales")
        .create(&note)
        .send()
        .await;
    assert_eq!(made.expect("an attribute").api_slug, "remark");
    let all = attio
        .attributes(target, "sales")
        .list()
        .send()
        .await
        .expect("attributes");
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
