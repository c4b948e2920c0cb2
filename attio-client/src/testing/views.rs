//! Saved views of objects and lists: nobody makes any over the API, but queries borrow their filters.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::error::FakeError;
use super::params::{PageSize, Params};
use super::problem::Problem;
use super::query;
use super::reply::Answer;
use super::seed;
use super::world::{Collection, Nature, Owner, World};

/// A filter that has a name.
#[derive(Debug)]
pub(super) struct View {
    id: Uuid,
    /// The object or the list that it looks at.
    home: Uuid,
    title: String,
    filter: Value,
    created_at: Value,
}

/// What a builder says of a view.
pub(super) struct Declared {
    pub(super) home: Home,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) filter: Value,
}

/// Whose a view is, by slug.
pub(super) enum Home {
    Object(String),
    List(String),
}

impl World {
    /// Declares a view.
    pub(super) fn declare_view(&mut self, declared: Declared) -> Result<(), FakeError> {
        let Declared {
            home,
            id,
            title,
            filter,
        } = declared;
        let owner = match &home {
            Home::Object(object) => Owner::Object(object),
            Home::List(list) => Owner::List(list),
        };
        let id = seed::uuid(&id)?;
        if self.views.iter().any(|view| view.id == id) {
            return Err(FakeError::declaration(format!(
                "the view {id} is named twice"
            )));
        }
        let Ok(home) = self.collection(owner) else {
            return Err(FakeError::declaration(format!("there is no {owner}")));
        };
        query::check(self, home, &filter).map_err(|problem| {
            let why = format!("the filter of the view {id} is none: {}", problem.message());
            FakeError::declaration(why)
        })?;
        let view = View {
            id,
            home: home.id,
            title,
            filter,
            created_at: self.clock.now(),
        };
        self.views.push(view);
        self.views.sort_by_key(|view| view.id);
        Ok(())
    }

    /// The views of an object or a list, by id.
    pub(super) fn views_of(&self, owner: Owner<'_>, params: &Params) -> Answer {
        let home = self.collection(owner)?;
        let views = self.views.iter().filter(|view| view.home == home.id);
        let views = views.map(|view| self.render_view(home, view)).collect();
        Ok(axum::Json(
            params.page(views, PageSize::at_most(500, 1000))?,
        ))
    }

    /// The filter that a query asks for: its own, or that of a view, or none.
    pub(super) fn filter_of<'a>(
        &'a self,
        home: &Collection,
        body: &'a Map<String, Value>,
    ) -> Result<&'a Value, Problem> {
        let given = |key| body.get(key).filter(|value| !value.is_null());
        let (own, view) = match (given("filter"), given("filter_view_id")) {
            (own, None) => return Ok(own.unwrap_or(&Value::Null)),
            (own, Some(view)) => (own, view),
        };
        let path = vec!["filter_view_id".into()];
        if own.is_some() {
            let why = "a query has a filter of its own or that of a view, not both";
            return Err(Problem::unusable(&path, why));
        }
        let id: Option<Uuid> = view.as_str().and_then(|text| text.parse().ok());
        let Some(id) = id else {
            return Err(Problem::unusable(&path, "takes the UUID of a view"));
        };
        let found = self
            .views
            .iter()
            .find(|view| view.id == id && view.home == home.id);
        match found {
            Some(view) => Ok(&view.filter),
            None => Err(Problem::value_not_found(format!(
                "`{}` has no view {id}",
                home.slug
            ))),
        }
    }

    fn render_view(&self, home: &Collection, view: &View) -> Value {
        let key = match home.nature {
            Nature::List(_) => "list_id",
            Nature::Object { .. } | Nature::Activity { .. } => "object_id",
        };
        json!({
            "id": { "workspace_id": self.workspace_id, key: home.id, "view_id": view.id },
            "title": view.title,
            "created_at": view.created_at,
        })
    }
}
