use super::closest::closest;
use super::conflict::record_in;
use super::unknown::title_in;
use crate::types::ValidationError;

const RECORD: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const VALUE: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";

#[test]
fn the_record_is_the_id_that_the_word_announces() {
    let found = |message: String| record_in(&message).map(|id| id.to_string());
    let record = Some(RECORD.to_owned());
    assert_eq!(
        found(format!("Another record ({RECORD}) has this value.")),
        record
    );
    assert_eq!(
        found(format!("`{VALUE}` is taken by the Record {RECORD}")),
        record
    );
    assert_eq!(found(format!("record {RECORD} has `{VALUE}`")), record);
    assert_eq!(found(format!("Conflict with {RECORD}")), record);
    assert_eq!(found(format!("é{RECORD}")), record);
    assert_eq!(found(format!("{VALUE} or {RECORD}")), None);
    assert_eq!(
        found("This record has no id: bf071e1f-6035".to_owned()),
        None
    );
}

#[test]
fn the_closest_option_is_close() {
    let tiers = ["Gold", "Silver", "Bronze", "Gold+"];
    let found = |sent| closest(sent, &mut tiers.into_iter());
    assert_eq!(found("gold"), Some("Gold"));
    assert_eq!(found("Sliver"), Some("Silver"));
    assert_eq!(found("Brone"), Some("Bronze"));
    assert_eq!(found("Platinum"), None);
    assert_eq!(found(""), None);
}

#[test]
fn the_title_is_what_is_quoted() {
    for (message, title) in [
        (
            r#"Cannot find select option with title "Godl"."#,
            Some("Godl"),
        ),
        (r#"Cannot find Status with title "Leed""#, Some("Leed")),
        (
            r#"Cannot find select attribute with select option title "In Progress"."#,
            Some("In Progress"),
        ),
        (
            r#"Cannot find select option with title "7" screen"."#,
            Some(r#"7" screen"#),
        ),
        (r#"Cannot find select option with title ""."#, Some("")),
        (r#"Object with slug/ID "people" not found."#, None),
        ("the title \"is cut", None),
    ] {
        assert_eq!(title_in(message), title, "{message}");
    }
}

#[test]
fn a_fault_knows_its_attribute_and_its_place() {
    let fault = |path: serde_json::Value| -> ValidationError {
        let fault =
            serde_json::json!({"code": "invalid_type", "path": path, "message": "Required"});
        serde_json::from_value(fault).expect("a fault")
    };
    let name = fault(serde_json::json!([
        "data",
        "values",
        "name",
        0,
        "last_name"
    ]));
    assert_eq!(name.attribute(), Some("name"));
    assert_eq!(name.location(), "data.values.name[0].last_name");
    assert_eq!(name.to_string(), "data.values.name[0].last_name: Required");
    let entry = fault(serde_json::json!(["data", "entry_values", VALUE]));
    assert_eq!(entry.attribute(), Some(VALUE));
    let whole = fault(serde_json::json!([]));
    assert_eq!(
        (whole.attribute(), whole.to_string().as_str()),
        (None, "Required")
    );
}
