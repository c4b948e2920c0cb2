//! The routes of `/v2/activities`, and of the records below.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::params::{PageSize, Params, id};
use super::payload::Payload;
use super::problem::Problem;
use super::records::{find, show};
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::slug;
use super::standard;
use super::store::{Multiples, New};
use super::world::{Collection, Nature, Owner, World};
use super::write::Writer;

pub(super) fn routes() -> Router<Arc<Shared>> {
    let records = "/v2/activities/{activity}/records";
    Router::new()
        .route("/v2/activities", get(list).post(create))
        .route(
            "/v2/activities/{activity}",
            get(read).patch(update).delete(delete),
        )
        .route(&format!("{records}/query"), post(query))
        .route(records, post(create_record).put(upsert_record))
        .route(
            &format!("{records}/{{record_id}}"),
            get(read_record)
                .patch(update_record)
                .put(overwrite_record)
                .delete(delete_record),
        )
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let all = world.activities.iter().map(|one| render(&world, one));
    Ok(Json(params.page(all.collect(), PageSize::of(500))?))
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let slug = slug::read(&body)?;
    let bases = standard::ACTIVITIES.map(|(slug, ..)| slug);
    let base = body.one_of("extends", &bases)?;
    let mut world = shared.world();
    let nature = Nature::Activity {
        singular: body.need::<&str>("singular_noun")?.to_owned(),
        plural: body.need::<&str>("plural_noun")?.to_owned(),
        extends: Some(world.collection(Owner::Activity(base))?.id),
        system: false,
    };
    slug::check_free(&world.activities, None, slug)?;
    world.clock.tick();
    let id = world.add(slug, nature, Vec::new()).to_string();
    data(render(&world, world.collection(Owner::Activity(&id))?))
}

async fn read(State(shared): State<Arc<Shared>>, Path(activity): Path<String>) -> Answer {
    let world = shared.world();
    data(render(
        &world,
        world.collection(Owner::Activity(&activity))?,
    ))
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(activity): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let id = world.collection(Owner::Activity(&activity))?.id;
    let slug = match body.has("api_slug") {
        true => Some(slug::read(&body)?),
        false => None,
    };
    if let Some(slug) = slug {
        slug::check_free(&world.activities, Some(id), slug)?;
    }
    let (one, several) = (
        body.may::<&str>("singular_noun")?,
        body.may::<&str>("plural_noun")?,
    );
    let home = world.collection_mut(Owner::Activity(&activity))?;
    if let Some(slug) = slug {
        slug.clone_into(&mut home.slug);
    }
    if let Nature::Activity {
        singular, plural, ..
    } = &mut home.nature
    {
        if let Some(one) = one {
            one.clone_into(singular);
        }
        if let Some(several) = several {
            several.clone_into(plural);
        }
    }
    data(render(
        &world,
        world.collection(Owner::Activity(&id.to_string()))?,
    ))
}

async fn delete(State(shared): State<Arc<Shared>>, Path(activity): Path<String>) -> Answer {
    let mut world = shared.world();
    let home = world.collection(Owner::Activity(&activity))?;
    if matches!(home.nature, Nature::Activity { system: true, .. }) {
        let message = format!("`{}` comes with Attio", home.slug);
        return Err(Problem::invalid("system_edit_unauthorized", message));
    }
    let id = home.id;
    world.activities.retain(|one| one.id != id);
    gone()
}

async fn query(
    State(shared): State<Arc<Shared>>,
    Path(activity): Path<String>,
    body: Payload,
) -> Result<Response, Problem> {
    find(&shared, Owner::Activity(&activity), &body)
}

async fn create_record(
    State(shared): State<Arc<Shared>>,
    Path(activity): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let new = New {
        id: None,
        parent: None,
        values: body.data()?.need("values")?,
        writer: Writer::Client,
    };
    data(world.create(Owner::Activity(&activity), new)?)
}

async fn upsert_record(
    State(shared): State<Arc<Shared>>,
    Path(activity): Path<String>,
    params: Params,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let matching = params.need("matching_attribute")?;
    let values = body.data()?.need("values")?;
    data(world.upsert(Owner::Activity(&activity), matching, values)?)
}

async fn read_record(
    State(shared): State<Arc<Shared>>,
    Path((activity, record)): Path<(String, String)>,
) -> Answer {
    show(&shared.world(), Owner::Activity(&activity), &record)
}

async fn update_record(
    State(shared): State<Arc<Shared>>,
    Path((activity, record)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    write(&shared, &activity, &record, &body, Multiples::Kept)
}

async fn overwrite_record(
    State(shared): State<Arc<Shared>>,
    Path((activity, record)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    let multiples = Multiples::Replaced { except: None };
    write(&shared, &activity, &record, &body, multiples)
}

async fn delete_record(
    State(shared): State<Arc<Shared>>,
    Path((activity, record)): Path<(String, String)>,
) -> Answer {
    let mut world = shared.world();
    world.delete(Owner::Activity(&activity), id("record", &record)?)?;
    gone()
}

fn write(
    shared: &Shared,
    activity: &str,
    record: &str,
    body: &Payload,
    multiples: Multiples<'_>,
) -> Answer {
    let mut world = shared.world();
    let values = body.data()?.need("values")?;
    let record = id("record", record)?;
    data(world.update(Owner::Activity(activity), record, values, multiples)?)
}

fn render(world: &World, home: &Collection) -> Value {
    let mut answer = json!({
        "id": { "workspace_id": world.workspace_id, "activity_id": home.id },
        "api_slug": home.slug,
        "created_at": home.created_at,
    });
    if let Nature::Activity {
        singular,
        plural,
        extends,
        system,
    } = &home.nature
    {
        let parents = world
            .activities
            .iter()
            .filter(|one| Some(one.id) == *extends);
        answer["singular_noun"] = singular.as_str().into();
        answer["plural_noun"] = plural.as_str().into();
        answer["is_system_activity"] = (*system).into();
        answer["extends"] = parents
            .map(|one| json!({ "schema_id": one.id, "schema_slug": one.slug }))
            .collect();
    }
    answer
}
