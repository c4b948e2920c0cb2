//! Every row of the table of operators: what compiles is sent as Attio documents it.
//!
//! What must not compile is in `refused`, and its messages are in `tests/ui/fail/filters`.
#![allow(clippy::needless_borrows_for_generic_args)] // References are tested, too.

use attio_runtime::jiff::Timestamp;
use attio_runtime::jiff::civil::Date;
use serde_json::json;

use super::super::*;
use super::sent;
use crate::kinds::{Companies, Records};
use crate::types::InteractionType;
use crate::{CompanyId, CountryCode, OptionId, RecordId, StatusId, WorkspaceMemberId};

const ID: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";

macro_rules! rows {
    ($($filter:expr => $json:tt;)+) => {$(
        let filter: Filter<Records> = $filter;
        assert_eq!(sent(&filter), json!($json), "{}", stringify!($filter));
    )+};
}

fn noon() -> Timestamp {
    "2026-10-05T12:00:00.5Z".parse().expect("a timestamp")
}

fn day() -> Date {
    Date::constant(2026, 10, 5)
}

#[test]
fn text_has_pieces() {
    rows! {
        text("a").eq("x") => {"a": "x"};
        text("a").eq(String::from("x")) => {"a": "x"};
        text("a").eq(&String::from("x")) => {"a": "x"};
        text("a").one_of(["x", "y"]) => {"a": {"$in": ["x", "y"]}};
        text("a").contains("x") => {"a": {"$contains": "x"}};
        text("a").starts_with("x") => {"a": {"$starts_with": "x"}};
        text("a").ends_with("x") => {"a": {"$ends_with": "x"}};
    }
}

#[test]
fn numbers() {
    rows! {
        number("a").eq(1) => {"a": 1};
        number("a").eq(1.5) => {"a": 1.5};
        number("a").eq(f64::NAN) => {"a": "NaN"};
        number("a").gt(1_i64) => {"a": {"$gt": 1}};
        number("a").gte(1_u32) => {"a": {"$gte": 1}};
        number("a").lt(1) => {"a": {"$lt": 1}};
        number("a").lte(1) => {"a": {"$lte": 1}};
        rating("a").eq(3) => {"a": 3};
        rating("a").gt(3_u8) => {"a": {"$gt": 3}};
        rating("a").gte(3) => {"a": {"$gte": 3}};
        rating("a").lt(3) => {"a": {"$lt": 3}};
        rating("a").lte(3) => {"a": {"$lte": 3}};
        currency("a").eq(4.99) => {"a": 4.99};
        currency("a").eq("4.99") => {"a": "4.99"};
        currency("a").gt(5) => {"a": {"$gt": 5}};
        currency("a").gte(5) => {"a": {"$gte": 5}};
        currency("a").lt(5) => {"a": {"$lt": 5}};
        currency("a").lte(5) => {"a": {"$lte": 5}};
    }
}

#[test]
fn days_and_times() {
    rows! {
        date("a").eq(day()) => {"a": "2026-10-05"};
        date("a").eq("2026-10-05") => {"a": "2026-10-05"};
        date("a").gt(day()) => {"a": {"$gt": "2026-10-05"}};
        date("a").gte(day()) => {"a": {"$gte": "2026-10-05"}};
        date("a").lt(day()) => {"a": {"$lt": "2026-10-05"}};
        date("a").lte(day()) => {"a": {"$lte": "2026-10-05"}};
        timestamp("a").eq(noon()) => {"a": "2026-10-05T12:00:00.5Z"};
        timestamp("a").gt(noon()) => {"a": {"$gt": "2026-10-05T12:00:00.5Z"}};
        timestamp("a").gte(noon()) => {"a": {"$gte": "2026-10-05T12:00:00.5Z"}};
        timestamp("a").lt(noon()) => {"a": {"$lt": "2026-10-05T12:00:00.5Z"}};
        timestamp("a").lte(noon()) => {"a": {"$lte": "2026-10-05T12:00:00.5Z"}};
    }
}

#[test]
fn choices() {
    let option: OptionId = ID.parse().expect("an id");
    let step: StatusId = ID.parse().expect("an id");
    rows! {
        checkbox("a").eq(true) => {"a": true};
        select("a").eq("Gold") => {"a": "Gold"};
        select("a").eq(option) => {"a": ID};
        select("a").active_from().gt(noon()) => {"a": {"active_from": {"$gt": "2026-10-05T12:00:00.5Z"}}};
        select("a").active_from().gte(noon()) => {"a": {"active_from": {"$gte": "2026-10-05T12:00:00.5Z"}}};
        select("a").active_from().lt(noon()) => {"a": {"active_from": {"$lt": "2026-10-05T12:00:00.5Z"}}};
        select("a").active_from().lte(noon()) => {"a": {"active_from": {"$lte": "2026-10-05T12:00:00.5Z"}}};
        status("a").eq("Lead") => {"a": "Lead"};
        status("a").eq(step) => {"a": ID};
        status("a").active_from().gte(noon()) => {"a": {"active_from": {"$gte": "2026-10-05T12:00:00.5Z"}}};
    }
}

#[test]
fn references() {
    let company: CompanyId = ID.parse().expect("an id");
    let record: RecordId = ID.parse().expect("an id");
    let member: WorkspaceMemberId = ID.parse().expect("an id");
    rows! {
        record_reference("a", Companies).eq(company)
            => {"a": {"target_object": {"$eq": "companies"}, "target_record_id": {"$eq": ID}}};
        record_reference("a", Companies).one_of([company])
            => {"a": {"target_object": {"$eq": "companies"}, "target_record_id": {"$in": [ID]}}};
        record_reference("a", "projects").eq(record)
            => {"a": {"target_object": {"$eq": "projects"}, "target_record_id": {"$eq": ID}}};
        record_reference("a", "projects").target_object().eq("projects")
            => {"a": {"target_object": {"$eq": "projects"}}};
        record_reference("a", "projects").target_record_id().eq(record)
            => {"a": {"target_record_id": {"$eq": ID}}};
        record_reference("a", "projects").target_record_id().one_of([record])
            => {"a": {"target_record_id": {"$in": [ID]}}};
        actor_reference("a").eq(member)
            => {"a": {"referenced_actor_type": {"$eq": "workspace-member"}, "referenced_actor_id": {"$eq": ID}}};
        record_id().eq(record) => {"record_id": ID};
        record_id().one_of([record]) => {"record_id": {"$in": [ID]}};
    }
    let entry = "ef2bdb2c-0ae2-4b9b-9a4e-9f4e3c2f9a63";
    let id: crate::EntryId = entry.parse().expect("an id");
    assert_eq!(
        sent(&entry_id().one_of([id])),
        json!({"entry_id": {"$in": [entry]}})
    );
}

#[test]
fn names() {
    rows! {
        personal_name("a").eq("Ada Lovelace") => {"a": "Ada Lovelace"};
        personal_name("a").contains("x") => {"a": {"$contains": "x"}};
        personal_name("a").starts_with("x") => {"a": {"$starts_with": "x"}};
        personal_name("a").ends_with("x") => {"a": {"$ends_with": "x"}};
        personal_name("a").not_empty() => {"a": {"$not_empty": true}};
        personal_name("a").first_name().eq("Ada") => {"a": {"first_name": {"$eq": "Ada"}}};
        personal_name("a").last_name().starts_with("L") => {"a": {"last_name": {"$starts_with": "L"}}};
        personal_name("a").last_name().ends_with("e") => {"a": {"last_name": {"$ends_with": "e"}}};
        personal_name("a").full_name().contains("Ada") => {"a": {"full_name": {"$contains": "Ada"}}};
        personal_name("a").full_name().not_empty() => {"a": {"full_name": {"$not_empty": true}}};
    }
}

#[test]
fn addresses() {
    rows! {
        email_address("a").eq("x") => {"a": "x"};
        email_address("a").contains("x") => {"a": {"$contains": "x"}};
        email_address("a").starts_with("x") => {"a": {"$starts_with": "x"}};
        email_address("a").ends_with("x") => {"a": {"$ends_with": "x"}};
        email_address("a").email_address().eq("x") => {"a": {"email_address": {"$eq": "x"}}};
        email_address("a").email_domain().contains("x") => {"a": {"email_domain": {"$contains": "x"}}};
        email_address("a").email_root_domain().ends_with("x") => {"a": {"email_root_domain": {"$ends_with": "x"}}};
        email_address("a").email_local_specifier().starts_with("x")
            => {"a": {"email_local_specifier": {"$starts_with": "x"}}};
        domain("a").eq("x") => {"a": "x"};
        domain("a").contains("x") => {"a": {"$contains": "x"}};
        domain("a").starts_with("x") => {"a": {"$starts_with": "x"}};
        domain("a").ends_with("x") => {"a": {"$ends_with": "x"}};
        domain("a").not_empty() => {"a": {"$not_empty": true}};
        domain("a").domain().eq("x") => {"a": {"domain": {"$eq": "x"}}};
        domain("a").root_domain().not_empty() => {"a": {"root_domain": {"$not_empty": true}}};
        phone_number("a").eq("+1") => {"a": "+1"};
        phone_number("a").contains("1") => {"a": {"$contains": "1"}};
        phone_number("a").starts_with("+1") => {"a": {"$starts_with": "+1"}};
        phone_number("a").ends_with("1") => {"a": {"$ends_with": "1"}};
        phone_number("a").phone_number().starts_with("+1") => {"a": {"phone_number": {"$starts_with": "+1"}}};
        phone_number("a").country_code().eq(CountryCode::US) => {"a": {"country_code": {"$eq": "US"}}};
        phone_number("a").country_code().not_empty() => {"a": {"country_code": {"$not_empty": true}}};
    }
}

#[test]
fn places() {
    rows! {
        location("a").line_1().eq("x") => {"a": {"line_1": {"$eq": "x"}}};
        location("a").line_2().contains("x") => {"a": {"line_2": {"$contains": "x"}}};
        location("a").line_3().starts_with("x") => {"a": {"line_3": {"$starts_with": "x"}}};
        location("a").line_4().ends_with("x") => {"a": {"line_4": {"$ends_with": "x"}}};
        location("a").locality().eq("x") => {"a": {"locality": {"$eq": "x"}}};
        location("a").region().contains("x") => {"a": {"region": {"$contains": "x"}}};
        location("a").postcode().starts_with("x") => {"a": {"postcode": {"$starts_with": "x"}}};
        location("a").country_code().eq("US") => {"a": {"country_code": {"$eq": "US"}}};
        location("a").country_code().starts_with("U") => {"a": {"country_code": {"$starts_with": "U"}}};
    }
}

#[test]
fn contacts() {
    let member: WorkspaceMemberId = ID.parse().expect("an id");
    rows! {
        interaction("a").interaction_type().eq(InteractionType::Email)
            => {"a": {"interaction_type": {"$eq": "email"}}};
        interaction("a").interaction_type().not_empty() => {"a": {"interaction_type": {"$not_empty": true}}};
        interaction("a").interacted_at().gt(noon()) => {"a": {"interacted_at": {"$gt": "2026-10-05T12:00:00.5Z"}}};
        interaction("a").interacted_at().gte(noon()) => {"a": {"interacted_at": {"$gte": "2026-10-05T12:00:00.5Z"}}};
        interaction("a").interacted_at().lt(noon()) => {"a": {"interacted_at": {"$lt": "2026-10-05T12:00:00.5Z"}}};
        interaction("a").interacted_at().lte(noon()) => {"a": {"interacted_at": {"$lte": "2026-10-05T12:00:00.5Z"}}};
        interaction("a").owner_member_id().eq(member) => {"a": {"owner_member_id": {"$eq": ID}}};
        interaction("a").owner_member_id().not_empty() => {"a": {"owner_member_id": {"$not_empty": true}}};
    }
}
