//! Every write form, and its read form.

use serde_json::{Value, json};

use super::*;

/// Writes `value` to `things.<slug>`, and gives the own fields of the one value that is read.
async fn own(attio: &FakeAttio, slug: &str, value: Value) -> Value {
    let mut values = create(attio, "things", json!({ slug: value }))
        .await
        .values(slug);
    let Some([value]) = values.as_array_mut().map(Vec::as_mut_slice) else {
        panic!("one value: {values}")
    };
    let mut value = value.take();
    let fields = value.as_object_mut().unwrap();
    for common in [
        "active_from",
        "active_until",
        "created_by_actor",
        "attribute_type",
    ] {
        assert!(fields.remove(common).is_some(), "{common}");
    }
    value
}

#[tokio::test]
async fn values_say_where_they_come_from() {
    let attio = workspace().start().await.unwrap();
    let values = patch(&attio, json!({ "job_title": "Analyst" }))
        .await
        .values("job_title");
    let value = &values[0];
    let active_from = value["active_from"].as_str().unwrap();
    assert_eq!(active_from.len(), 30, "{active_from}");
    assert!(active_from.ends_with('Z'));
    assert_eq!(value["active_until"], Value::Null);
    assert_eq!(value["created_by_actor"]["type"], "api-token");
    assert!(value["created_by_actor"]["id"].is_string());
    assert_eq!(value["attribute_type"], "text");
}

#[tokio::test]
async fn scalars() {
    let attio = workspace().start().await.unwrap();
    let cases = [
        ("number", json!(1.5), json!({ "value": 1.5 })),
        ("number", json!({ "value": -3 }), json!({ "value": -3 })),
        ("checkbox", json!(true), json!({ "value": true })),
        ("checkbox", json!("false"), json!({ "value": false })),
        (
            "checkbox",
            json!([{ "value": true }]),
            json!({ "value": true }),
        ),
        ("rating", json!(5), json!({ "value": 5 })),
        ("rating", json!([{ "value": 0 }]), json!({ "value": 0 })),
        (
            "currency",
            json!(4.99),
            json!({ "currency_value": 4.99, "currency_code": "EUR" }),
        ),
        (
            "currency",
            json!("4.99"),
            json!({ "currency_value": 4.99, "currency_code": "EUR" }),
        ),
        (
            "currency",
            json!([{ "currency_value": 5 }]),
            json!({ "currency_value": 5, "currency_code": "EUR" }),
        ),
        (
            "date",
            json!("2023-11-24"),
            json!({ "value": "2023-11-24" }),
        ),
        ("date", json!("2023-11"), json!({ "value": "2023-11-01" })),
        (
            "date",
            json!({ "value": "2023" }),
            json!({ "value": "2023-01-01" }),
        ),
        (
            "date",
            json!("2023-11-24T23:30:00-02:00"),
            json!({ "value": "2023-11-25" }),
        ),
        (
            "timestamp",
            json!("2023-11-24T15:17:48.123456789+02:00"),
            json!({ "value": "2023-11-24T13:17:48.123456789Z" }),
        ),
        (
            "timestamp",
            json!([{ "value": "2023-11-24" }]),
            json!({ "value": "2023-11-24T00:00:00.000000000Z" }),
        ),
        (
            "timestamp",
            json!("2023-11-24T15:17"),
            json!({ "value": "2023-11-24T15:17:00.000000000Z" }),
        ),
    ];
    for (slug, write, read) in cases {
        assert_eq!(
            own(&attio, slug, write.clone()).await,
            read,
            "{slug}: {write}"
        );
    }
    for (i, write) in [json!("a0"), json!(["a1"]), json!([{ "value": "a2" }])]
        .iter()
        .enumerate()
    {
        assert_eq!(
            own(&attio, "plate", write.clone()).await,
            json!({ "value": format!("a{i}") })
        );
    }
}

#[tokio::test]
async fn options_and_statuses_by_title_and_id() {
    let attio = workspace().start().await.unwrap();
    let green = own(&attio, "select", json!("Green")).await;
    assert_eq!(green["option"]["title"], "Green");
    assert_eq!(green["option"]["is_archived"], false);
    let id = &green["option"]["id"]["option_id"];
    assert_eq!(
        own(&attio, "select", json!([{ "option": id }])).await,
        green
    );

    let done = own(&attio, "status", json!({ "status": "Done" })).await;
    let id = &done["status"]["id"]["status_id"];
    assert_eq!(own(&attio, "status", json!(id)).await, done);
    assert_eq!(done["status"]["celebration_enabled"], false);

    let several = create(
        &attio,
        "things",
        json!({ "selects": ["Red", { "option": "Blue" }] }),
    )
    .await
    .values("selects");
    assert_eq!(several[0]["option"]["title"], "Red");
    assert_eq!(several[1]["option"]["title"], "Blue");
}

#[tokio::test]
async fn records_by_id_by_match_and_by_shorthand() {
    let attio = workspace().start().await.unwrap();
    let acme = json!({ "target_object": "companies", "target_record_id": ACME });
    let forms = [
        acme.clone(),
        json!([acme]),
        json!({ "target_object": "companies", "domains": [{ "domain": "acme.com" }] }),
        json!([{ "target_object": "companies", "domains": ["https://acme.com/about"] }]),
        json!("acme.com"),
        json!(["ACME.com"]),
    ];
    for form in forms {
        assert_eq!(own(&attio, "company", form.clone()).await, acme, "{form}");
    }
    let ada = json!({ "target_object": "people", "target_record_id": ADA });
    let form = json!([{
        "target_object": "people",
        "email_addresses": [{ "email_address": "ada@acme.com" }],
    }]);
    assert_eq!(own(&attio, "anything", form).await, ada);
}

#[tokio::test]
async fn members_by_email_and_id() {
    let attio = workspace().start().await.unwrap();
    let grace =
        json!({ "referenced_actor_type": "workspace-member", "referenced_actor_id": MEMBER });
    let forms = [
        json!("grace@acme.com"),
        json!([{ "workspace_member_email_address": "grace@acme.com" }]),
        grace.clone(),
    ];
    for form in forms {
        assert_eq!(own(&attio, "actor", form.clone()).await, grace, "{form}");
    }
}

#[tokio::test]
async fn email_addresses_and_domains_in_parts() {
    let attio = workspace().start().await.unwrap();
    let expected = json!({
        "original_email_address": "Ada@Mail.Acme.co.uk",
        "email_address": "ada@mail.acme.co.uk",
        "email_domain": "mail.acme.co.uk",
        "email_root_domain": "acme.co.uk",
        "email_local_specifier": "ada",
    });
    assert_eq!(
        own(&attio, "email", json!("Ada@Mail.Acme.co.uk")).await,
        expected
    );
    let form = json!([{ "email_address": "Ada@Mail.Acme.co.uk" }]);
    assert_eq!(own(&attio, "email", form).await, expected);

    for (write, domain, root) in [
        ("app.attio.com", "app.attio.com", "attio.com"),
        (
            "https://user@App.Attio.com:8080/path?q#f",
            "app.attio.com",
            "attio.com",
        ),
        ("attio.com", "attio.com", "attio.com"),
        ("co.uk", "co.uk", "co.uk"),
        ("a.b.acme.com.au", "a.b.acme.com.au", "acme.com.au"),
    ] {
        let expected = json!({ "domain": domain, "root_domain": root });
        assert_eq!(
            own(&attio, "domain", json!({ "domain": write })).await,
            expected
        );
    }
}

#[tokio::test]
async fn phone_numbers() {
    let attio = workspace().start().await.unwrap();
    let cases = [
        (json!("+15558675309"), "+15558675309", "US"),
        (json!("+44 (20) 7183-8750"), "+442071838750", "GB"),
        (national("5558675309", "US"), "+15558675309", "US"),
        (national("020 7183 8750", "GB"), "+442071838750", "GB"),
        (national("+15558675309", "CA"), "+15558675309", "CA"),
        (national("030 901820", "DE"), "+4930901820", "DE"),
        (national("06 698 83462", "IT"), "+390669883462", "IT"),
        (
            json!({ "original_phone_number": "+35312345678" }),
            "+35312345678",
            "IE",
        ),
    ];
    for (write, number, country) in cases {
        let value = own(&attio, "phone", write.clone()).await;
        assert_eq!(value["phone_number"], number, "{write}");
        assert_eq!(value["country_code"], country, "{write}");
        let original = write.get("original_phone_number").unwrap_or(&write);
        assert_eq!(&value["original_phone_number"], original);
    }
}

fn national(number: &str, country: &str) -> Value {
    json!({ "original_phone_number": number, "country_code": country })
}

#[tokio::test]
async fn names() {
    let attio = workspace().start().await.unwrap();
    let cases = [
        (json!("Lovelace, Ada"), ("Ada", "Lovelace", "Ada Lovelace")),
        (json!("Ada"), ("Ada", "", "Ada")),
        (
            json!("King, Ada, Countess"),
            ("Ada, Countess", "King", "Ada, Countess King"),
        ),
        (
            json!([{ "first_name": "A", "last_name": "B", "full_name": "Dr A B" }]),
            ("A", "B", "Dr A B"),
        ),
    ];
    for (write, (first, last, full)) in cases {
        let expected = json!({ "first_name": first, "last_name": last, "full_name": full });
        assert_eq!(own(&attio, "name", write).await, expected);
    }
}

#[tokio::test]
async fn locations() {
    let attio = workspace().start().await.unwrap();
    let full = json!({
        "line_1": "1 Infinite Loop", "line_2": null, "line_3": null, "line_4": null,
        "locality": "Cupertino", "region": "CA", "postcode": "95014", "country_code": "US",
        "latitude": "37.331741", "longitude": "-122.030333",
    });
    assert_eq!(own(&attio, "location", full.clone()).await, full);
    assert_eq!(own(&attio, "location", json!([full])).await, full);
    let text = own(&attio, "location", json!("1 Infinite Loop, Cupertino")).await;
    assert_eq!(text["line_1"], "1 Infinite Loop, Cupertino");
    assert_eq!(text.as_object().unwrap().len(), 10);
}
