//! What a new record has without being told: default values, fixed ones and those that depend on who writes and when.

use std::borrow::Cow;

use jiff::tz::Offset;
use jiff::{Span, Timestamp};
use serde_json::{Map, Value, json};

use super::clock::nanoseconds;
use super::kind::Kind;
use super::schema::Attribute;
use super::world::{Collection, World};
use super::write::Stamp;

/// Whoever has authorized the token.
const CURRENT_USER: &str = "current-user";

impl World {
    /// What was sent, and the default values of what was not.
    pub(super) fn with_defaults<'a>(
        &self,
        home: &Collection,
        values: &'a Map<String, Value>,
        stamp: &Stamp,
    ) -> Cow<'a, Map<String, Value>> {
        let mut values = Cow::Borrowed(values);
        for attribute in home.attributes.iter().filter(|one| !one.archived) {
            let given = |key: &str| key == attribute.slug || key.parse() == Ok(attribute.id);
            if values.keys().any(|key| given(key)) {
                continue;
            }
            if let Some(default) = self.default_of(attribute, stamp) {
                values.to_mut().insert(attribute.slug.clone(), default);
            }
        }
        values
    }

    /// In the write form.
    fn default_of(&self, attribute: &Attribute, stamp: &Stamp) -> Option<Value> {
        let template = attribute.default.get("template")?;
        match attribute.default.get("type")?.as_str()? {
            "static" => Some(template.clone()),
            _ => {
                let template = template.as_str()?;
                if template == CURRENT_USER {
                    let member = self.members.first()?;
                    return Some(json!([{
                        "referenced_actor_type": "workspace-member",
                        "referenced_actor_id": member.id,
                    }]));
                }
                let now: Timestamp = stamp.at.as_str()?.parse().ok()?;
                Some(json!([nanoseconds(later(now, template)?)]))
            }
        }
    }
}

/// Why an attribute of this kind cannot have this dynamic default value, if it cannot.
pub(super) fn refuse_dynamic(kind: &Kind, template: &str) -> Option<&'static str> {
    match kind {
        Kind::ActorReference => (template != CURRENT_USER).then_some("takes `current-user`"),
        Kind::Date | Kind::Timestamp => later(Timestamp::UNIX_EPOCH, template)
            .is_none()
            .then_some("takes an ISO 8601 duration, such as `P1M` or `PT0S`"),
        _ => Some("only dates, timestamps and references to members have dynamic default values"),
    }
}

/// So much later, by the calendar of UTC.
fn later(now: Timestamp, duration: &str) -> Option<Timestamp> {
    let span: Span = duration.parse().ok()?;
    // The friendly format of durations is not Attio's.
    duration.contains('P').then_some(())?;
    let at = Offset::UTC.to_datetime(now).checked_add(span).ok()?;
    Offset::UTC.to_timestamp(at).ok()
}
