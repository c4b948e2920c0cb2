//! The routes of `…/attributes/{attribute}/{options|statuses}`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::{get, patch};
use axum::{Extension, Router};
use serde_json::{Value, json};

use super::attributes::Target;
use super::kind::{Choice, Own};
use super::members::Members;
use super::params::Params;
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data};
use super::schema::Attribute;
use super::server::Shared;
use super::values::attribute_id;
use super::world::Collection;

pub(super) fn routes() -> Router<Arc<Shared>> {
    let mut all = Router::new();
    for target in Target::ALL {
        for (own, noun) in [(Own::Option, "options"), (Own::Status, "statuses")] {
            let base = format!("{}/{{attribute}}/{noun}", target.base());
            let routes = Router::new()
                .route(&base, get(list).post(create))
                .route(&format!("{base}/{{choice}}"), patch(update))
                .layer(Extension(target))
                .layer(Extension(own));
            all = all.merge(routes);
        }
    }
    all
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Extension(own): Extension<Own>,
    Path((owner, attribute)): Path<(String, String)>,
    params: Params,
) -> Answer {
    let world = shared.world();
    let home = world.collection(target.owner(&owner))?;
    let attribute = home.addressed_attribute(&attribute)?;
    let archived = params.flag("show_archived")?.unwrap_or(false);
    let base = attribute_id(&world, home, attribute);
    let shown = choices(attribute, own)?
        .iter()
        .filter(|choice| archived || !choice.archived);
    data(shown.map(|choice| choice.render(own, &base)).collect())
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Extension(own): Extension<Own>,
    Path((owner, attribute)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let owner = target.owner(&owner);
    let home = world.collection(owner)?;
    let found = home.addressed_attribute(&attribute)?;
    let mut choice = Choice::new("");
    change(&mut choice, choices(found, own)?, own, &body)?;
    if choice.title.is_empty() {
        return Err(Problem::required(&body.at("title"), "string"));
    }
    let base = attribute_id(&world, home, found);
    choice.id = world.ids.mint();
    let answer = choice.render(own, &base);
    let found = world
        .collection_mut(owner)?
        .addressed_attribute_mut(&attribute)?;
    if let Some((_, all)) = found.kind.choices_mut() {
        all.push(choice);
    }
    data(answer)
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Extension(target): Extension<Target>,
    Extension(own): Extension<Own>,
    Path((owner, attribute, name)): Path<(String, String, String)>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let owner = target.owner(&owner);
    let home = world.collection(owner)?;
    let found = home.addressed_attribute(&attribute)?;
    let all = choices(found, own)?;
    let Some(mut new) = all.iter().find(|choice| choice.is_named(&name)).cloned() else {
        return Err(Problem::unknown_choice(own, &name));
    };
    change(&mut new, all, own, &body)?;
    let slug = found.slug.clone();
    let answer = new.render(own, &attribute_id(&world, home, found));
    let home = world.collection_mut(owner)?;
    rewrite(home, &slug, own, &answer);
    let found = home.addressed_attribute_mut(&slug)?;
    if let Some((_, all)) = found.kind.choices_mut() {
        for old in all.iter_mut().filter(|old| old.id == new.id) {
            old.clone_from(&new);
        }
    }
    data(answer)
}

/// Takes over what a request says; no two choices share a title.
fn change(
    choice: &mut Choice,
    all: &[Choice],
    own: Own,
    body: &Members<'_>,
) -> Result<(), Problem> {
    if let Some(title) = body.may::<&str>("title")? {
        if all
            .iter()
            .any(|one| one.title == title && one.id != choice.id)
        {
            let message = format!("there is one called `{title}` already");
            return Err(Problem::conflict("slug_conflict", message));
        }
        title.clone_into(&mut choice.title);
    }
    choice.archived = body.may("is_archived")?.unwrap_or(choice.archived);
    if own == Own::Status {
        choice.celebrated = body
            .may("celebration_enabled")?
            .unwrap_or(choice.celebrated);
        let target: Option<Option<&str>> = body.may("target_time_in_status")?;
        if let Some(target) = target {
            choice.target_time = json!(target);
        }
    }
    Ok(())
}

/// Shows a choice in records as it is now.
fn rewrite(home: &mut Collection, slug: &str, own: Own, choice: &Value) {
    for record in home.records.iter_mut() {
        for held in record.all_mut(slug) {
            if let Some(old) = held.fields.get_mut(own.noun())
                && old.get("id") == choice.get("id")
            {
                old.clone_from(choice);
            }
        }
    }
}

fn choices(attribute: &Attribute, own: Own) -> Result<&Vec<Choice>, Problem> {
    match attribute.kind.choices() {
        Some((found, choices)) if found == own => Ok(choices),
        _ => {
            let (slug, noun) = (&attribute.slug, own.noun());
            Err(Problem::not_found(format!("`{slug}` has no {noun} at all")))
        }
    }
}
