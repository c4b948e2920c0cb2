//! Operations: signatures, setters and constant descriptions.

use super::Inputs;
use super::behaviour::behaviour;
use crate::ir::{Operation, Parameter, ParameterStyle, Place, Shape, TypeId};
use crate::name::{Name, OperationName};
use crate::plan::{
    ArgumentPlan, OperationPlan, ParameterPlan, PlaceForm, RecordPlan, RequestPlan, Sends,
    SetterPlan, StyleForm, Takes, Ty, docs,
};

impl Inputs<'_> {
    pub(super) fn operation_plan(
        &self,
        index: usize,
        records: &[RecordPlan],
        requests: &mut Vec<RequestPlan>,
    ) -> Option<OperationPlan> {
        let anchor = self.kept.get(index).copied().flatten()?;
        let operation = self.api.operations.get(index)?;
        let names = self.operations.of(index)?;
        let gate = self.gates.of_operation(operation);
        let mut request = RequestPlan {
            gate: gate.clone(),
            name: names.request.clone(),
            anchor,
            docs: format!("A request to `{} {}`.", operation.method, operation.path),
            setters: Vec::new(),
            values: None,
            output: self.output(operation, names),
            failure: self.failure(operation, names),
            pages: self.pages(operation),
        };
        let mut arguments = Vec::new();
        let given = self.add_parameters(operation, names, &mut arguments, &mut request);
        let opening = self
            .api
            .opened(operation, self.kinds)
            .map(|opened| self.open_body(index, &opened, records, &mut request));
        if let Some(body) = operation.body.as_ref().filter(|_| opening.is_none()) {
            self.add_body(body, names, &mut arguments, &mut request);
        }
        let (open, starts) = match opening {
            Some(opening) => {
                arguments.extend(opening.arguments);
                (Some(opening.path), opening.starts)
            }
            None => (None, Vec::new()),
        };
        Some(OperationPlan {
            anchor,
            gate,
            group: names.group,
            docs: docs::operation(operation, &arguments),
            deprecated: operation.docs.deprecated,
            constant: names.operation.clone(),
            method: names.method.clone(),
            id: names.id.clone(),
            verb: operation.method.clone(),
            path: operation.path.clone(),
            security: security(operation),
            servers: super::servers(&operation.servers),
            json_type: operation
                .body
                .as_ref()
                .and_then(|body| body.json_type.clone()),
            request_envelope: operation.request_envelope.clone(),
            answer_envelope: operation.answer_envelope.clone(),
            behaviour: behaviour(operation),
            arguments,
            given,
            open,
            starts,
            request: self.share(request, requests),
        })
    }

    /// Operations that write the same record in the same way share one type of request.
    fn share(&self, mut request: RequestPlan, requests: &mut Vec<RequestPlan>) -> usize {
        if let Some(record) = request
            .values
            .as_ref()
            .and_then(|values| self.records.records.get(values.record))
        {
            let same = |known: &RequestPlan| {
                known.values == request.values
                    && known.setters == request.setters
                    && known.output == request.output
                    && known.failure == request.failure
                    && known.pages == request.pages
            };
            if let Some(known) = requests.iter().position(same) {
                if let Some(known) = requests.get_mut(known) {
                    known.gate.widen(&request.gate);
                }
                return known;
            }
            if requests.iter().all(|known| known.name != record.request) {
                request.name = record.request.clone();
                request.docs = format!("A request that writes attributes of {}.", record.plural);
            }
        }
        requests.push(request);
        requests.len() - 1
    }

    /// What must be given becomes an argument, unless the group has it already; what may be given becomes a setter.
    fn add_parameters(
        &self,
        operation: &Operation,
        names: &OperationName,
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) -> Vec<(Name, ParameterPlan)> {
        let group = names
            .group
            .and_then(|group| self.operations.groups.get(group));
        let mut given = Vec::new();
        for (parameter, name) in operation.parameters.iter().zip(&names.setters) {
            if parameter.place == Place::Path
                && let Some(name) = group.and_then(|group| group.given(&parameter.wire))
            {
                given.push((name.clone(), parameter_plan(parameter)));
                continue;
            }
            let takes = match parameter.place {
                // The names of things in paths are parsed more often than converted.
                Place::Path => self.takes(parameter.ty.ty),
                _ => self.takes_into(parameter.ty.ty),
            };
            let sends = match parameter.json {
                true => Sends::JsonParameter(parameter_plan(parameter)),
                false => Sends::Parameter(parameter_plan(parameter)),
            };
            let name = name.clone();
            if parameter.required {
                let docs = parameter.docs.description.clone();
                arguments.push(ArgumentPlan {
                    name,
                    docs,
                    takes,
                    sends,
                });
            } else {
                let docs = docs::setter(
                    &parameter.wire,
                    &parameter.docs,
                    parameter.default.as_deref(),
                );
                let deprecated = parameter.docs.deprecated;
                request.setters.push(SetterPlan {
                    name,
                    docs,
                    deprecated,
                    takes,
                    sends,
                });
            }
        }
        given
    }

    /// The same, where whatever becomes the type will do: a person's id is one of a record, a variant is its union.
    pub(super) fn takes_into(&self, ty: TypeId) -> Takes {
        let shape = &self.api.ty(self.classes.of(ty)).shape;
        match self.takes(ty) {
            Takes::Reference(ty @ Ty::Named(_)) => Takes::Into(ty),
            Takes::Value(ty @ Ty::Named(_)) if matches!(shape, Shape::Newtype(_)) => {
                Takes::Into(ty)
            }
            other => other,
        }
    }

    /// How a value of this type is best taken by a function.
    pub(super) fn takes(&self, ty: TypeId) -> Takes {
        let bare = self.ty(crate::ir::Use {
            ty,
            nullable: false,
        });
        match bare {
            Ty::Text => Takes::Text,
            Ty::Bool | Ty::Integer { .. } | Ty::Number | Ty::External(_) => Takes::Value(bare),
            Ty::List(item) if *item == Ty::Text => Takes::Texts,
            Ty::List(item) => Takes::Slice(*item),
            Ty::Named(_) => match &self.api.ty(self.classes.of(ty)).shape {
                Shape::Enum(_) | Shape::Newtype(_) => Takes::Value(bare),
                _ => Takes::Reference(bare),
            },
            other => Takes::Reference(other),
        }
    }
}

fn parameter_plan(parameter: &Parameter) -> ParameterPlan {
    ParameterPlan {
        wire: parameter.wire.clone(),
        place: place(parameter),
        style: style(parameter),
        explode: parameter.explode,
        allow_reserved: parameter.allow_reserved,
    }
}

fn place(parameter: &Parameter) -> PlaceForm {
    match parameter.place {
        Place::Path => PlaceForm::Path,
        Place::Query => PlaceForm::Query,
        Place::Header => PlaceForm::Header,
        Place::Cookie => PlaceForm::Cookie,
    }
}

fn style(parameter: &Parameter) -> StyleForm {
    match parameter.style {
        ParameterStyle::Simple => StyleForm::Simple,
        ParameterStyle::Label => StyleForm::Label,
        ParameterStyle::Matrix => StyleForm::Matrix,
        ParameterStyle::Form => StyleForm::Form,
        ParameterStyle::SpaceDelimited => StyleForm::SpaceDelimited,
        ParameterStyle::PipeDelimited => StyleForm::PipeDelimited,
        ParameterStyle::DeepObject => StyleForm::DeepObject,
    }
}

fn security(operation: &Operation) -> Vec<Vec<(String, Vec<String>)>> {
    let alternatives = operation.security.iter().map(|alternative| {
        let all = alternative.iter();
        all.map(|requirement| (requirement.scheme.clone(), requirement.scopes.clone()))
            .collect()
    });
    alternatives.collect()
}
