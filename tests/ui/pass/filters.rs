//! Conditions and orders as people think of them compile.

use attio_client::runtime::jiff::{Timestamp, civil::date};
use attio_client::*;

fn main() {
    let attio = Client::new("token");
    let since: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let company: CompanyId = "99a03ff3-0435-47da-95cc-76b2caeb4dab".parse().unwrap();
    let member: WorkspaceMemberId = "50cf242c-7fa3-4cad-87d0-75b1af71c57b".parse().unwrap();
    let owned = String::from("Ada");

    let ada = people::name().full_name().contains("Ada").and(people::created_at().gte(since));
    let there = people::company().domains().eq("attio.com").or(people::company().eq(company));
    let _ = attio.people().find(ada.clone().or(!there));
    let _ = attio.people().find(people::name().eq(&owned).and(filter::select("tier").eq(owned)));
    let _ = attio.people().find(Query::new());
    let _ = attio.people().find(Query::new().filter(ada).sort(people::created_at().desc()).limit(10).offset(20));
    let _ = attio.people().find(people::phone_numbers().country_code().eq(CountryCode::US));
    let _ = attio.people().find(people::last_email_interaction().interacted_at().lt(since));
    let _ = attio.companies().find(companies::team().email_addresses().email_domain().eq("attio.com"));
    let _ = attio.companies().find(companies::foundation_date().gte(date(2010, 1, 1)).and(companies::funding_raised_usd().lt(1e6)));
    let _ = attio.deals().find(Filter::any_of(["Lead", "Won"].map(|stage| deals::stage().eq(stage))));
    let _ = attio.deals().find(deals::owner().eq(member).and(deals::value().gt(1000)).not());
    let _ = attio.users().find(users::user_id().one_of(["1", "2"]));
    let _ = attio.workspaces().find(workspaces::users().person().name().last_name().eq("Lovelace"));
    let _ = attio.records("projects").find(Query::new().filter(filter::number("size").gt(3)).sort(filter::date("due").asc()));
    let _ = attio.entries("sales").find(filter::parent_record(kinds::Companies).to(companies::name()).starts_with("A"));
    let _ = attio.entries("sales").find(filter::status("stage").eq("Lead").and(filter::rating("stars").gte(4)));

    // A condition is a value: functions may give and take it.
    fn recent(since: Timestamp) -> Filter<deals::Deal> {
        deals::created_at().gte(since)
    }
    let _ = attio.deals().find(recent(since).and(deals::name().contains("Renewal")));
}
