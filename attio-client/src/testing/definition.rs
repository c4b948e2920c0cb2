//! What a request says that an attribute is to be.
//!
//! In: the body of a request. Out: an attribute, or Attio's refusal.

use serde_json::Value;

use super::defaults;
use super::kind::Kind;
use super::members::Members;
use super::problem::Problem;
use super::schema::Attribute;
use super::slug;
use super::world::{Collection, Nature, World};

/// A new attribute.
pub(super) fn read(
    world: &World,
    home: &Collection,
    slug: &str,
    body: &Members<'_>,
) -> Result<Attribute, Problem> {
    let name: &str = body.need("type")?;
    let Some(mut kind) = Kind::creatable(name) else {
        let why = format!("nobody can make an attribute of the type `{name}`");
        return Err(body.unusable("type", &why));
    };
    configure(world, &mut kind, &body.object("config")?)?;
    let mut attribute = Attribute::new(slug, kind).titled(body.need::<&str>("title")?);
    attribute.description = text_or_null(body.need("description")?);
    attribute.required = body.need("is_required")?;
    attribute.unique = body.need("is_unique")?;
    attribute.multiple = body.need("is_multiselect")?;
    attribute.default = default(home, &attribute.kind, body)?;
    if attribute.multiple && !attribute.kind.may_be_multiple() {
        let why = format!("an attribute of the type `{name}` holds one value");
        return Err(body.unusable("is_multiselect", &why));
    }
    check_unique(home, &attribute, body)?;
    Ok(attribute)
}

/// The attribute at the other end, and its object, if one is asked for.
pub(super) fn relationship(
    world: &World,
    home: &Collection,
    attribute: &Attribute,
    body: &Members<'_>,
) -> Result<Option<(String, Attribute)>, Problem> {
    let Some(other) = body.optional_object("relationship")? else {
        return Ok(None);
    };
    if !matches!(attribute.kind, Kind::RecordReference { .. }) {
        let why = "only a reference to records has an other end";
        return Err(body.unusable("relationship", why));
    }
    let object: &str = other.need("object")?;
    let object = world
        .find_object(object)
        .ok_or_else(|| Problem::value_not_found(format!("there is no object `{object}`")))?;
    let slug = slug::read(&other)?;
    if object.any_attribute(slug).is_some() {
        return Err(slug::taken(slug));
    }
    let mut back = Attribute::record_reference(slug, [home.slug.as_str()])
        .titled(other.need::<&str>("title")?);
    back.multiple = other.need("is_multiselect")?;
    Ok(Some((object.slug.clone(), back)))
}

/// An attribute, changed.
pub(super) fn change(
    world: &World,
    home: &Collection,
    old: &Attribute,
    body: &Members<'_>,
) -> Result<Attribute, Problem> {
    let mut new = old.clone();
    if body.has("api_slug") {
        slug::read(body)?.clone_into(&mut new.slug);
        let holder = home.any_attribute(&new.slug);
        if holder.is_some_and(|holder| holder.id != old.id) {
            return Err(slug::taken(&new.slug));
        }
    }
    if let Some(title) = body.may::<&str>("title")? {
        title.clone_into(&mut new.title);
    }
    if let Some(description) = body.may("description")? {
        new.description = text_or_null(description);
    }
    if body.has("default_value") {
        new.default = default(home, &new.kind, body)?;
    }
    if let Some(config) = body.optional_object("config")? {
        configure(world, &mut new.kind, &config)?;
    }
    new.required = body.may("is_required")?.unwrap_or(old.required);
    new.unique = body.may("is_unique")?.unwrap_or(old.unique);
    new.archived = body.may("is_archived")?.unwrap_or(old.archived);
    let frozen = |attribute: &Attribute| {
        let slug = attribute.slug.clone();
        (
            slug,
            attribute.required,
            attribute.unique,
            attribute.archived,
        )
    };
    if old.system && frozen(old) != frozen(&new) {
        let message = format!("`{}` comes with Attio and stays as it is", old.slug);
        return Err(Problem::invalid("system_edit_unauthorized", message));
    }
    if !old.unique {
        check_unique(home, &new, body)?;
    }
    Ok(new)
}

fn configure(world: &World, kind: &mut Kind, config: &Members<'_>) -> Result<(), Problem> {
    match kind {
        Kind::Currency { code } => {
            if let Some(currency) = config.optional_object("currency")? {
                let given: &str = currency.need("default_currency_code")?;
                currency.one_of("display_type", &["code", "name", "narrowSymbol", "symbol"])?;
                given.clone_into(code);
            }
        }
        Kind::RecordReference { objects } => {
            if let Some(reference) = config.optional_object("record_reference")? {
                objects.clear();
                for (name, _) in reference.list("allowed_objects")? {
                    let name = name.as_str().unwrap_or_default();
                    let object = world.find_object(name).ok_or_else(|| {
                        Problem::value_not_found(format!("there is no object `{name}`"))
                    })?;
                    objects.push(object.slug.clone());
                }
            }
        }
        _ => {}
    }
    Ok(())
}

/// `default_value`, kept as it is; people and companies know none.
fn default(home: &Collection, kind: &Kind, body: &Members<'_>) -> Result<Value, Problem> {
    let Some(default) = body.optional_object("default_value")? else {
        return Ok(Value::Null);
    };
    if knows_no_rules(home) {
        let why = format!("attributes of `{}` have no default values", home.slug);
        return Err(body.unusable("default_value", &why));
    }
    match default.one_of("type", &["static", "dynamic"])? {
        "static" => default.need::<&[Value]>("template").map(drop)?,
        _ => {
            if let Some(why) = defaults::refuse_dynamic(kind, default.need("template")?) {
                return Err(default.unusable("template", why));
            }
        }
    }
    Ok(Value::Object(default.map.clone()))
}

fn check_unique(
    home: &Collection,
    attribute: &Attribute,
    body: &Members<'_>,
) -> Result<(), Problem> {
    let why = match &attribute.kind {
        _ if !attribute.unique => return Ok(()),
        _ if knows_no_rules(home) => format!("`{}` takes no unique attributes", home.slug),
        Kind::Select { .. } => "a select is never unique".to_owned(),
        _ => return Ok(()),
    };
    Err(body.unusable("is_unique", &why))
}

/// People and companies, which take neither unique attributes nor default values.
fn knows_no_rules(home: &Collection) -> bool {
    matches!(home.nature, Nature::Object { standard: true, .. })
        && ["people", "companies"].contains(&home.slug.as_str())
}

fn text_or_null(text: Option<&str>) -> Value {
    text.map_or(Value::Null, Value::from)
}
