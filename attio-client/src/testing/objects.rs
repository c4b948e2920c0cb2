//! The routes of `/v2/objects`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde_json::{Value, json};

use super::kind::Kind;
use super::params::Params;
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::slug;
use super::world::{Collection, Nature, Owner, World};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/objects", get(list).post(create))
        .route(
            "/v2/objects/{object}",
            get(read).patch(update).delete(delete),
        )
        .route("/v2/objects/{object}/views", get(views))
}

async fn list(State(shared): State<Arc<Shared>>) -> Answer {
    let world = shared.world();
    data(
        world
            .objects
            .iter()
            .map(|one| render(&world, one))
            .collect(),
    )
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let slug = slug::read(&body)?;
    let nature = Nature::Object {
        singular: body.need::<&str>("singular_noun")?.to_owned(),
        plural: body.need::<&str>("plural_noun")?.to_owned(),
        standard: false,
    };
    let mut world = shared.world();
    slug::check_free(&world.objects, None, slug)?;
    world.clock.tick();
    let id = world.add(slug, nature, Vec::new());
    data(render(&world, world.object(&id.to_string())?))
}

async fn read(State(shared): State<Arc<Shared>>, Path(object): Path<String>) -> Answer {
    let world = shared.world();
    data(render(&world, world.object(&object)?))
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let (id, old) = {
        let object = world.object(&object)?;
        (object.id, object.slug.clone())
    };
    let new = match body.has("api_slug") {
        true => slug::read(&body)?,
        false => old.as_str(),
    };
    slug::check_free(&world.objects, Some(id), new)?;
    let (one, several) = (
        body.may::<&str>("singular_noun")?,
        body.may::<&str>("plural_noun")?,
    );
    let object = world.collection_mut(Owner::Object(&object))?;
    new.clone_into(&mut object.slug);
    if let Nature::Object {
        singular, plural, ..
    } = &mut object.nature
    {
        one.unwrap_or(singular.clone().as_str())
            .clone_into(singular);
        several
            .unwrap_or(plural.clone().as_str())
            .clone_into(plural);
    }
    world.follow(&old, new);
    data(render(&world, world.object(new)?))
}

async fn delete(State(shared): State<Arc<Shared>>, Path(object): Path<String>) -> Answer {
    let mut world = shared.world();
    let object = world.object(&object)?;
    if matches!(object.nature, Nature::Object { standard: true, .. }) {
        let message = format!("`{}` is a standard object", object.slug);
        return Err(Problem::invalid("system_edit_unauthorized", message));
    }
    let id = object.id;
    world.objects.retain(|one| one.id != id);
    world
        .lists
        .retain(|one| !matches!(&one.nature, Nature::List(list) if list.parent == id));
    gone()
}

async fn views(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    params: Params,
) -> Answer {
    shared.world().views_of(Owner::Object(&object), &params)
}

impl World {
    /// Lets references to an object's records follow its new slug.
    fn follow(&mut self, old: &str, new: &str) {
        for home in self.collections_mut() {
            for attribute in &mut home.attributes {
                if let Kind::RecordReference { objects } = &mut attribute.kind {
                    for slug in objects.iter_mut().filter(|slug| *slug == old) {
                        new.clone_into(slug);
                    }
                }
            }
            for record in home.records.iter_mut() {
                for held in record.values.values_mut().flatten() {
                    if let Some(target) = held.fields.get_mut("target_object")
                        && target == old
                    {
                        *target = new.into();
                    }
                }
            }
        }
    }
}

fn render(world: &World, object: &Collection) -> Value {
    let (singular, plural) = match &object.nature {
        Nature::Object {
            singular, plural, ..
        } => (singular.as_str(), plural.as_str()),
        Nature::List(_) | Nature::Activity { .. } => ("", ""),
    };
    json!({
        "id": { "workspace_id": world.workspace_id, "object_id": object.id },
        "api_slug": object.slug,
        "singular_noun": singular,
        "plural_noun": plural,
        "created_at": object.created_at,
    })
}
