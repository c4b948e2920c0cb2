//! `discriminator`: an object with `propertyName` and `mapping`; at times only the name (Swagger 2.0).

use serde_json::{Map, Value, json};

pub(super) fn discriminator(map: &mut Map<String, Value>) {
    let Some(found) = map.shift_remove("discriminator") else {
        return;
    };
    let mut discriminator = match found {
        Value::String(name) => {
            map.insert("discriminator".into(), json!({ "propertyName": name }));
            return;
        }
        Value::Object(discriminator) => discriminator,
        _ => return,
    };
    if !discriminator
        .get("propertyName")
        .is_some_and(Value::is_string)
    {
        return;
    }
    if let Some(default) = discriminator.shift_remove("defaultMapping") {
        discriminator.insert("x-default-mapping".into(), default);
    }
    match discriminator.get_mut("mapping") {
        Some(Value::Object(mapping)) => mapping.retain(|_, target| target.is_string()),
        _ => {
            discriminator.shift_remove("mapping");
        }
    }
    map.insert("discriminator".into(), Value::Object(discriminator));
}
