//! What Attio refuses.

use serde_json::{Value, json};

use super::*;

/// Writes to `things`, and checks code and the path of the first issue.
async fn refuses(attio: &FakeAttio, slug: &str, value: Value, path: &str) {
    let answer = create(attio, "things", json!({ slug: value })).await;
    let expected = format!("data.values.{slug}{path}");
    assert_eq!(answer.status, 400, "{slug}: {value} gave {:#}", answer.json);
    assert_eq!(answer.issue_path(), expected, "{:#}", answer.json);
    answer.refused(400, "validation_type");
}

#[tokio::test]
async fn values_of_the_wrong_type() {
    let attio = workspace().start().await.unwrap();
    let cases = [
        ("plate", json!(42), ""),
        ("plate", json!([42]), ".0"),
        ("plate", json!([{ "value": null }]), ".0.value"),
        ("plate", json!({ "text": "x" }), ".value"),
        ("number", json!("1"), ""),
        ("checkbox", json!("yes"), ""),
        ("checkbox", json!(null), ""),
        ("checkbox", json!([]), ""),
        ("currency", json!("much"), ""),
        (
            "currency",
            json!({ "currency_value": null }),
            ".currency_value",
        ),
        ("rating", json!(6), ""),
        ("rating", json!(2.5), ""),
        ("date", json!("yesterday"), ""),
        ("date", json!("2023-13"), ""),
        ("timestamp", json!([{ "value": "noon" }]), ".0.value"),
        ("select", json!([{ "title": "Red" }]), ".0.option"),
        ("selects", json!("Red"), ""),
        (
            "company",
            json!({ "target_object": "people", "target_record_id": ADA }),
            ".target_object",
        ),
        (
            "company",
            json!({ "target_object": "companies" }),
            ".target_record_id",
        ),
        (
            "company",
            json!({ "target_object": "companies", "target_record_id": "acme" }),
            ".target_record_id",
        ),
        (
            "company",
            json!({ "target_object": "companies", "name": ["Acme"] }),
            ".name.0",
        ),
        (
            "company",
            json!({ "target_object": "companies", "domains": ["a.com", "b.com"] }),
            ".domains",
        ),
        ("anything", json!(["acme.com"]), ".0"),
        (
            "actor",
            json!({ "referenced_actor_type": "api-token", "referenced_actor_id": MEMBER }),
            ".referenced_actor_type",
        ),
        ("domain", json!("localhost"), ""),
        ("domain", json!("-a.com"), ""),
        ("email", json!("ada"), ""),
        ("email", json!("a b@c.com"), ""),
        ("email", json!("@c.com"), ""),
        ("email", json!("a@c"), ""),
        ("phone", json!("5558675309"), ""),
        ("phone", json!("+12"), ""),
        (
            "phone",
            json!({ "original_phone_number": "+1555abc5309" }),
            ".original_phone_number",
        ),
        (
            "phone",
            json!({ "original_phone_number": "555", "country_code": "usa" }),
            ".country_code",
        ),
        (
            "name",
            json!({ "first_name": "A", "last_name": "B" }),
            ".full_name",
        ),
        (
            "name",
            json!([{ "first_name": null, "last_name": "B", "full_name": "B" }]),
            ".0.first_name",
        ),
    ];
    for (slug, value, path) in cases {
        refuses(&attio, slug, value, path).await;
    }
    assert!(attio.records("things").is_empty());
}

#[tokio::test]
async fn a_location_needs_all_ten_keys_in_their_forms() {
    let attio = workspace().start().await.unwrap();
    let full = || {
        json!({
            "line_1": null, "line_2": null, "line_3": null, "line_4": null, "locality": null,
            "region": null, "postcode": null, "country_code": null, "latitude": null,
            "longitude": null,
        })
    };
    for key in full().as_object().unwrap().keys() {
        let mut partial = full();
        partial.as_object_mut().unwrap().remove(key);
        refuses(&attio, "location", json!([partial]), &format!(".0.{key}")).await;
    }
    for (key, value) in [
        ("latitude", json!("90.1")),
        ("latitude", json!("1.0123456789")),
        ("latitude", json!(37.3)),
        ("latitude", json!("1.")),
        ("longitude", json!("-181")),
        ("longitude", json!("east")),
        ("country_code", json!("usa")),
    ] {
        let mut odd = full();
        odd[key] = value;
        refuses(&attio, "location", odd, &format!(".{key}")).await;
    }
}

#[tokio::test]
async fn missing_keys_are_reported_as_the_validator_does() {
    let attio = workspace().start().await.unwrap();
    let answer = patch(
        &attio,
        json!({ "name": [{ "first_name": "A", "last_name": "B" }] }),
    )
    .await;
    let issue = &answer.json["validation_errors"][0];
    assert_eq!(issue["code"], "invalid_type");
    assert_eq!(issue["message"], "Required");
    assert_eq!(issue["received"], "undefined");
    assert_eq!(
        issue["path"],
        json!(["data", "values", "name", 0, "full_name"])
    );
}

#[tokio::test]
async fn several_values_where_one_is_held() {
    let attio = workspace().start().await.unwrap();
    let company = json!({ "target_object": "companies", "target_record_id": ACME });
    let answer = patch(&attio, json!({ "company": [company, company] })).await;
    assert_eq!(answer.issue_path(), "data.values.company");
    let message = answer.refused(400, "validation_type");
    assert!(message.contains("one value, not 2"), "{message}");
}

#[tokio::test]
async fn what_does_not_exist() {
    let attio = workspace().start().await.unwrap();
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (slug, value, named) in [
        ("shoe_size", json!(38), "shoe_size"),
        ("select", json!("Purple"), "Purple"),
        ("status", json!({ "status": "Gone" }), "Gone"),
        ("company", json!("nowhere.com"), "nowhere.com"),
        (
            "company",
            json!({ "target_object": "companies", "target_record_id": nobody }),
            nobody,
        ),
        (
            "anything",
            json!([{ "target_object": "dragons", "target_record_id": ADA }]),
            "dragons",
        ),
        (
            "company",
            json!({ "target_object": "companies", "hue": ["red"] }),
            "hue",
        ),
        ("actor", json!("nobody@acme.com"), "nobody@acme.com"),
    ] {
        let message = create(&attio, "things", json!({ slug: value }))
            .await
            .refused(400, "value_not_found");
        assert!(message.contains(named), "{message}");
    }
}

#[tokio::test]
async fn read_only_attributes() {
    let attio = workspace().start().await.unwrap();
    for slug in ["avatar_url", "created_at", "record_id", "first_interaction"] {
        let message = patch(&attio, json!({ slug: "x" }))
            .await
            .refused(400, "immutable_value");
        assert!(message.contains(slug), "{message}");
    }
}
