//! Options of selects and statuses, against the fake.

use attio_client::Custom;
use attio_client::types::{AttributeType, ErrorCode};

use crate::objects::{OBJECTS, attribute, make, refusal, with_projects};
use crate::support::*;

#[tokio::test]
async fn a_life_of_an_option() {
    let (_fake, attio) = with_projects().await;
    make(attribute(&attio, "tier", AttributeType::Select)).await;
    let options = attio.options(OBJECTS, "projects", "tier");
    let gold = options.create("Gold").send().await.expect("an option");
    let again = options.create("Gold").send().await;
    assert_eq!(refusal(again), (409, ErrorCode::SlugConflict));
    let record = attio
        .records("projects")
        .create()
        .attribute("tier", Custom::select(["Gold"]))
        .send()
        .await
        .expect("a record");
    let silver = options.update("Gold").title("Silver").send().await;
    assert_eq!(silver.expect("a change").id, gold.id);
    let read = attio
        .records("projects")
        .get(record.id.record_id)
        .send()
        .await
        .expect("it");
    let values = read.values.as_option().expect("values");
    assert_eq!(
        shown(values["tier"].as_deref().expect("a list")),
        ["Silver"]
    );
    options
        .update(&gold.id.option_id.to_string())
        .is_archived(true)
        .send()
        .await
        .expect("archived");
    let list = || options.list();
    assert!(list().send().await.expect("options").is_empty());
    assert_eq!(
        list()
            .show_archived(true)
            .send()
            .await
            .expect("options")
            .len(),
        1
    );
    let answer = attio
        .records("projects")
        .create()
        .attribute("tier", Custom::select(["Silver"]));
    assert_eq!(
        refusal(answer.send().await),
        (400, ErrorCode::ValueNotFound)
    );
    let unknown = options.update("Platinum").send();
    assert_eq!(refusal(unknown.await), (400, ErrorCode::ValueNotFound));
    let dates = attio.options(OBJECTS, "projects", "created_at");
    let answer = dates.list().send().await;
    assert_eq!(refusal(answer), (404, ErrorCode::NotFound));
}

#[tokio::test]
async fn a_life_of_a_status() {
    let (_fake, attio) = with_projects().await;
    make(attribute(&attio, "phase", AttributeType::Status)).await;
    let statuses = attio.statuses(OBJECTS, "projects", "phase");
    let done = statuses
        .create("Done")
        .celebration_enabled(true)
        .target_time_in_status("P1M");
    let made = done.send().await.expect("a status");
    assert!(made.celebration_enabled);
    assert_eq!(made.target_time_in_status.as_deref(), Some("P1M"));
    let quiet = statuses
        .update("Done")
        .celebration_enabled(false)
        .clear_target_time_in_status();
    let changed = quiet.send().await.expect("a change");
    assert!(!changed.celebration_enabled && changed.target_time_in_status.is_none());
    let all = statuses.list().send().await.expect("statuses");
    assert_eq!(all, [changed]);
    let stages = attio.statuses(OBJECTS, "deals", "stage");
    let deals = stages.list().send().await.expect("statuses");
    let deals: Vec<&str> = deals.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(deals, ["Lead", "In Progress", "Won 🎉", "Lost"]);
}
