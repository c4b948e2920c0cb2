//! The routes of `/v2/{objects|lists}/{…}/attributes`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Extension, Router};
use serde_json::{Value, json};

use super::definition;
use super::kind::Kind;
use super::params::{PageSize, Params};
use super::payload::Payload;
use super::reply::{Answer, data};
use super::schema::Attribute;
use super::server::Shared;
use super::slug;
use super::values::attribute_id;
use super::world::{Collection, Owner, World};

/// Whose attributes a route is about.
#[derive(Clone, Copy)]
pub(super) enum Target {
    Objects,
    Lists,
}

pub(super) fn routes() -> Router<Arc<Shared>> {
    Target::ALL.into_iter().fold(Router::new(), |all, target| {
        let base = target.base();
        let routes = Router::new()
            .route(base, get(list).post(create))
            .route(&format!("{base}/{{attribute}}"), get(read).patch(update));
        all.merge(routes.layer(Extension(target)))
    })
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Path(owner): Path<String>,
    params: Params,
) -> Answer {
    let world = shared.world();
    let home = world.collection(target.owner(&owner))?;
    let archived = params.flag("show_archived")?.unwrap_or(false);
    let all = home
        .attributes
        .iter()
        .filter(|one| archived || !one.archived);
    let page = params.cut(all, PageSize::of(usize::MAX))?;
    data(
        page.into_iter()
            .map(|one| render(&world, home, one))
            .collect(),
    )
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Path(owner): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let owner = target.owner(&owner);
    let slug = slug::read(&body)?;
    let home = world.collection(owner)?;
    if home.any_attribute(slug).is_some() {
        return Err(slug::taken(slug));
    }
    let attribute = definition::read(&world, home, slug, &body)?;
    let back = definition::relationship(&world, home, &attribute, &body)?;
    world.clock.tick();
    let attribute = world.named(attribute);
    world.collection_mut(owner)?.attributes.push(attribute);
    if let Some((other, back)) = back {
        let back = world.named(back);
        let there = Owner::Object(&other);
        let back_slug = back.slug.clone();
        world.collection_mut(there)?.attributes.push(back);
        world.relate((owner, slug), (there, &back_slug))?;
    }
    show(&world, owner, slug)
}

async fn read(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Path((owner, attribute)): Path<(String, String)>,
) -> Answer {
    show(&shared.world(), target.owner(&owner), &attribute)
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Path((owner, attribute)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let owner = target.owner(&owner);
    let home = world.collection(owner)?;
    let old = home.addressed_attribute(&attribute)?;
    let new = definition::change(&world, home, old, &body)?;
    let (id, old, slug) = (old.id, old.slug.clone(), new.slug.clone());
    let home = world.collection_mut(owner)?;
    *home.addressed_attribute_mut(&id.to_string())? = new;
    if old != slug {
        home.records.rename(&old, &slug);
    }
    show(&world, owner, &slug)
}

impl Target {
    pub(super) const ALL: [Self; 2] = [Self::Objects, Self::Lists];

    /// Where the attributes are.
    pub(super) fn base(self) -> &'static str {
        match self {
            Self::Objects => "/v2/objects/{object}/attributes",
            Self::Lists => "/v2/lists/{list}/attributes",
        }
    }

    /// The object or list of this name.
    pub(super) fn owner(self, name: &str) -> Owner<'_> {
        match self {
            Self::Objects => Owner::Object(name),
            Self::Lists => Owner::List(name),
        }
    }
}

fn show(world: &World, owner: Owner<'_>, attribute: &str) -> Answer {
    let home = world.collection(owner)?;
    data(render(world, home, home.addressed_attribute(attribute)?))
}

/// The other end of a relationship; null if there is none.
fn inverse(world: &World, attribute: &Attribute) -> Value {
    match world.other_end(attribute) {
        Some((home, back)) => json!({
            "id": attribute_id(world, home, back),
            "object_slug": home.slug,
            "title": back.title,
            "api_slug": back.slug,
            "is_multiselect": back.multiple,
        }),
        None => Value::Null,
    }
}

fn render(world: &World, home: &Collection, attribute: &Attribute) -> Value {
    let (code, display) = match &attribute.kind {
        Kind::Currency { code } => (json!(code), json!("symbol")),
        _ => (Value::Null, Value::Null),
    };
    let allowed = match &attribute.kind {
        Kind::RecordReference { objects } => {
            let objects = objects.iter().filter_map(|slug| world.find_object(slug));
            objects.map(|object| json!(object.id)).collect()
        }
        _ => Value::Null,
    };
    json!({
        "id": attribute_id(world, home, attribute),
        "title": attribute.title,
        "description": attribute.description,
        "api_slug": attribute.slug,
        "type": attribute.kind.name(),
        "is_system_attribute": attribute.system,
        "is_writable": !attribute.read_only,
        "is_required": attribute.required,
        "is_unique": attribute.unique,
        "is_multiselect": attribute.multiple,
        "is_default_value_enabled": !attribute.default.is_null(),
        "is_archived": attribute.archived,
        "default_value": attribute.default,
        "relationship": inverse(world, attribute),
        "created_at": attribute.created_at,
        "config": {
            "currency": { "default_currency_code": code, "display_type": display },
            "record_reference": { "allowed_object_ids": allowed },
        },
    })
}
