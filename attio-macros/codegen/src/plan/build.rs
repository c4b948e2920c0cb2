//! Puts the plan together.

mod behaviour;
mod beside;
mod body;
mod gate;
mod group;
mod opened;
mod operation;
mod outcome;
mod pages;
mod records;

use std::collections::{HashMap, HashSet};

use super::{Asked, ClientPlan, Plan, SchemeForm, SchemePlan, ServerPlan, docs};
use crate::analyze::{Boxes, Classes, Reach};
use crate::ir::{Api, SchemeKind};
use crate::name::{BesideNames, OperationNames, RecordNames, TypeNames};

pub(crate) use gate::Gates;
pub(crate) use outcome::status_text;

/// All that the plan is made of.
pub(crate) struct Inputs<'a> {
    pub api: &'a Api,
    pub classes: &'a Classes,
    pub reach: &'a Reach,
    pub boxes: &'a Boxes,
    pub types: &'a TypeNames,
    pub operations: &'a OperationNames,
    pub records: &'a RecordNames,
    pub beside: &'a BesideNames,
    pub gates: &'a Gates,
    /// Format → the path of the type that the user wants for it.
    pub formats: &'a HashMap<String, String>,
    /// Those of these types that are `Copy`.
    pub copy: &'a HashSet<String>,
    pub traits_both: bool,
    /// Traits that types derive beyond those that they have.
    pub derives: &'a [Asked],
    /// Whether the caller has traits for kinds of attributes.
    pub kinds: bool,
    /// Which operations are kept, with their place in the user's selection.
    pub kept: &'a [Option<usize>],
}

/// The plan of a whole client.
pub(crate) fn build(inputs: &Inputs<'_>) -> Plan {
    let records = if inputs.kinds {
        inputs.record_plans()
    } else {
        Vec::new()
    };
    let mut requests = Vec::new();
    let operations = (0..inputs.api.operations.len())
        .filter_map(|index| inputs.operation_plan(index, &records, &mut requests))
        .collect();
    let groups = inputs.operations.groups.iter();
    let groups = groups.map(|group| inputs.group_plan(group));
    Plan {
        client: inputs.client(),
        groups: groups.collect(),
        operations,
        requests,
        types: inputs.type_plans(),
        records,
        headers: inputs.headers(),
        webhooks: inputs.webhooks(),
        schemas: inputs.schema_plans(),
        places: inputs.places(),
    }
}

impl Inputs<'_> {
    fn client(&self) -> ClientPlan {
        let api = self.api;
        let schemes: Vec<SchemePlan> = api
            .schemes
            .iter()
            .map(|scheme| SchemePlan {
                name: scheme.name.clone(),
                kind: match &scheme.kind {
                    SchemeKind::Bearer => SchemeForm::Bearer,
                    SchemeKind::Basic => SchemeForm::Basic,
                    SchemeKind::KeyInHeader(name) => SchemeForm::Header(name.clone()),
                    SchemeKind::KeyInQuery(name) => SchemeForm::Query(name.clone()),
                    SchemeKind::KeyInCookie(name) => SchemeForm::Cookie(name.clone()),
                },
            })
            .collect();
        let bearer = |scheme: &SchemePlan| matches!(scheme.kind, SchemeForm::Bearer);
        let title = if api.title.is_empty() {
            "the API"
        } else {
            &api.title
        };
        ClientPlan {
            docs: docs::text(&api.description, &format!("A client of {title}.")),
            title: api.title.clone(),
            version: api.version.clone(),
            request_id_header: api.request_id_header.clone(),
            servers: servers(&api.servers),
            takes_token: !schemes.is_empty() && schemes.iter().all(bearer),
            is_open: schemes.is_empty() && !api.servers.is_empty(),
            schemes,
        }
    }
}

fn servers(servers: &[crate::ir::Server]) -> Vec<ServerPlan> {
    let plans = servers.iter().map(|server| {
        let variables = server.variables.iter();
        let variables = variables.map(|one| (one.name.clone(), one.default.clone()));
        ServerPlan {
            url: server.url.clone(),
            variables: variables.collect(),
        }
    });
    plans.collect()
}
