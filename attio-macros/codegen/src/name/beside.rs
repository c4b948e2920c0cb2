//! Names of what stands beside the operations: the headers of answers, and webhooks.

use std::collections::HashMap;

use super::{Case, Name, PRELUDE, Scope};
use crate::ir::Api;

/// The names of headers and webhooks.
#[derive(Debug, Default)]
pub(crate) struct BesideNames {
    headers: HashMap<String, Name>,
    /// One for each webhook.
    pub webhooks: Vec<Name>,
}

impl BesideNames {
    /// The constant of a header, whose case does not matter.
    pub(crate) fn header(&self, wire: &str) -> Option<&Name> {
        self.headers.get(&wire.to_ascii_lowercase())
    }
}

/// Names each header and each webhook once.
pub(crate) fn beside(api: &Api) -> BesideNames {
    let mut names = BesideNames::default();
    let mut scope = Scope::default();
    let answers = api
        .operations
        .iter()
        .flat_map(|operation| operation.answers.iter().chain(&operation.failures));
    for header in answers.flat_map(|answer| &answer.headers) {
        let key = header.wire.to_ascii_lowercase();
        names
            .headers
            .entry(key)
            .or_insert_with_key(|key| scope.claim(Case::Shouty, [key.as_str()]));
    }
    let mut scope = Scope::with(PRELUDE);
    let webhooks = api.webhooks.iter().map(|webhook| {
        let long = format!("{} webhook", webhook.name);
        scope.claim(Case::Pascal, [webhook.name.as_str(), &long])
    });
    names.webhooks = webhooks.collect();
    names
}
