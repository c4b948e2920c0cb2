//! The names of objects, lists and attributes in the API: snake case, and each one once.

use uuid::Uuid;

use super::members::Members;
use super::problem::Problem;
use super::world::Collection;

/// `api_slug` of a request.
pub(super) fn read<'a>(body: &Members<'a>) -> Result<&'a str, Problem> {
    let slug: &str = body.need("api_slug")?;
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if slug.starts_with(|c: char| c.is_ascii_lowercase()) && slug.chars().all(letter) {
        Ok(slug)
    } else {
        let why = format!("a slug is in snake case, and `{slug}` is not");
        Err(body.unusable("api_slug", &why))
    }
}

/// Refuses the slug of another collection.
pub(super) fn check_free(all: &[Collection], but: Option<Uuid>, slug: &str) -> Result<(), Problem> {
    match all
        .iter()
        .any(|one| one.slug == slug && Some(one.id) != but)
    {
        true => Err(taken(slug)),
        false => Ok(()),
    }
}

/// The refusal of a slug that something has already, be it in the archive.
pub(super) fn taken(slug: &str) -> Problem {
    Problem::conflict("slug_conflict", format!("the slug `{slug}` is taken"))
}
