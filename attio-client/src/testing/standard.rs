//! Attio's standard objects and their attributes.

use super::schema::Attribute;

/// Slug, nouns and attributes of each object that a workspace starts with.
pub(super) fn objects() -> Vec<(&'static str, &'static str, &'static str, Vec<Attribute>)> {
    vec![
        ("people", "Person", "People", people()),
        ("companies", "Company", "Companies", companies()),
        ("deals", "Deal", "Deals", deals()),
        ("users", "User", "Users", users()),
        ("workspaces", "Workspace", "Workspaces", workspaces()),
    ]
}

/// Those that a workspace need not have: an admin switches them on.
pub(super) const MAY_BE_OFF: [&str; 3] = ["deals", "users", "workspaces"];

/// The two sides of each relationship between standard objects.
pub(super) const RELATIONSHIPS: [(Side, Side); 6] = [
    (("people", "company"), ("companies", "team")),
    (
        ("people", "associated_deals"),
        ("deals", "associated_people"),
    ),
    (("people", "associated_users"), ("users", "person")),
    (
        ("companies", "associated_deals"),
        ("deals", "associated_company"),
    ),
    (
        ("companies", "associated_workspaces"),
        ("workspaces", "company"),
    ),
    (("users", "workspace"), ("workspaces", "users")),
];

/// An object and one of its attributes.
type Side = (&'static str, &'static str);

/// Slug and nouns of the activities that Attio knows, each of them an extension of the one before.
pub(super) const ACTIVITIES: [(&str, &str, &str); 3] = [
    ("activities", "Activity", "Activities"),
    ("interactions", "Interaction", "Interactions"),
    ("calls", "Call", "Calls"),
];

/// The attributes that every object and every activity has.
pub(super) fn of_objects() -> Vec<Attribute> {
    vec![
        Attribute::text("record_id").unique().read_only(),
        Attribute::timestamp("created_at").read_only(),
        Attribute::actor_reference("created_by").read_only(),
    ]
}

/// The attributes that every list has, on records of this object.
pub(super) fn of_lists(parent: Option<&str>) -> Vec<Attribute> {
    vec![
        Attribute::text("entry_id").unique().read_only(),
        Attribute::record_reference("parent_record", parent).read_only(),
        Attribute::timestamp("created_at").read_only(),
        Attribute::actor_reference("created_by").read_only(),
    ]
}

/// The attribute by which the string shorthand of a reference finds a record of a standard object.
pub(super) fn shorthand(object: &str) -> Option<&'static str> {
    match object {
        "people" => Some("email_addresses"),
        "companies" => Some("domains"),
        "users" => Some("user_id"),
        "workspaces" => Some("workspace_id"),
        _ => None,
    }
}

fn people() -> Vec<Attribute> {
    let mut attributes = vec![
        Attribute::email_address("email_addresses")
            .multiple()
            .unique(),
        Attribute::personal_name("name"),
        Attribute::record_reference("company", ["companies"]),
        Attribute::text("description"),
        Attribute::text("job_title"),
        Attribute::phone_number("phone_numbers").multiple(),
        Attribute::location("primary_location"),
        Attribute::record_reference("associated_deals", ["deals"]).multiple(),
        Attribute::record_reference("associated_users", ["users"]).multiple(),
        Attribute::text("avatar_url").read_only(),
    ];
    attributes.extend(social_media());
    attributes.extend(enriched());
    attributes
}

fn companies() -> Vec<Attribute> {
    let mut attributes = vec![
        Attribute::domain("domains").multiple().unique(),
        Attribute::text("name"),
        Attribute::text("description"),
        Attribute::record_reference("team", ["people"]).multiple(),
        Attribute::select("categories", ["B2B", "B2C", "SaaS", "Marketplace"]).multiple(),
        Attribute::location("primary_location"),
        Attribute::select(
            "estimated_arr_usd",
            ["Less than $1M", "$1M-$10M", "$10M-$50M"],
        ),
        Attribute::currency("funding_raised_usd", "USD"),
        Attribute::date("foundation_date"),
        Attribute::select("employee_range", ["1-10", "11-50", "51-250", "251-1K"]),
        Attribute::record_reference("associated_deals", ["deals"]).multiple(),
        Attribute::record_reference("associated_workspaces", ["workspaces"]).multiple(),
        Attribute::text("logo_url").read_only(),
    ];
    attributes.extend(social_media());
    attributes.extend(enriched());
    attributes
}

fn deals() -> Vec<Attribute> {
    vec![
        Attribute::text("name").required(),
        Attribute::status("stage", ["Lead", "In Progress", "Won 🎉", "Lost"]).required(),
        Attribute::actor_reference("owner").required(),
        Attribute::currency("value", "USD"),
        Attribute::record_reference("associated_people", ["people"]).multiple(),
        Attribute::record_reference("associated_company", ["companies"]),
    ]
}

fn users() -> Vec<Attribute> {
    vec![
        Attribute::text("user_id").unique().required(),
        Attribute::email_address("primary_email_address")
            .unique()
            .required(),
        Attribute::record_reference("person", ["people"]),
        Attribute::record_reference("workspace", ["workspaces"]).multiple(),
    ]
}

fn workspaces() -> Vec<Attribute> {
    vec![
        Attribute::text("workspace_id").unique().required(),
        Attribute::text("name"),
        Attribute::record_reference("users", ["users"]).multiple(),
        Attribute::record_reference("company", ["companies"]),
        Attribute::text("avatar_url"),
    ]
}

fn social_media() -> impl Iterator<Item = Attribute> {
    ["angellist", "facebook", "instagram", "linkedin", "twitter"]
        .into_iter()
        .map(Attribute::text)
}

/// What Attio finds out by itself.
fn enriched() -> Vec<Attribute> {
    let mut attributes = vec![Attribute::number("twitter_follower_count").read_only()];
    attributes.extend(
        [
            "first_calendar_interaction",
            "last_calendar_interaction",
            "next_calendar_interaction",
            "first_email_interaction",
            "last_email_interaction",
            "first_interaction",
            "last_interaction",
            "next_interaction",
        ]
        .map(Attribute::interaction),
    );
    let strengths = [
        "Very strong",
        "Strong",
        "Good",
        "Weak",
        "Very weak",
        "No communication",
    ];
    attributes.extend([
        Attribute::select("strongest_connection_strength", strengths).read_only(),
        Attribute::number("strongest_connection_strength_legacy").read_only(),
        Attribute::actor_reference("strongest_connection_user").read_only(),
    ]);
    attributes
}
