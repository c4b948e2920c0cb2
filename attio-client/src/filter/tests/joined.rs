//! Filters joined, negated and led along paths; orders.

use serde_json::{Value, json};

use super::super::*;
use super::sent;
use crate::{Sort, companies, deals, kinds, people, types, users, workspaces};

type People = Filter<people::Person>;

fn title(title: &str) -> People {
    people::job_title().eq(title)
}

#[test]
fn chains_of_one_joint_are_one_list() {
    let three = title("a").and(title("b")).and(title("c"));
    let expected = json!({"$and": [{"job_title": "a"}, {"job_title": "b"}, {"job_title": "c"}]});
    assert_eq!(sent(&three), expected);
    let three = title("a").or(title("b").or(title("c")));
    let expected = json!({"$or": [{"job_title": "a"}, {"job_title": "b"}, {"job_title": "c"}]});
    assert_eq!(sent(&three), expected);
}

#[test]
fn what_was_joined_first_stays_together() {
    let filter = title("a").or(title("b")).and(title("c"));
    let expected =
        json!({"$and": [{"$or": [{"job_title": "a"}, {"job_title": "b"}]}, {"job_title": "c"}]});
    assert_eq!(sent(&filter), expected);
}

#[test]
fn lists_of_one_and_of_none() {
    assert_eq!(
        sent(&People::all_of([title("a")])),
        json!({"job_title": "a"})
    );
    assert_eq!(
        sent(&People::any_of([title("a")])),
        json!({"job_title": "a"})
    );
    assert_eq!(sent(&People::all_of([])), json!({}));
    assert_eq!(sent(&People::any_of([])), json!({"$or": []}));
    assert_eq!(
        People::all_of([]).not(),
        People::any_of([]),
        "the opposite of everything is nothing"
    );
}

#[test]
fn a_negation_holds_one_condition() {
    let not = |filter: Value| json!({"$not": filter});
    let (a, b) = (json!({"job_title": "a"}), json!({"job_title": "b"}));
    assert_eq!(sent(&!title("a")), not(a.clone()));
    assert_eq!(sent(&!!title("a")), a);
    let neither = title("a").or(title("b")).not();
    assert_eq!(
        sent(&neither),
        json!({"$and": [not(a.clone()), not(b.clone())]})
    );
    let not_both = title("a").and(title("b")).not();
    assert_eq!(sent(&not_both), json!({"$or": [not(a), not(b)]}));
    let mixed = title("a").and(!title("b")).not();
    assert_eq!(
        sent(&mixed),
        json!({"$or": [{"$not": {"job_title": "a"}}, {"job_title": "b"}]})
    );
}

#[test]
fn raw_json_goes_where_filters_go() {
    let raw = json!({"path": [["people", "company"]], "constraints": {"anything": {"$new": 1}}});
    let filter = title("a").and(!Filter::raw(raw.clone()));
    assert_eq!(
        sent(&filter),
        json!({"$and": [{"job_title": "a"}, {"$not": raw}]})
    );
}

#[test]
fn a_path_names_the_object_of_each_step() {
    let filter = deals::associated_people()
        .company()
        .team()
        .name()
        .last_name()
        .eq("Lovelace");
    assert_eq!(
        filter.to_json("deals"),
        json!({
            "path": [
                ["deals", "associated_people"],
                ["people", "company"],
                ["companies", "team"],
                ["people", "name"],
            ],
            "constraints": {"last_name": {"$eq": "Lovelace"}},
        })
    );
}

#[test]
fn a_path_may_be_made_of_paths() {
    let colleague = people::company().to(companies::team().job_title());
    let filter = users::person().to(colleague).contains("CEO");
    assert_eq!(
        filter.to_json("users"),
        json!({
            "path": [["users", "person"], ["people", "company"], ["companies", "team"], ["people", "job_title"]],
            "constraints": {"$contains": "CEO"},
        })
    );
}

#[test]
fn a_path_goes_through_custom_attributes() {
    let filter: Filter<kinds::Records> = record_reference("project", "projects")
        .to(record_reference("owner", kinds::People))
        .to(people::name())
        .eq("Ada");
    assert_eq!(
        filter.to_json("invoices"),
        json!({
            "path": [["invoices", "project"], ["projects", "owner"], ["people", "name"]],
            "constraints": {"$eq": "Ada"},
        })
    );
    let filter = workspaces::company().to(select("tier")).eq("Gold");
    assert_eq!(
        filter.to_json("workspaces"),
        json!({"path": [["workspaces", "company"], ["companies", "tier"]], "constraints": {"$eq": "Gold"}})
    );
    let id: crate::RecordId = "99a03ff3-0435-47da-95cc-76b2caeb4dab"
        .parse()
        .expect("an id");
    let filter = people::company()
        .to(record_reference("project", "projects"))
        .eq(id);
    assert_eq!(
        filter.to_json("people")["constraints"]["target_object"],
        json!({"$eq": "projects"}),
        "the object of the last reference, not of the first"
    );
}

#[test]
fn entries_reach_their_parents() {
    let filter = parent_record(kinds::Companies)
        .to(companies::domains())
        .eq("attio.com");
    assert_eq!(
        filter.to_json("sales"),
        json!({"path": [["sales", "parent_record"], ["companies", "domains"]], "constraints": {"$eq": "attio.com"}})
    );
}

#[test]
fn orders() {
    let sorts: Vec<Sort<people::Person>> = vec![
        people::created_at().desc(),
        people::name().last_name().asc(),
        people::company().name().asc(),
        people::company().primary_location().locality().desc(),
        number("score").desc(),
    ];
    let sorts: Vec<types::Sort> = sorts.iter().map(|sort| sort.to_input("people")).collect();
    assert_eq!(
        serde_json::to_value(sorts).expect("JSON"),
        json!([
            {"direction": "desc", "attribute": "created_at"},
            {"direction": "asc", "attribute": "name", "field": "last_name"},
            {"direction": "asc", "path": [["people", "company"], ["companies", "name"]]},
            {"direction": "desc", "path": [["people", "company"], ["companies", "primary_location"]], "field": "locality"},
            {"direction": "desc", "attribute": "score"},
        ])
    );
}
