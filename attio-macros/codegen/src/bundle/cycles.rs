//! Components that are nothing but references to each other.

use std::collections::HashMap;

use serde_json::Value;

use super::sole_ref;
use crate::pointer::Pointer;

/// The components whose chain of references never arrives, in document order.
pub(super) fn find(tree: &Value) -> Vec<(Pointer, String)> {
    let mut links: Vec<(String, &str)> = Vec::new();
    let Some(Value::Object(components)) = tree.get("components") else {
        return Vec::new();
    };
    for (section, things) in components {
        let Value::Object(things) = things else {
            continue;
        };
        for (name, thing) in things {
            if let Some(reference) = sole_ref(thing) {
                let at = Pointer::from_tokens(["components", section, name]);
                links.push((at.to_string(), reference));
            }
        }
    }
    let next: HashMap<&str, &str> = links.iter().map(|(at, to)| (at.as_str(), *to)).collect();
    // Who arrives somewhere is found once; chains share their tails.
    let mut arrives: HashMap<&str, bool> = HashMap::new();
    for (at, _) in &links {
        let mut chain = vec![at.as_str()];
        let mut here = at.as_str();
        let verdict = loop {
            match next.get(here) {
                None => break true,
                Some(to) => match arrives.get(to) {
                    Some(known) => break *known,
                    None if chain.len() > links.len() => break false,
                    None => {
                        chain.push(to);
                        here = to;
                    }
                },
            }
        };
        for link in chain {
            arrives.insert(link, verdict);
        }
    }
    links
        .iter()
        .filter(|(at, _)| arrives.get(at.as_str()) == Some(&false))
        .map(|(at, to)| (Pointer::from_fragment(at), (*to).to_owned()))
        .collect()
}
