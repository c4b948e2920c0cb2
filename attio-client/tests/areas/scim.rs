//! Users and groups over SCIM, against the fake.

use attio_client::types::{ErrorCode, ScimMember, ScimOperation, ScimOperator};
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn a_life_of_a_user() {
    let (_fake, attio) = start(workspace()).await;
    let scim = attio.scim();
    let create = || scim.create_user("ada@acme.com").active(true).send();
    let made = create().await.expect("a user");
    assert_eq!(made.active, Some(true));
    let again = create().await.expect_err("taken");
    assert_eq!(again.code(), Some(&ErrorCode::UniquenessConflict));
    let id = || made.id.clone();
    let read = scim.get_user(id()).send().await.expect("the user");
    assert_eq!(read, made);
    let off = ScimOperation {
        path: Some("active".to_owned()),
        value: Some(json!(false)),
        ..ScimOperation::new(ScimOperator::Replace)
    };
    let patch = scim.patch_user(id(), [off]);
    patch.send().await.expect("off");
    let read = scim.get_user(id()).send().await.expect("the user");
    assert_eq!(read.active, Some(false));
    scim.replace_user(id(), "ada@acme.com")
        .active(true)
        .send()
        .await
        .expect("a change");
    let all = scim.list_users().send().await.expect("users");
    assert_eq!(
        (all.total_results, all.resources[0].active),
        (1, Some(true))
    );
    scim.delete_user(id()).send().await.expect("deleted");
    let gone = scim.get_user(id()).send().await.expect_err("gone");
    assert!(gone.is_not_found());
}

#[tokio::test]
async fn groups_have_members() {
    let (_fake, attio) = start(workspace()).await;
    let scim = attio.scim();
    let made = scim
        .create_group("Engineers")
        .members([ScimMember::new("ada".into())])
        .send()
        .await
        .expect("a group");
    assert_eq!(made.members.as_ref().map(Vec::len), Some(1));
    let all = scim.list_groups().send().await.expect("groups");
    assert_eq!(all.resources, [made]);
    let schemas = scim.list_schemas().send().await.expect("schemas");
    assert_eq!(schemas.resources.len(), 2);
}
