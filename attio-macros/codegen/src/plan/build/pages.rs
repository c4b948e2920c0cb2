//! Streams over the pages of an answer: the way from a page to its items, and to the page after it.

use super::Inputs;
use crate::ir::{AnswerBody, Operation, Paging, PagingStyle, Shape, TypeId};
use crate::plan::{PagesPlan, StepForm, StepPlan, Ty};

impl Inputs<'_> {
    pub(super) fn pages(&self, operation: &Operation) -> Option<PagesPlan> {
        let paging = operation.paging.as_ref()?;
        let [answer] = operation.answers.as_slice() else {
            return None;
        };
        let AnswerBody::Json(page) = answer.body else {
            return None;
        };
        let (items, listing) = self.way(page.ty, &paging.items)?;
        let item = element(listing.unwrap_or_else(|| self.ty(page)))?;
        let next = match paging.style {
            PagingStyle::Cursor => {
                let (next, cursor) = self.way(page.ty, &paging.next)?;
                Some(next).filter(|_| cursor.is_some_and(names_a_page))
            }
            PagingStyle::OffsetBody | PagingStyle::OffsetQuery => None,
        };
        if paging.style == PagingStyle::Cursor && next.is_none() {
            return None;
        }
        let size = size(paging);
        Some(PagesPlan {
            docs: format!("The pages, each fetched when it is asked for.{size}"),
            items_docs: format!("The items of all pages, fetched page by page.{size}"),
            item,
            items,
            next,
        })
    }

    /// The members that lead from a type to another, and the type of the last one.
    fn way(&self, from: TypeId, path: &[String]) -> Option<(Vec<StepPlan>, Option<Ty>)> {
        let mut ty = from;
        let mut steps = Vec::new();
        let mut last = None;
        for wire in path {
            let owner = self.classes.of(ty);
            let Shape::Struct(object) = &self.api.ty(owner).shape else {
                return None;
            };
            let mut fields = object.fields.iter().enumerate();
            let (position, field) = fields.find(|(_, field)| field.wire == *wire)?;
            let whole = self.field_ty(owner, position, field);
            steps.push(StepPlan {
                name: self.types.members(owner).get(position)?.clone(),
                form: match &whole {
                    Ty::Option(_) => StepForm::Option,
                    Ty::Nullable(_) => StepForm::Nullable,
                    _ => StepForm::Plain,
                },
            });
            last = Some(whole);
            ty = field.ty.ty;
        }
        Some((steps, last))
    }
}

/// What a list is of.
fn element(ty: Ty) -> Option<Ty> {
    match ty {
        Ty::List(item) => Some(*item),
        Ty::Option(inner) | Ty::Nullable(inner) => element(*inner),
        _ => None,
    }
}

/// Whether the runtime can take a value for the name of a page.
fn names_a_page(ty: Ty) -> bool {
    match ty {
        Ty::Text | Ty::Integer { .. } => true,
        Ty::Option(inner) | Ty::Nullable(inner) => names_a_page(*inner),
        _ => false,
    }
}

/// How many items the runtime asks for.
fn size(paging: &Paging) -> String {
    match (&paging.limit, paging.max.or(paging.default)) {
        (Some(limit), Some(size)) => {
            format!(" {size} items are asked for at once, unless `{limit}` is set.")
        }
        _ => String::new(),
    }
}
