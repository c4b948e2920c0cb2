//! Standard objects that nobody has switched on.

use super::error::FakeError;
use super::kind::Kind;
use super::problem::Problem;
use super::standard;
use super::world::{Owner, World};

impl World {
    /// Switches a standard object off: what refers to nothing else goes with it.
    pub(super) fn disable(&mut self, slug: &str) -> Result<(), FakeError> {
        let at = self.objects.iter().position(|object| object.slug == slug);
        let Some(at) = at.filter(|_| standard::MAY_BE_OFF.contains(&slug)) else {
            let why = format!(
                "`{slug}` cannot be left out: `{}` can",
                standard::MAY_BE_OFF.join("`, `")
            );
            return Err(FakeError::declaration(why));
        };
        let object = self.objects.remove(at);
        self.disabled.push((object.id, object.slug));
        for home in self.collections_mut() {
            home.attributes.retain(|attribute| {
                !matches!(&attribute.kind, Kind::RecordReference { objects } if *objects == [slug])
            });
        }
        Ok(())
    }

    /// What to say about something that is not there: of an object that is off, how it comes to be there.
    pub(super) fn missing(&self, owner: Owner<'_>) -> Problem {
        let is_off = |name: &str| {
            let id = name.parse();
            let mut all = self.disabled.iter();
            all.any(|(object, slug)| slug == name || id == Ok(*object))
        };
        match owner {
            Owner::Object(name) if is_off(name) => Problem::invalid(
                "standard_object_disabled",
                format!(
                    "`{name}` is off: an admin has to switch it on in the settings of the workspace"
                ),
            ),
            _ => owner.missing(),
        }
    }
}
