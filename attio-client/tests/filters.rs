//! Typed filters and orders over real HTTP, evaluated by the fake.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use attio_client::runtime::ErrorKind;
use attio_client::runtime::jiff::{Timestamp, civil::date};
use attio_client::testing::{Attribute, FakeAttio};
use attio_client::types::InteractionType;
use attio_client::{
    BySlug, Client, CompanyId, CountryCode, Filter, IntoQuery, Query, RecordId, ViewId,
    WorkspaceMemberId, companies, deals, filter, kinds, people,
};
use serde_json::{Value, json};

const ATTIO: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";
const ACME: &str = "3b1f0d5e-6f0a-4a43-9d0c-0b8e5d2f7c11";
const ADA: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const GRACE: &str = "0d4ba2c8-5f3e-4b0f-8a58-1f2f3c4d5e6f";
const BOB: &str = "1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d";
const MEMBER: &str = "50cf242c-7fa3-4cad-87d0-75b1af71c57b";
const PROJECT: &str = "7e57ab1e-0000-4000-8000-000000000001";

/// Two companies, three people, a deal, and an object of the workspace's own.
async fn start() -> (FakeAttio, Client) {
    let location = json!({
        "line_1": "Main St", "line_2": null, "line_3": null, "line_4": null, "locality": "Springfield",
        "region": "IL", "postcode": null, "country_code": "US", "latitude": null, "longitude": null,
    });
    let fake = FakeAttio::builder()
        .member(MEMBER, "grace@attio.com")
        .attribute("people", Attribute::select("tier", ["Gold", "Silver"]))
        .attribute("people", Attribute::number("score"))
        .attribute("people", Attribute::rating("stars"))
        .attribute("people", Attribute::checkbox("vip"))
        .attribute("people", Attribute::date("birthday"))
        .object(
            "projects",
            [
                Attribute::text("code"),
                Attribute::select("tags", ["Rust", "Zig"]).multiple(),
                Attribute::record_reference("owner", ["people"]),
            ],
        )
        .attribute(
            "companies",
            Attribute::record_reference("project", ["projects"]),
        )
        .record(
            "people",
            ADA,
            json!({
                "name": "Lovelace, Ada", "email_addresses": ["ada@mail.attio.com"], "job_title": "Analyst",
                "phone_numbers": ["+15558675309"], "primary_location": location, "tier": "Gold",
                "score": 42.5, "stars": 5, "vip": true, "birthday": "1815-12-10",
                "created_at": "2026-01-01T00:00:00Z",
            }),
        )
        .record(
            "people",
            GRACE,
            json!({
                "name": "Hopper, Grace", "email_addresses": ["grace@acme.com"], "job_title": "Admiral",
                "tier": "Silver", "score": 7, "stars": 3, "vip": false, "birthday": "1906-12-09",
                "created_at": "2026-02-01T00:00:00Z",
            }),
        )
        .record(
            "people",
            BOB,
            json!({"name": "Bob", "created_at": "2026-03-01T00:00:00Z"}),
        )
        .record("projects", PROJECT, json!({"code": "X-1", "tags": ["Rust", "Zig"], "owner": {
            "target_object": "people", "target_record_id": ADA,
        }}))
        .record(
            "companies",
            ATTIO,
            json!({
                "name": "Attio", "domains": ["attio.com"], "funding_raised_usd": 1000,
                "foundation_date": "2019-01-01", "categories": ["SaaS", "B2B"], "team": [
                    {"target_object": "people", "target_record_id": ADA},
                ],
                "project": {"target_object": "projects", "target_record_id": PROJECT},
            }),
        )
        .record("companies", ACME, json!({"name": "Acme"}))
        .record(
            "people",
            "2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f",
            json!({
                "name": "Employee, Eve", "company": {"target_object": "companies", "target_record_id": ATTIO},
                "created_at": "2026-04-01T00:00:00Z",
            }),
        )
        .record(
            "deals",
            "5d6e7f80-9a0b-4c1d-8e2f-3a4b5c6d7e8f",
            json!({"name": "Renewal", "stage": "Lead", "owner": "grace@attio.com", "value": 500}),
        )
        .start()
        .await
        .expect("the fake starts");
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()
        .expect("a client");
    (fake, attio)
}

/// The first names of the people found, in the order of their creation.
async fn people(attio: &Client, query: impl IntoQuery<people::Person>) -> String {
    let query = query.into_query();
    let found = attio.people().find(query.clone()).send().await;
    let found = found.unwrap_or_else(|error| panic!("{query:?}: {error}"));
    let names = found
        .iter()
        .filter_map(|person| Some(person.name()?.first_name.as_str()));
    names.collect::<Vec<_>>().join(" ")
}

async fn companies(attio: &Client, filter: Filter<companies::Company>) -> String {
    let found = attio.companies().find(filter.clone()).send().await;
    let found = found.unwrap_or_else(|error| panic!("{filter:?}: {error}"));
    let names = found
        .iter()
        .filter_map(|company| Some(company.name()?.value.as_str()));
    names.collect::<Vec<_>>().join(" ")
}

fn time(text: &str) -> Timestamp {
    text.parse().expect("a timestamp")
}

#[tokio::test]
async fn a_path_of_six_attributes_is_not_sent() {
    let (fake, attio) = start().await;
    let deal = people::company().team().company().team();
    let five = deal.name().last_name();
    let six = deal.company().name();
    attio
        .people()
        .find(five.eq("Hopper"))
        .send()
        .await
        .expect("five are followed");
    let asked = fake.requests().len();
    let negated = people::job_title().eq("x").or(six.eq("Attio").not());
    for query in [negated.into_query(), Query::new().sort(six.asc())] {
        let error = attio.people().find(query.clone()).send().await;
        let error = error.expect_err("too long");
        assert_eq!(error.kind(), ErrorKind::Build);
        assert_eq!(
            error.to_string(),
            "people.query: the path `company.team.company.team.company.name` has 6 attributes: Attio follows 5 at most",
        );
        let streamed = attio.people().find(query).items().next().await;
        let error = streamed.expect("an error").expect_err("too long");
        assert_eq!(error.kind(), ErrorKind::Build);
    }
    assert_eq!(fake.requests().len(), asked);
}

#[tokio::test]
async fn each_kind_is_compared() {
    let (_fake, attio) = start().await;
    let ada: attio_client::PersonId = ADA.parse().expect("an id");
    let february = time("2026-02-01T00:00:00Z");
    let cases = [
        (people::job_title().eq("Analyst"), "Ada"),
        (
            people::job_title().one_of(["Analyst", "Admiral"]),
            "Ada Grace",
        ),
        (people::job_title().contains("ANALYS"), "Ada"),
        (people::job_title().starts_with("A"), "Ada Grace"),
        (people::job_title().ends_with("l"), "Grace"),
        (people::name().eq("Ada Lovelace"), "Ada"),
        (people::name().contains("love"), "Ada"),
        (people::name().last_name().starts_with("H"), "Grace"),
        (people::name().first_name().starts_with("B"), "Bob"),
        (people::email_addresses().eq("grace@acme.com"), "Grace"),
        (
            people::email_addresses()
                .email_root_domain()
                .eq("attio.com"),
            "Ada",
        ),
        (
            people::email_addresses().email_local_specifier().eq("ada"),
            "Ada",
        ),
        (people::phone_numbers().starts_with("+1555"), "Ada"),
        (
            people::phone_numbers().country_code().eq(CountryCode::US),
            "Ada",
        ),
        (people::phone_numbers().country_code().not_empty(), "Ada"),
        (
            people::primary_location().locality().contains("spring"),
            "Ada",
        ),
        (people::primary_location().country_code().eq("US"), "Ada"),
        (people::created_at().lt(february), "Ada"),
        (people::created_at().lte(february), "Ada Grace"),
        (people::created_at().gt(february), "Bob Eve"),
        (people::created_at().gte(february), "Grace Bob Eve"),
        (people::created_at().eq(february), "Grace"),
        (people::record_id().eq(ada), "Ada"),
        (people::record_id().one_of([ada]), "Ada"),
        (
            people::last_interaction()
                .interaction_type()
                .eq(InteractionType::Email),
            "",
        ),
        (people::last_interaction().interacted_at().gt(february), ""),
        (people::last_interaction().owner_member_id().not_empty(), ""),
        (filter::select("tier").eq("Gold"), "Ada"),
        (
            filter::select("tier")
                .active_from()
                .gte(time("2020-01-01T00:00:00Z")),
            "Ada Grace",
        ),
        (filter::number("score").gte(7), "Ada Grace"),
        (filter::number("score").gt(7), "Ada"),
        (filter::rating("stars").lt(4), "Grace"),
        (filter::checkbox("vip").eq(false), "Grace"),
        (filter::date("birthday").lt(date(1900, 1, 1)), "Ada"),
        (filter::date("birthday").eq("1906-12-09"), "Grace"),
    ];
    for (filter, expected) in cases {
        let shown = format!("{filter:?}");
        assert_eq!(people(&attio, filter).await, expected, "{shown}");
    }
}

#[tokio::test]
async fn companies_and_deals_are_compared() {
    let (_fake, attio) = start().await;
    let cases = [
        (companies::domains().eq("attio.com"), "Attio"),
        (companies::domains().not_empty(), "Attio"),
        (!companies::domains().not_empty(), "Acme"),
        (companies::funding_raised_usd().gte("1000"), "Attio"),
        (companies::funding_raised_usd().gt(1000), ""),
        (companies::foundation_date().gte(date(2019, 1, 1)), "Attio"),
        (companies::categories().eq("B2B"), "Attio"),
        (companies::name().starts_with("A"), "Attio Acme"),
    ];
    for (filter, expected) in cases {
        let shown = format!("{filter:?}");
        assert_eq!(companies(&attio, filter).await, expected, "{shown}");
    }
    let member: WorkspaceMemberId = MEMBER.parse().expect("an id");
    let filter = deals::owner().eq(member).and(deals::value().lt(501.5));
    let filter = filter.and(Filter::any_of(
        ["Lead", "Lost"].map(|stage| deals::stage().eq(stage)),
    ));
    let deals = attio.deals().find(filter).send().await.expect("deals");
    assert_eq!(deals.len(), 1);
}

#[tokio::test]
async fn conditions_join_and_negate() {
    let (_fake, attio) = start().await;
    let analyst = || people::job_title().eq("Analyst");
    let admiral = || people::job_title().eq("Admiral");
    let gold = || filter::select("tier").eq("Gold");
    let cases = [
        (analyst().and(gold()), "Ada"),
        (admiral().and(gold()), ""),
        (analyst().or(admiral()), "Ada Grace"),
        (!analyst(), "Grace Bob Eve"),
        (!!analyst(), "Ada"),
        (analyst().not().or(admiral()), "Grace Bob Eve"),
        (!(analyst().or(admiral())), "Bob Eve"),
        (!(analyst().and(gold())), "Grace Bob Eve"),
        (!(admiral().and(!gold())), "Ada Bob Eve"),
        (Filter::all_of([]), "Ada Grace Bob Eve"),
        (Filter::any_of([]), ""),
        (
            Filter::raw(json!({"job_title": "Analyst", "tier": "Gold"})),
            "Ada",
        ),
    ];
    for (filter, expected) in cases {
        let shown = format!("{filter:?}");
        assert_eq!(people(&attio, filter).await, expected, "{shown}");
    }
}

#[tokio::test]
async fn paths_cross_references() {
    let (_fake, attio) = start().await;
    let company_id: CompanyId = ATTIO.parse().expect("an id");
    let owner = filter::record_reference("owner", kinds::People);
    let project = filter::record_reference("project", "projects");
    // Ada is in the team of the company, and so the company is hers.
    let cases = [
        (people::company().domains().eq("attio.com"), "Ada Eve"),
        (
            people::company().team().name().last_name().eq("Lovelace"),
            "Ada Eve",
        ),
        (
            people::company()
                .to(project.clone())
                .to(filter::text("code"))
                .eq("X-1"),
            "Ada Eve",
        ),
        (
            people::company()
                .to(project)
                .to(owner)
                .to(people::job_title())
                .contains("analyst"),
            "Ada Eve",
        ),
        (!people::company().domains().eq("attio.com"), "Grace Bob"),
        (people::company().eq(company_id), "Ada Eve"),
        (people::company().one_of([company_id]), "Ada Eve"),
        (people::company().target_object().eq("deals"), ""),
    ];
    for (filter, expected) in cases {
        let shown = format!("{filter:?}");
        assert_eq!(people(&attio, filter).await, expected, "{shown}");
    }
}

#[tokio::test]
async fn pages_are_ordered() {
    let (fake, attio) = start().await;
    let all = || Query::new();
    assert_eq!(
        people(&attio, all().sort(people::created_at().desc())).await,
        "Eve Bob Grace Ada"
    );
    assert_eq!(
        people(&attio, all().sort(people::name().first_name().asc())).await,
        "Ada Bob Eve Grace"
    );
    let by_score = all()
        .sort(filter::number("score").desc())
        .sort(people::created_at().desc());
    assert_eq!(people(&attio, by_score).await, "Ada Grace Eve Bob");
    let page = all()
        .filter(people::created_at().gt(time("2026-01-01T00:00:00Z")))
        .filter(people::name().not_empty())
        .sort(people::created_at().asc())
        .limit(1)
        .offset(1);
    assert_eq!(people(&attio, page).await, "Bob");
    let sent: Value = fake
        .requests()
        .last()
        .and_then(|request| request.json())
        .expect("a JSON body");
    assert_eq!(
        sent,
        json!({
            "filter": {"$and": [
                {"created_at": {"$gt": "2026-01-01T00:00:00Z"}},
                {"name": {"$not_empty": true}},
            ]},
            "sorts": [{"direction": "asc", "attribute": "created_at"}],
            "limit": 1,
            "offset": 1,
        })
    );
}

#[tokio::test]
async fn custom_objects_are_asked_and_read_by_slug() {
    let (_fake, attio) = start().await;
    let owner = filter::record_reference("owner", kinds::People);
    let filter = filter::text("code")
        .starts_with("X")
        .and(owner.to(people::name()).contains("Ada"));
    let found = attio.records("projects").find(filter).send().await;
    let found = found.expect("projects");
    let [project] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(project.values.text("code"), Some("X-1"));
    let tags: Vec<&str> = project
        .values
        .selects("tags")
        .map(|tag| tag.title.as_str())
        .collect();
    assert_eq!(tags, ["Rust", "Zig"]);
    let owner: Option<RecordId> = project
        .values
        .reference("owner")
        .map(|one| one.target_record_id);
    assert_eq!(owner, ADA.parse().ok());
    assert_eq!(project.values.number("code"), None, "of another kind");
}

#[tokio::test]
async fn what_is_no_filter_is_refused_and_not_dropped() {
    let (_fake, attio) = start().await;
    let error = attio.people().find(Filter::raw(json!("Ada"))).send().await;
    let error = error.expect_err("a filter is an object");
    assert_eq!(error.code().map(|code| code.as_str()), Some("filter_error"));
}

#[tokio::test]
async fn lists_and_activities_are_asked_under_their_slugs() {
    let (fake, attio) = start().await;
    let last = || {
        let request = fake.requests().pop().expect("a request");
        (
            request.path().to_owned(),
            request.json().expect("a JSON body"),
        )
    };
    let parent = filter::parent_record(kinds::Companies).to(companies::name());
    let query = Query::new()
        .filter(parent.clone().eq("Attio"))
        .sort(parent.asc());
    // The answers do not matter here, only what is sent.
    let _ = attio.entries("sales").find(query).send().await;
    let path = json!([["sales", "parent_record"], ["companies", "name"]]);
    let body = json!({
        "filter": {"path": path, "constraints": {"$eq": "Attio"}},
        "sorts": [{"direction": "asc", "path": path}],
    });
    assert_eq!(last(), ("/v2/lists/sales/entries/query".to_owned(), body));
    let loud = filter::number("volume").gt(3);
    let _ = attio.activity_records("calls").find(loud).send().await;
    let body = json!({"filter": {"volume": {"$gt": 3}}});
    assert_eq!(
        last(),
        ("/v2/activities/calls/records/query".to_owned(), body)
    );
}

#[tokio::test]
async fn a_view_lends_its_filter() {
    let (fake, attio) = start().await;
    let view: ViewId = MEMBER.parse().expect("an id");
    let refused = attio.deals().find(Query::new().view(view)).send().await;
    refused.expect_err("there is no such view");
    let sent = fake.requests().pop().and_then(|request| request.json());
    assert_eq!(sent, Some(json!({"filter_view_id": MEMBER})));
}
