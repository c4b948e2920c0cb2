//! Parameters: those of the path and those of the operation, which win.

use openapiv3::{
    CookieStyle, HeaderStyle, Parameter as Source, ParameterData, ParameterSchemaOrContent,
    PathItem, PathStyle, QueryStyle, ReferenceOr,
};

use super::Lowerer;
use super::view::{Part, component_name};
use crate::diag::messages;
use crate::ir::{Docs, Parameter, ParameterStyle, Place, TypePlace};
use crate::pointer::Pointer;

impl<'a> Lowerer<'a> {
    /// The parameters of an operation, those of its path included.
    pub(super) fn parameters(
        &mut self,
        index: usize,
        path: &str,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Parameter> {
        let above = pointer.parent().unwrap_or_default().join("parameters");
        let shared = item.parameters.iter().enumerate();
        let shared = shared.map(|(at, one)| (above.clone(), at, one));
        let own = operation.parameters.iter().enumerate();
        let own = own.map(|(at, one)| (pointer.join("parameters"), at, one));
        let mut parameters: Vec<Parameter> = Vec::new();
        for (list, at, source) in shared.chain(own) {
            let at = list.join(&at.to_string());
            let (source, at) = match source {
                ReferenceOr::Item(source) => (source, at),
                ReferenceOr::Reference { reference } => {
                    let name = component_name(reference);
                    let found = self.document.components.as_ref();
                    let found = found.and_then(|components| components.parameters.get(name));
                    let Some(source) = found.and_then(ReferenceOr::as_item) else {
                        continue;
                    };
                    (
                        source,
                        Pointer::root()
                            .join("components")
                            .join("parameters")
                            .join(name),
                    )
                }
            };
            let Some(parameter) = self.parameter(index, source, &at) else {
                continue;
            };
            let known =
                |one: &Parameter| one.wire == parameter.wire && one.place == parameter.place;
            match parameters.iter_mut().find(|one| known(one)) {
                Some(known) => *known = parameter,
                None => parameters.push(parameter),
            }
        }
        self.check_path(path, &mut parameters, index, pointer);
        parameters
    }

    fn parameter(&mut self, index: usize, source: &'a Source, at: &Pointer) -> Option<Parameter> {
        let (data, place, style, allow_reserved) = match source {
            Source::Query {
                parameter_data,
                allow_reserved,
                style,
                ..
            } => (
                parameter_data,
                Place::Query,
                query_style(style),
                *allow_reserved,
            ),
            Source::Header {
                parameter_data,
                style: HeaderStyle::Simple,
            } => (parameter_data, Place::Header, ParameterStyle::Simple, false),
            Source::Path {
                parameter_data,
                style,
            } => (parameter_data, Place::Path, path_style(style), false),
            Source::Cookie {
                parameter_data,
                style: CookieStyle::Form,
            } => (parameter_data, Place::Cookie, ParameterStyle::Form, false),
        };
        if place == Place::Header && is_settled_elsewhere(&data.name) {
            return None;
        }
        let (schema, json, at) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (Some(schema), false, at.join("schema")),
            ParameterSchemaOrContent::Content(content) => {
                let at = at.join("content");
                let (kind, media) = content.first()?;
                let json = kind.contains("json");
                (media.schema.as_ref(), json, at.join(kind).join("schema"))
            }
        };
        let type_place = TypePlace::Parameter(index, data.name.clone());
        let default = schema.and_then(ReferenceOr::as_item);
        let default = default.and_then(|schema| schema.schema_data.default.as_ref());
        let default = default.filter(|value| !value.is_null());
        let ty = match schema {
            Some(schema) => self.schema(Part::new(schema, at), type_place),
            None => self.text(type_place, at),
        };
        Some(Parameter {
            wire: data.name.clone(),
            place,
            style,
            explode: data.explode.unwrap_or(matches!(
                style,
                ParameterStyle::Form | ParameterStyle::DeepObject
            )),
            allow_reserved,
            json,
            required: data.required || place == Place::Path,
            ty,
            default: default.map(ToString::to_string),
            docs: parameter_docs(data),
        })
    }

    /// A plain string, where the document gives no schema.
    pub(super) fn text(&mut self, place: TypePlace, at: Pointer) -> crate::ir::Use {
        let ty = self.reserve(place, at, Docs::default());
        self.settle(
            ty,
            crate::ir::Shape::Scalar(crate::ir::Scalar::Text {
                format: String::new(),
            }),
        );
        crate::ir::Use {
            ty,
            nullable: false,
        }
    }

    /// Every `{name}` of a path has its parameter, and the other way round.
    fn check_path(
        &mut self,
        path: &str,
        parameters: &mut Vec<Parameter>,
        index: usize,
        pointer: &Pointer,
    ) {
        let names = placeholders(path);
        parameters.retain(|one| one.place != Place::Path || names.contains(&one.wire.as_str()));
        for (position, name) in names.iter().enumerate() {
            if parameters
                .iter()
                .any(|one| one.place == Place::Path && one.wire == *name)
            {
                continue;
            }
            let at = (self.locate)(pointer);
            self.diagnostics
                .push(messages::undeclared_path_parameter(at, name));
            let ty = self.text(
                TypePlace::Parameter(index, (*name).to_owned()),
                pointer.clone(),
            );
            parameters.insert(
                position.min(parameters.len()),
                Parameter {
                    wire: (*name).to_owned(),
                    place: Place::Path,
                    style: ParameterStyle::Simple,
                    explode: false,
                    allow_reserved: false,
                    json: false,
                    required: true,
                    ty,
                    default: None,
                    docs: Docs::default(),
                },
            );
        }
        // Arguments come in the order in which the path reads.
        let rank = |one: &Parameter| match one.place {
            Place::Path => names
                .iter()
                .position(|name| *name == one.wire)
                .unwrap_or(names.len()),
            _ => names.len(),
        };
        parameters.sort_by_key(rank);
    }
}

/// The names in braces, in order.
fn placeholders(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for piece in path.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Headers that the content or the credentials decide.
fn is_settled_elsewhere(name: &str) -> bool {
    ["accept", "content-type", "authorization"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

fn query_style(style: &QueryStyle) -> ParameterStyle {
    match style {
        QueryStyle::Form => ParameterStyle::Form,
        QueryStyle::SpaceDelimited => ParameterStyle::SpaceDelimited,
        QueryStyle::PipeDelimited => ParameterStyle::PipeDelimited,
        QueryStyle::DeepObject => ParameterStyle::DeepObject,
    }
}

fn path_style(style: &PathStyle) -> ParameterStyle {
    match style {
        PathStyle::Simple => ParameterStyle::Simple,
        PathStyle::Label => ParameterStyle::Label,
        PathStyle::Matrix => ParameterStyle::Matrix,
    }
}

fn parameter_docs(data: &ParameterData) -> Docs {
    Docs {
        title: String::new(),
        description: data.description.clone().unwrap_or_default(),
        example: data.example.as_ref().map(ToString::to_string),
        deprecated: data.deprecated.unwrap_or(false),
    }
}
