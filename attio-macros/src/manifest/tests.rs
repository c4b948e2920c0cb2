use super::features;

#[test]
fn only_the_features_table_is_read() {
    let manifest = r#"
[package]
name = "a"

[features] # what users choose
default = ["api-pets"]
"api-pets" = []
# api-old = []
api-stores = [
    "dep:b",
]

[dependencies]
b = "1"
"#;
    assert_eq!(features(manifest), ["default", "api-pets", "api-stores"]);
    assert!(features("").is_empty());
}
