//! Create, `PATCH`, `PUT`, upsert, delete.

use serde_json::{Value, json};

use super::*;

async fn put(attio: &FakeAttio, values: Value) -> Answer {
    let body = json!({ "data": { "values": values } });
    call(attio, "PUT", &format!("{PEOPLE}/{ADA}"), body).await
}

async fn upsert(attio: &FakeAttio, matching: &str, values: Value) -> Answer {
    let body = json!({ "data": { "values": values } });
    call(
        attio,
        "PUT",
        &format!("{PEOPLE}?matching_attribute={matching}"),
        body,
    )
    .await
}

fn emails(answer: Answer) -> Vec<String> {
    pick(&answer.values("email_addresses"), "email_address")
}

#[tokio::test]
async fn patch_prepends_to_multi_selects_and_replaces_single_values() {
    let attio = workspace().start().await.unwrap();
    let new = json!(["a@x.com", "b@x.com", "ada@acme.com"]);
    let answer = patch(
        &attio,
        json!({ "email_addresses": new, "description": "Second" }),
    )
    .await;
    let record = answer.ok();
    let values = &record["data"]["values"];
    assert_eq!(
        pick(&values["email_addresses"], "email_address"),
        ["a@x.com", "b@x.com", "ada@acme.com"]
    );
    assert_eq!(pick(&values["description"], "value"), ["Second"]);
    assert_eq!(
        pick(&values["name"], "full_name"),
        ["Ada Lovelace"],
        "what is not named stays"
    );
}

#[tokio::test]
async fn put_replaces_multi_selects() {
    let attio = workspace().start().await.unwrap();
    assert_eq!(
        emails(put(&attio, json!({ "email_addresses": ["a@x.com"] })).await),
        ["a@x.com"]
    );
    let record = attio.record("people", ADA).unwrap();
    assert_eq!(
        pick(&record["values"]["description"], "value"),
        ["First"],
        "not named, not touched"
    );
}

#[tokio::test]
async fn an_empty_list_and_null_clear() {
    let attio = workspace().start().await.unwrap();
    for nothing in [json!([]), Value::Null] {
        patch(
            &attio,
            json!({ "description": "x", "email_addresses": ["c@x.com"] }),
        )
        .await
        .ok();
        let answer = patch(
            &attio,
            json!({ "description": nothing, "email_addresses": nothing }),
        )
        .await;
        let record = answer.ok();
        assert_eq!(record["data"]["values"]["description"], json!([]));
        assert_eq!(record["data"]["values"]["email_addresses"], json!([]));
    }
}

#[tokio::test]
async fn a_value_that_is_written_again_keeps_its_age() {
    let attio = workspace().start().await.unwrap();
    let first = patch(&attio, json!({ "job_title": "Analyst" }))
        .await
        .values("job_title");
    let again = patch(&attio, json!({ "job_title": "Analyst" }))
        .await
        .values("job_title");
    assert_eq!(first, again);
    let other = patch(&attio, json!({ "job_title": "Poet" }))
        .await
        .values("job_title");
    assert!(other[0]["active_from"].as_str() > first[0]["active_from"].as_str());
}

#[tokio::test]
async fn upsert_creates_then_updates() {
    let attio = workspace().start().await.unwrap();
    let values = json!({ "email_addresses": ["grace@x.com"], "name": "Hopper, Grace" });
    let created = upsert(&attio, "email_addresses", values).await.ok();
    let id = created["data"]["id"]["record_id"].as_str().unwrap();
    assert_ne!(id, ADA);

    let values = json!({
        "email_addresses": ["GRACE@x.com", "grace@y.com"],
        "phone_numbers": ["+15558675309"],
    });
    let updated = upsert(&attio, "email_addresses", values).await.ok();
    assert_eq!(updated["data"]["id"]["record_id"], id);
    let values = &updated["data"]["values"];
    // The matching attribute is added to, whatever else is a multi-select is replaced.
    assert_eq!(
        pick(&values["email_addresses"], "email_address"),
        ["grace@y.com", "grace@x.com"]
    );
    assert_eq!(pick(&values["name"], "full_name"), ["Grace Hopper"]);
    let values = json!({ "email_addresses": ["grace@y.com"], "phone_numbers": ["+442071838750"] });
    let phones = upsert(&attio, "email_addresses", values)
        .await
        .values("phone_numbers");
    assert_eq!(pick(&phones, "phone_number"), ["+442071838750"]);
    assert_eq!(attio.records("people").len(), 2);
}

#[tokio::test]
async fn upsert_refuses_what_it_cannot_match_by() {
    let attio = workspace()
        .record("people", MEMBER, json!({ "email_addresses": ["b@x.com"] }))
        .start()
        .await
        .unwrap();
    let body = json!({ "data": { "values": { "email_addresses": ["a@x.com"] } } });
    let answer = call(&attio, "PUT", PEOPLE, body).await;
    assert_eq!(answer.issue_path(), "matching_attribute");
    answer.refused(400, "validation_type");

    let both = json!({ "email_addresses": ["ada@acme.com", "b@x.com"], "description": "d" });
    upsert(&attio, "description", both.clone())
        .await
        .refused(400, "matching_attribute_definition_not_unique");
    upsert(&attio, "shoe_size", both.clone())
        .await
        .refused(400, "value_not_found");
    upsert(&attio, "email_addresses", both)
        .await
        .refused(400, "multiple_match_results");
    upsert(&attio, "email_addresses", json!({}))
        .await
        .refused(400, "validation_type");
    assert_eq!(attio.records("people").len(), 2);
}

#[tokio::test]
async fn deletion_is_the_end() {
    let attio = workspace().start().await.unwrap();
    let path = format!("{PEOPLE}/{ADA}");
    assert_eq!(
        call(&attio, "DELETE", &path, Value::Null).await.ok(),
        json!({})
    );
    call(&attio, "DELETE", &path, Value::Null)
        .await
        .refused(404, "not_found");
    call(&attio, "GET", &path, Value::Null)
        .await
        .refused(404, "not_found");
    // Its unique values are free again.
    create(
        &attio,
        "people",
        json!({ "email_addresses": ["ada@acme.com"] }),
    )
    .await
    .ok();
}

#[tokio::test]
async fn references_end_with_their_record() {
    let attio = workspace().start().await.unwrap();
    assert_eq!(
        patch(&attio, json!({ "company": "acme.com" }))
            .await
            .values("company")
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let path = format!("/v2/objects/companies/records/{ACME}");
    call(&attio, "DELETE", &path, Value::Null).await.ok();
    assert_eq!(
        attio.record("people", ADA).unwrap()["values"]["company"],
        json!([])
    );
}

#[tokio::test]
async fn unique_values_belong_to_one_record() {
    let attio = workspace().start().await.unwrap();
    let message = create(
        &attio,
        "people",
        json!({ "email_addresses": ["Ada@Acme.com"] }),
    )
    .await
    .refused(400, "uniqueness_conflict");
    assert!(message.contains(ADA), "{message}");
    assert_eq!(attio.records("people").len(), 1);

    let other = create(&attio, "people", json!({ "email_addresses": ["b@x.com"] }))
        .await
        .ok();
    let id = other["data"]["id"]["record_id"].as_str().unwrap();
    patch(&attio, json!({ "email_addresses": ["b@x.com"] }))
        .await
        .refused(400, "uniqueness_conflict");
    // Given up, it can be taken.
    let path = format!("{PEOPLE}/{id}");
    let nothing = json!({ "data": { "values": { "email_addresses": [] } } });
    call(&attio, "PATCH", &path, nothing).await.ok();
    patch(&attio, json!({ "email_addresses": ["b@x.com"] }))
        .await
        .ok();
}

#[tokio::test]
async fn required_attributes_are_required() {
    let attio = workspace().start().await.unwrap();
    let message = create(&attio, "deals", json!({ "name": "Big" }))
        .await
        .refused(400, "missing_value");
    assert!(message.contains("`stage`"), "{message}");
    let deal = json!({ "name": "Big", "stage": "Lead", "owner": "grace@acme.com" });
    let deal = create(&attio, "deals", deal).await.ok();
    let id = deal["data"]["id"]["record_id"].as_str().unwrap();
    let path = format!("/v2/objects/deals/records/{id}");
    let body = json!({ "data": { "values": { "name": [] } } });
    call(&attio, "PATCH", &path, body)
        .await
        .refused(400, "missing_value");
}

#[tokio::test]
async fn a_refused_write_changes_nothing() {
    let attio = workspace().start().await.unwrap();
    let before = attio.record("people", ADA);
    patch(&attio, json!({ "description": "Changed", "shoe_size": 38 }))
        .await
        .refused(400, "value_not_found");
    assert_eq!(attio.record("people", ADA), before);
}

#[tokio::test]
async fn attributes_are_named_by_slug_or_id() {
    let attio = workspace().start().await.unwrap();
    let option = create(&attio, "things", json!({ "select": "Red" }))
        .await
        .values("select");
    let id = option[0]["option"]["id"]["attribute_id"].as_str().unwrap();
    let green = create(&attio, "things", json!({ id: "Green" }))
        .await
        .values("select");
    assert_eq!(green[0]["option"]["title"], "Green");
}

#[tokio::test]
async fn the_whole_of_a_documented_request() {
    let attio = workspace().start().await.unwrap();
    let record = patch(
        &attio,
        json!({
            "email_addresses": ["john-smith@attio.com"],
            "name": [{ "first_name": "John", "last_name": "Smith", "full_name": "John Smith" }],
            "description": "Developer met at event",
            "company": [{ "target_object": "companies", "domains": [{ "domain": "acme.com" }] }],
            "phone_numbers": [
                { "original_phone_number": "+15558675309", "country_code": "US" },
            ],
            "primary_location": [{
                "line_1": "1 Infinite Loop", "line_2": null, "line_3": null, "line_4": null,
                "locality": "Cupertino", "region": "CA", "postcode": "95014",
                "country_code": "US", "latitude": "37.331741", "longitude": "-122.030333",
            }],
            "linkedin": "https://linkedin.com/in/johnsmith",
        }),
    )
    .await
    .ok();
    let values = &record["data"]["values"];
    assert_eq!(
        pick(&values["email_addresses"], "email_address"),
        ["john-smith@attio.com", "ada@acme.com"]
    );
    assert_eq!(pick(&values["name"], "full_name"), ["John Smith"]);
    assert_eq!(pick(&values["company"], "target_record_id"), [ACME]);
    assert_eq!(
        pick(&values["phone_numbers"], "phone_number"),
        ["+15558675309"]
    );
    assert_eq!(pick(&values["primary_location"], "latitude"), ["37.331741"]);
    assert_eq!(
        pick(&values["linkedin"], "value"),
        ["https://linkedin.com/in/johnsmith"]
    );
}
