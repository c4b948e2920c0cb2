//! Users and groups over SCIM, against the fake.

use attio_client::types::{
    ErrorCode, ScimGroupInput, ScimMember, ScimOperation, ScimOperator, ScimPatch, ScimUserInput,
};
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn a_life_of_a_user() {
    let (_fake, attio) = start(workspace()).await;
    let schema = vec!["urn:ietf:params:scim:schemas:core:2.0:User".to_owned()];
    let mut input = ScimUserInput::new(schema, "ada@acme.com");
    input.active = Some(true);
    let made = attio
        .scim()
        .create_user(&input)
        .send()
        .await
        .expect("a user");
    assert_eq!(made.active, Some(true));
    let again = attio
        .scim()
        .create_user(&input)
        .send()
        .await
        .expect_err("taken");
    assert_eq!(again.code(), Some(&ErrorCode::UniquenessConflict));
    let id = || made.id.clone();
    assert_eq!(
        attio.scim().get_user(id()).send().await.expect("the user"),
        made
    );
    let mut off = ScimOperation::new(ScimOperator::Replace);
    off.path = Some("active".to_owned());
    off.value = Some(json!(false));
    let message = vec!["urn:ietf:params:scim:api:messages:2.0:PatchOp".to_owned()];
    attio
        .scim()
        .patch_user(id(), &ScimPatch::new(message, vec![off]))
        .send()
        .await
        .expect("off");
    let read = attio.scim().get_user(id()).send().await.expect("the user");
    assert_eq!(read.active, Some(false));
    attio
        .scim()
        .replace_user(id(), &input)
        .send()
        .await
        .expect("a change");
    let all = attio.scim().list_users().send().await.expect("users");
    assert_eq!(
        (all.total_results, all.resources[0].active),
        (1, Some(true))
    );
    attio
        .scim()
        .delete_user(id())
        .send()
        .await
        .expect("deleted");
    assert!(
        attio
            .scim()
            .get_user(id())
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn groups_have_members() {
    let (_fake, attio) = start(workspace()).await;
    let schema = vec!["urn:ietf:params:scim:schemas:core:2.0:Group".to_owned()];
    let mut input = ScimGroupInput::new(schema, "Engineers");
    input.members = Some(vec![ScimMember::new("ada".into())]);
    let made = attio
        .scim()
        .create_group(&input)
        .send()
        .await
        .expect("a group");
    assert_eq!(made.members.as_ref().map(Vec::len), Some(1));
    let all = attio.scim().list_groups().send().await.expect("groups");
    assert_eq!(all.resources, [made]);
    let schemas = attio.scim().list_schemas().send().await.expect("schemas");
    assert_eq!(schemas.resources.len(), 2);
}
