//! Shows that both sides do the same work, so that their times may be compared.

use attio_client::Person;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::Loopback;
use crate::{derived, keeping, sample};

pub fn check() {
    let text = sample::person();
    let person: Value = serde_json::from_str(&text).unwrap();
    let (ours, theirs) = (again::<Person>(&text), again::<derived::Person>(&text));
    assert_eq!(ours, theirs, "both write the same again");
    let keeping = again::<keeping::Person>(&text);
    assert_eq!(ours, keeping, "and so does the one that keeps all");
    let attributes = |person: &Value| person["values"].as_object().unwrap().len();
    assert_eq!(attributes(&theirs), attributes(&person), "nothing is lost");

    let loopback = Loopback::start(None);
    loopback.generated();
    let ours: Value = serde_json::from_slice(&loopback.received()).unwrap();
    loopback.reqwest();
    let theirs: Value = serde_json::from_slice(&loopback.received()).unwrap();
    assert_eq!(ours, theirs, "both send the same");
}

fn again<T: DeserializeOwned + Serialize>(text: &str) -> Value {
    let value: T = serde_json::from_str(text).unwrap();
    serde_json::to_value(value).unwrap()
}
