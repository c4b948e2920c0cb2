//! What stands in the path and the query of a request.

use std::collections::HashMap;

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use serde_json::{Value, json};
use uuid::Uuid;

use super::problem::{Issue, Problem};

/// The parameters in the query of a request.
pub(super) struct Params(HashMap<String, String>);

impl Params {
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// A parameter that has to be there.
    pub(super) fn need(&self, key: &str) -> Result<&str, Problem> {
        self.get(key).ok_or_else(|| {
            Problem::validation(
                format!("the query parameter `{key}` is missing"),
                Issue::wrong_type(&vec![key.into()], "string", None).saying("Required"),
            )
        })
    }

    /// `true` or `false`.
    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>, Problem> {
        match self.get(key) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(unusable(key, "takes `true` or `false`")),
        }
    }

    pub(super) fn id(&self, key: &str) -> Result<Option<Uuid>, Problem> {
        self.get(key).map(|text| id(key, text)).transpose()
    }

    /// The part of a list that `limit` and `offset` ask for.
    pub(super) fn cut<T>(
        &self,
        all: impl Iterator<Item = T>,
        size: PageSize,
    ) -> Result<Vec<T>, Problem> {
        let limit = self.limit(size)?;
        let offset = self.count("offset")?.unwrap_or(0);
        Ok(all.skip(offset).take(limit).collect())
    }

    /// The page that `limit` and `cursor` ask for, in an envelope that tells the next cursor.
    pub(super) fn page(&self, all: Vec<Value>, size: PageSize) -> Result<Value, Problem> {
        let limit = self.limit(size)?;
        let start = match self.get("cursor") {
            None => 0,
            Some(cursor) => cursor
                .strip_prefix("fake-")
                .and_then(|at| at.parse().ok())
                .ok_or_else(|| unusable("cursor", "is none that an answer gave"))?,
        };
        let next = start + limit;
        let cursor = (next < all.len()).then(|| format!("fake-{next}"));
        let page: Vec<Value> = all.into_iter().skip(start).take(limit).collect();
        Ok(json!({ "data": page, "pagination": { "next_cursor": cursor } }))
    }

    fn limit(&self, size: PageSize) -> Result<usize, Problem> {
        let limit = self.count("limit")?.unwrap_or(size.default);
        if (size.min..=size.max).contains(&limit) {
            Ok(limit)
        } else {
            let why = format!("takes {} to {}", size.min, size.max);
            Err(unusable("limit", &why))
        }
    }

    fn count(&self, key: &str) -> Result<Option<usize>, Problem> {
        let count = self.get(key).map(str::parse).transpose();
        count.map_err(|_| unusable(key, "takes a whole number, not negative"))
    }
}

/// How much a page holds.
#[derive(Clone, Copy)]
pub(super) struct PageSize {
    min: usize,
    default: usize,
    max: usize,
}

impl PageSize {
    /// This many, unless the request says otherwise, and any number if it does.
    pub(super) const fn of(default: usize) -> Self {
        Self::at_most(default, usize::MAX)
    }

    /// This many, unless the request says otherwise, up to a maximum.
    pub(super) const fn at_most(default: usize, max: usize) -> Self {
        Self {
            min: 1,
            default,
            max,
        }
    }

    /// With a minimum other than one.
    pub(super) const fn at_least(self, min: usize) -> Self {
        Self { min, ..self }
    }
}

/// An id in a path or a query; 400 if it is none.
pub(super) fn id(noun: &str, text: &str) -> Result<Uuid, Problem> {
    text.parse().map_err(|_| {
        let issue = Issue::new("invalid_string", &vec![noun.into()], "Invalid uuid");
        let message = format!("`{text}` is no id of a {noun}: a UUID is one");
        Problem::validation(message, issue.with("validation", "uuid"))
    })
}

fn unusable(key: &str, why: &str) -> Problem {
    Problem::unusable(&vec![key.into()], why)
}

impl<S: Send + Sync> FromRequestParts<S> for Params {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Query(params) = Query::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::invalid("validation_type", "the query is malformed"))?;
        Ok(Self(params))
    }
}
