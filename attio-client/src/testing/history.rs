//! The values that an attribute has, had, and is told to have had.

use std::sync::Arc;

use serde_json::Value;

use super::kind::Kind;
use super::members::{Members, Moment};
use super::params::{PageSize, Params, id};
use super::payload::Payload;
use super::problem::{Path, Problem};
use super::reply::{Answer, data};
use super::schema::Attribute;
use super::table::Held;
use super::values;
use super::world::{Owner, World};

/// A value that is said to have been held from one time to another.
pub(super) struct Span {
    value: Value,
    since: Value,
    until: Option<Value>,
    path: Path,
}

/// The values of one attribute, the oldest first; those of the past if they are asked for.
pub(super) fn list(
    world: &World,
    owner: Owner<'_>,
    record: &str,
    attribute: &str,
    params: &Params,
) -> Answer {
    let home = world.collection(owner)?;
    let record = home.record(id("record", record)?)?;
    let attribute = home.addressed_attribute(attribute)?;
    let historic = params.flag("show_historic")?.unwrap_or(false);
    if historic && is_enriched(attribute) {
        let message = format!("Attio keeps no history of `{}`", attribute.slug);
        return Err(Problem::invalid("validation_type", message));
    }
    let past = if historic {
        record.past(&attribute.slug)
    } else {
        &[]
    };
    let all = past.iter().chain(record.values(&attribute.slug));
    let kind = attribute.kind.name();
    let page = params.cut(all, PageSize::of(usize::MAX))?;
    data(page.into_iter().map(|held| held.render(kind)).collect())
}

impl Span {
    /// `data.values` of a request that replaces a history.
    pub(super) fn read_all(body: &Payload) -> Result<Vec<Self>, Problem> {
        const MOST: usize = 400;
        let body = body.data()?;
        if !body.need::<bool>("replace_history")? {
            return Err(body.unusable("replace_history", "takes `true`"));
        }
        let spans = body.list("values")?;
        if spans.is_empty() || spans.len() > MOST {
            return Err(body.unusable("values", "takes 1 to 400 values"));
        }
        spans
            .into_iter()
            .map(|(span, path)| {
                let span = Members::of(span, path)?;
                let value = span.map.get("value").cloned();
                let Moment(since) = span.need("active_from")?;
                let until: Option<Moment> = span.need("active_until")?;
                Ok(Self {
                    value: value.ok_or_else(|| Problem::required(&span.at("value"), "a value"))?,
                    since,
                    until: until.map(|Moment(until)| until),
                    path: span.at("value"),
                })
            })
            .collect()
    }
}

impl World {
    /// Gives an attribute another history, and another present.
    pub(super) fn replace_history(
        &mut self,
        owner: Owner<'_>,
        record: &str,
        attribute: &str,
        mut spans: Vec<Span>,
    ) -> Answer {
        let stamp = self.stamp();
        let home = self.collection(owner)?;
        let mut record = home.record(id("record", record)?)?.clone();
        let attribute = home.addressed_attribute(attribute)?;
        if attribute.read_only || attribute.inverse.is_some() {
            let message = format!("the history of `{}` cannot be written", attribute.slug);
            return Err(Problem::invalid("system_edit_unauthorized", message));
        }
        // All timestamps have one form, so that their order is that of their texts.
        spans.sort_by(|a, b| a.since.as_str().cmp(&b.since.as_str()));
        if !attribute.multiple && overlap(&spans) {
            return Err(Problem::invalid(
                "multiple_values_for_single_value_attribute",
                format!("`{}` holds one value at a time", attribute.slug),
            ));
        }
        let mut all: Vec<Held> = Vec::with_capacity(spans.len());
        for span in spans {
            let fields = values::parse(self, home, attribute, &span.value, &span.path)?;
            all.push(Held {
                since: Arc::new(span.since),
                until: span.until.map(Arc::new),
                actor: Arc::clone(&stamp.actor),
                fields,
            });
        }
        let kind = attribute.kind.name();
        let answer = all.iter().map(|held| held.render(kind)).collect();
        let (now, past) = all.into_iter().partition(|held| held.until.is_none());
        record.values.insert(attribute.slug.clone(), now);
        record.past.insert(attribute.slug.clone(), past);
        let keys = super::write::unique_keys(home, &record)?;
        self.put(owner, record, keys)?;
        data(answer)
    }
}

/// What Attio finds out by itself; creation is recorded, not found out.
fn is_enriched(attribute: &Attribute) -> bool {
    let recorded = [
        "record_id",
        "entry_id",
        "parent_record",
        "created_at",
        "created_by",
    ];
    matches!(attribute.kind, Kind::Interaction)
        || attribute.read_only && !recorded.contains(&attribute.slug.as_str())
}

/// Whether one of these, in order, begins before the one before it ends.
fn overlap(spans: &[Span]) -> bool {
    spans.iter().zip(spans.iter().skip(1)).any(|(one, next)| {
        let end = one.until.as_ref().and_then(Value::as_str);
        end.is_none_or(|end| next.since.as_str().is_some_and(|next| next < end))
    })
}
