//! What a call gives, and what a refused one carries.

use super::Inputs;
use crate::ir::{Answer, AnswerBody, Operation, Statuses};
use crate::name::OperationName;
use crate::plan::{FailurePlan, OutputPlan, StatusPlan, Ty, docs};

impl Inputs<'_> {
    pub(super) fn output(&self, operation: &Operation, names: &OperationName) -> OutputPlan {
        let mut kinds: Vec<OutputPlan> = Vec::new();
        for answer in &operation.answers {
            let one = match &answer.body {
                AnswerBody::Empty => OutputPlan::Empty,
                AnswerBody::Json(used) => OutputPlan::Json(self.ty(*used)),
                AnswerBody::Text => OutputPlan::Text,
                AnswerBody::Binary => OutputPlan::Binary,
                AnswerBody::Events(used) => OutputPlan::Events(self.ty(*used)),
            };
            if !kinds.contains(&one) {
                kinds.push(one);
            }
        }
        match kinds.as_slice() {
            [] => return OutputPlan::Empty,
            [only] => return only.clone(),
            _ => {}
        }
        let json = |kind: &OutputPlan| matches!(kind, OutputPlan::Json(_) | OutputPlan::Empty);
        if !kinds.iter().all(json) {
            // Streams and values do not mix: whoever calls such an operation reads the bytes.
            return OutputPlan::Binary;
        }
        OutputPlan::ByStatus {
            name: names.output.clone(),
            docs: format!(
                "What `{} {}` answers, by status.",
                operation.method, operation.path
            ),
            answers: self.by_status(&operation.answers, &names.outputs),
        }
    }

    pub(super) fn failure(&self, operation: &Operation, names: &OperationName) -> FailurePlan {
        let bodies = operation
            .failures
            .iter()
            .filter_map(|answer| match answer.body {
                AnswerBody::Json(used) => Some(self.ty(used)),
                _ => None,
            });
        let mut types: Vec<Ty> = Vec::new();
        for ty in bodies {
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        match types.as_slice() {
            [] => FailurePlan::Untyped,
            [only] => FailurePlan::Json(only.clone()),
            _ => FailurePlan::ByStatus {
                name: names.error.clone(),
                docs: format!(
                    "What `{} {}` says when it refuses, by status.",
                    operation.method, operation.path
                ),
                answers: self.by_status(&operation.failures, &names.failures),
            },
        }
    }

    fn by_status(&self, answers: &[Answer], names: &[crate::name::Name]) -> Vec<StatusPlan> {
        let mut plans: Vec<(u8, StatusPlan)> = Vec::new();
        for (answer, name) in answers.iter().zip(names) {
            let (rank, range) = match answer.statuses {
                Statuses::Code(code) => (0, (code, code)),
                Statuses::Range(hundreds) => (1, (hundreds * 100, hundreds * 100 + 99)),
                Statuses::Default => (2, (100, 999)),
            };
            let ty = match &answer.body {
                AnswerBody::Json(used) => Some(self.ty(*used)),
                _ => None,
            };
            let status = status_text(answer.statuses);
            plans.push((
                rank,
                StatusPlan {
                    variant: name.clone(),
                    docs: docs::text(&answer.docs.description, &format!("Status {status}.")),
                    range,
                    ty,
                },
            ));
        }
        // The narrower range is asked first.
        plans.sort_by_key(|(rank, _)| *rank);
        plans.into_iter().map(|(_, plan)| plan).collect()
    }
}

/// A status as the document writes it.
pub(crate) fn status_text(statuses: Statuses) -> String {
    match statuses {
        Statuses::Code(code) => code.to_string(),
        Statuses::Range(hundreds) => format!("{hundreds}XX"),
        Statuses::Default => "any other status".to_owned(),
    }
}
