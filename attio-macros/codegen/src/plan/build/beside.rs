//! The headers of answers, and webhooks.

use super::Inputs;
use crate::ir::{Header, Operation, Scalar, Shape, TypeId};
use crate::plan::{Gate, HeaderForm, HeaderPlan, Ty, WebhookPlan, docs};

/// A header and what the operations say of it.
struct Known<'a> {
    header: &'a Header,
    form: HeaderForm,
    ty: Ty,
    answered_by: Vec<&'a Operation>,
}

impl Inputs<'_> {
    /// One constant for each header, in document order; where operations disagree about the type, it is text.
    pub(super) fn headers(&self) -> Vec<HeaderPlan> {
        let mut all: Vec<Known<'_>> = Vec::new();
        let operations = self.api.operations.iter().zip(self.kept);
        for (operation, _) in operations.filter(|(_, kept)| kept.is_some()) {
            let answers = operation.answers.iter().chain(&operation.failures);
            for header in answers.flat_map(|answer| &answer.headers) {
                let (form, ty) = self.header_form(header);
                let same =
                    |known: &&mut Known<'_>| known.header.wire.eq_ignore_ascii_case(&header.wire);
                let Some(known) = all.iter_mut().find(same) else {
                    all.push(Known {
                        header,
                        form,
                        ty,
                        answered_by: vec![operation],
                    });
                    continue;
                };
                if (known.form, &known.ty) != (form, &ty) {
                    (known.form, known.ty) = (HeaderForm::Text, Ty::Text);
                }
                if known.answered_by.last().map(|last| &last.pointer) != Some(&operation.pointer) {
                    known.answered_by.push(operation);
                }
            }
        }
        let plans = all.into_iter().filter_map(|known| {
            let mut gate = Gate::default();
            for (index, operation) in known.answered_by.iter().enumerate() {
                let own = self.gates.of_operation(operation);
                match index {
                    0 => gate = own,
                    _ => gate.widen(&own),
                }
            }
            Some(HeaderPlan {
                gate,
                constant: self.beside.header(&known.header.wire)?.clone(),
                wire: known.header.wire.clone(),
                docs: docs::header(known.header, &known.answered_by),
                form: known.form,
                ty: known.ty,
            })
        });
        plans.collect()
    }

    /// How a header is read; what the simple style cannot tell is text.
    fn header_form(&self, header: &Header) -> (HeaderForm, Ty) {
        let bare = crate::ir::Use {
            nullable: false,
            ..header.ty
        };
        let form = if header.json {
            Some(HeaderForm::Json)
        } else {
            self.simple_form(header.ty.ty)
        };
        match form {
            Some(form) => (form, self.ty(bare)),
            None => (HeaderForm::Text, Ty::Text),
        }
    }

    fn simple_form(&self, ty: TypeId) -> Option<HeaderForm> {
        match &self.api.ty(self.classes.of(ty)).shape {
            Shape::Scalar(scalar) | Shape::Newtype(scalar) => Some(match scalar {
                Scalar::Text { .. } => HeaderForm::Text,
                Scalar::Bool | Scalar::Integer { .. } | Scalar::Number => HeaderForm::Bare,
            }),
            Shape::Literal(_) | Shape::Enum(_) => Some(HeaderForm::Text),
            Shape::List(item) => match self.simple_form(item.ty)? {
                HeaderForm::Text => Some(HeaderForm::Texts),
                HeaderForm::Bare => Some(HeaderForm::Bares),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn webhooks(&self) -> Vec<WebhookPlan> {
        let named = self.api.webhooks.iter().zip(&self.beside.webhooks);
        let plans = named.map(|(webhook, name)| WebhookPlan {
            name: name.clone(),
            docs: docs::webhook(webhook),
            ty: self.ty(webhook.payload),
        });
        plans.collect()
    }
}
