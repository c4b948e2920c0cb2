//! Filters, sorts, pages.

use serde_json::{Value, json};

use super::*;

async fn run(attio: &FakeAttio, body: Value) -> Answer {
    call(attio, "POST", "/v2/objects/things/records/query", body).await
}

/// The plates of the records that a filter finds.
async fn find(attio: &FakeAttio, filter: Value) -> String {
    plates(&run(attio, json!({ "filter": filter })).await.ok())
}

fn plates(answer: &Value) -> String {
    let records = answer["data"].as_array().unwrap();
    let plates = records
        .iter()
        .map(|one| one["values"]["plate"][0]["value"].as_str().unwrap());
    plates.collect::<Vec<_>>().join(" ")
}

fn thing(id: u8, values: Value) -> (String, Value) {
    (format!("00000000-0000-4000-8000-0000000000{id:02}"), values)
}

async fn three_things() -> FakeAttio {
    let things = [
        thing(
            1,
            json!({
                "plate": "Alpha", "number": 3, "rating": 1, "currency": 4.99, "date": "2023-01-01",
                "timestamp": "2023-01-01T10:00:00Z", "checkbox": true, "select": "Red",
                "status": "Open", "company": "acme.com", "email": "ada@mail.acme.com",
                "domain": "app.acme.com", "phone": "+15558675309", "name": "Lovelace, Ada",
                "actor": "grace@acme.com",
                "location": {
                    "line_1": "Main St", "line_2": null, "line_3": null, "line_4": null,
                    "locality": "Springfield", "region": null, "postcode": null,
                    "country_code": "US", "latitude": null, "longitude": null,
                },
            }),
        ),
        thing(
            2,
            json!({ "plate": "beta", "number": 1, "rating": 5, "checkbox": false,
            "date": "2024-06-01", "select": "Green", "status": "Done",
            "selects": ["Red", "Blue"], "email": "bob@other.org" }),
        ),
        thing(
            3,
            json!({ "plate": "Gamma", "number": 2, "name": "Hopper, Grace" }),
        ),
    ];
    let builder = things
        .into_iter()
        .fold(workspace(), |builder, (id, values)| {
            builder.record("things", id, values)
        });
    builder.start().await.unwrap()
}

#[tokio::test]
async fn filters_of_every_form() {
    let attio = three_things().await;
    let first = thing(1, Value::Null).0;
    let cases = [
        (json!({}), "Alpha beta Gamma"),
        (json!({ "plate": "beta" }), "beta"),
        (json!({ "plate": "BETA" }), ""),
        (json!({ "plate": "beta", "number": 1 }), "beta"),
        (json!({ "plate": "beta", "number": 2 }), ""),
        (json!({ "plate": { "$contains": "ET" } }), "beta"),
        (
            json!({ "plate": { "value": { "$starts_with": "G", "$ends_with": "mma" } } }),
            "Gamma",
        ),
        (
            json!({ "plate": { "$in": ["Alpha", "Gamma"] } }),
            "Alpha Gamma",
        ),
        (json!({ "number": { "$gt": 1, "$lt": 3 } }), "Gamma"),
        (json!({ "number": { "$gte": 2.0 } }), "Alpha Gamma"),
        (json!({ "rating": 5 }), "beta"),
        (
            json!({ "currency": { "currency_value": { "$lte": "4.99" } } }),
            "Alpha",
        ),
        (json!({ "date": { "$gt": "2023-06" } }), "beta"),
        (json!({ "timestamp": "2023-01-01T11:00:00+01:00" }), "Alpha"),
        (json!({ "checkbox": false }), "beta"),
        (json!({ "select": "Red" }), "Alpha"),
        (
            json!({ "select": { "option": { "$eq": "Green" } } }),
            "beta",
        ),
        (json!({ "selects": "Blue" }), "beta"),
        (json!({ "status": { "status": "Done" } }), "beta"),
        (
            json!({ "status": { "active_from": { "$gt": "2020-01-01T00:00:00Z" } } }),
            "Alpha beta",
        ),
        (
            json!({ "company": { "target_object": "companies", "target_record_id": ACME } }),
            "Alpha",
        ),
        (
            json!({ "company": { "target_record_id": { "$in": [ACME] } } }),
            "Alpha",
        ),
        (
            json!({ "actor": {
                "referenced_actor_type": "workspace-member",
                "referenced_actor_id": MEMBER,
            } }),
            "Alpha",
        ),
        (
            json!({ "email": { "email_root_domain": "acme.com" } }),
            "Alpha",
        ),
        (json!({ "email": { "$ends_with": ".org" } }), "beta"),
        (
            json!({ "domain": { "root_domain": { "$eq": "acme.com" } } }),
            "Alpha",
        ),
        (json!({ "domain": { "$not_empty": true } }), "Alpha"),
        (json!({ "phone": "15558675309" }), "Alpha"),
        (json!({ "phone": { "country_code": "US" } }), "Alpha"),
        (json!({ "name": "Grace Hopper" }), "Gamma"),
        (
            json!({ "name": { "last_name": { "$contains": "love" } } }),
            "Alpha",
        ),
        (
            json!({ "location": { "locality": { "$starts_with": "Spring" } } }),
            "Alpha",
        ),
        (json!({ "record_id": first }), "Alpha"),
        (json!({ "record_id": { "$in": [first] } }), "Alpha"),
        (
            json!({ "$and": [{ "checkbox": true }, { "number": 3 }] }),
            "Alpha",
        ),
        (
            json!({ "$or": [{ "number": 1 }, { "number": 2 }] }),
            "beta Gamma",
        ),
        (json!({ "$not": { "plate": "beta" } }), "Alpha Gamma"),
        (
            json!({ "$not": { "select": { "$eq": "Red" } }, "number": { "$lt": 2 } }),
            "beta",
        ),
        (
            json!({
                "path": [["things", "company"], ["companies", "domains"]],
                "constraints": { "domain": "acme.com" },
            }),
            "Alpha",
        ),
        (
            json!({ "$not": { "path": [["things", "number"]], "constraints": { "$eq": 1 } } }),
            "Alpha Gamma",
        ),
    ];
    for (filter, expected) in cases {
        assert_eq!(find(&attio, filter.clone()).await, expected, "{filter}");
    }
}

#[tokio::test]
async fn comparisons_of_one_attribute_hold_for_one_value() {
    let attio = three_things().await;
    let filter = json!({ "selects": { "$eq": "Red" }, "$and": [{ "selects": "Blue" }] });
    assert_eq!(
        find(&attio, filter).await,
        "beta",
        "two filters, two values"
    );
}

#[tokio::test]
async fn wrong_filters() {
    let attio = three_things().await;
    let mut deep = json!({ "plate": "x" });
    for _ in 0..40 {
        deep = json!({ "$not": deep });
    }
    for (filter, code) in [
        (json!([]), "filter_error"),
        (json!({ "hue": "red" }), "unknown_filter_attribute_slug"),
        (json!({ "plate": { "text": "x" } }), "invalid_filter_field"),
        (json!({ "location": "Springfield" }), "invalid_filter_field"),
        (
            json!({ "phone": { "original_phone_number": "1" } }),
            "invalid_filter_field",
        ),
        (
            json!({ "status": { "$in": ["Open"] } }),
            "invalid_filter_operator",
        ),
        (
            json!({ "number": { "$contains": "1" } }),
            "invalid_filter_operator",
        ),
        (
            json!({ "plate": { "$neq": "x" } }),
            "invalid_filter_operator",
        ),
        (json!({ "number": "three" }), "filter_error"),
        (json!({ "plate": null }), "filter_error"),
        (json!({ "date": { "$gt": "soon" } }), "filter_error"),
        (
            json!({ "$not": { "$or": [{ "number": 1 }] } }),
            "filter_error",
        ),
        (json!({ "$and": { "number": 1 } }), "filter_error"),
        (
            json!({ "path": [["people", "name"]], "constraints": {} }),
            "filter_error",
        ),
        (json!({ "path": [], "constraints": {} }), "filter_error"),
        (deep, "filter_error"),
    ] {
        run(&attio, json!({ "filter": filter }))
            .await
            .refused(400, code);
    }
}

#[tokio::test]
async fn sorts() {
    let attio = three_things().await;
    for (sorts, expected) in [
        (
            json!([{ "direction": "asc", "attribute": "number" }]),
            "beta Gamma Alpha",
        ),
        (
            json!([{ "direction": "desc", "attribute": "number" }]),
            "Alpha Gamma beta",
        ),
        // What is unset comes last, in either direction.
        (
            json!([{ "direction": "asc", "attribute": "rating" }]),
            "Alpha beta Gamma",
        ),
        (
            json!([{ "direction": "desc", "attribute": "rating" }]),
            "beta Alpha Gamma",
        ),
        (
            json!([
                { "direction": "asc", "attribute": "name", "field": "last_name" },
                { "direction": "desc", "attribute": "plate" },
            ]),
            "Gamma Alpha beta",
        ),
        (
            json!([{ "direction": "desc", "attribute": "created_at" }]),
            "Gamma beta Alpha",
        ),
    ] {
        let answer = run(&attio, json!({ "sorts": sorts })).await.ok();
        assert_eq!(plates(&answer), expected, "{sorts}");
    }
    for sorts in [
        json!({}),
        json!([{ "direction": "up", "attribute": "number" }]),
        json!([{ "direction": "asc" }]),
        json!([{ "direction": "asc", "attribute": "hue" }]),
        json!([{ "direction": "asc", "attribute": "location" }]),
    ] {
        run(&attio, json!({ "sorts": sorts }))
            .await
            .refused(400, "validation_type");
    }
}

#[tokio::test]
async fn pages() {
    let attio = (0..501)
        .fold(workspace(), |builder, i| {
            let id = format!("00000000-0000-4000-8000-{i:012}");
            builder.record("things", id, json!({ "plate": format!("{i:03}") }))
        })
        .start()
        .await
        .unwrap();
    let length = |answer: Answer| answer.ok()["data"].as_array().unwrap().len();
    assert_eq!(length(run(&attio, json!({})).await), 500);
    assert_eq!(length(run(&attio, json!({ "offset": 500 })).await), 1);
    assert_eq!(length(run(&attio, json!({ "offset": 9999 })).await), 0);
    let page = run(&attio, json!({ "limit": 3, "offset": 10 })).await.ok();
    assert_eq!(plates(&page), "010 011 012");
    for odd in [
        json!({ "limit": 501 }),
        json!({ "limit": -1 }),
        json!({ "offset": "x" }),
    ] {
        run(&attio, odd).await.refused(400, "validation_type");
    }
}
