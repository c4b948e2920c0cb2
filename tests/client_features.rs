//! The features of `attio-client` are the tags of its document.

use std::collections::BTreeSet;
use std::fs;

use attio_tests::root;
use serde_json::Value;

/// `Call recordings` is `api-call-recordings`.
fn feature(tag: &str) -> String {
    format!("api-{}", tag.to_lowercase().replace(' ', "-"))
}

fn tags() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("spec/attio.yaml")).expect("the document");
    let document: Value = serde_yaml::from_str(&text).expect("YAML");
    let tags = document["tags"].as_array().expect("tags");
    tags.iter()
        .map(|tag| feature(tag["name"].as_str().expect("a name")))
        .collect()
}

#[test]
fn every_tag_has_its_feature_and_the_default_is_all_of_them() {
    let manifest = fs::read_to_string(root().join("attio-client/Cargo.toml")).expect("a manifest");
    let declared: BTreeSet<String> = manifest
        .lines()
        .filter_map(|line| line.strip_suffix(" = []"))
        .filter(|name| name.starts_with("api-"))
        .map(str::to_owned)
        .collect();
    assert_eq!(declared, tags());
    let (_, api) = manifest.split_once("\napi = [").expect("a feature of all");
    let (api, _) = api.split_once(']').expect("an end");
    let named: BTreeSet<String> = api
        .split('"')
        .filter(|piece| piece.starts_with("api-"))
        .map(str::to_owned)
        .collect();
    assert_eq!(named, tags());
    assert!(manifest.contains("default = [\"rustls\", \"api\"]"));
}
