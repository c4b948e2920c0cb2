//! What is written without making the generated type is what the generated type would write.

use attio_runtime::__private::{Look, to_json};
use attio_runtime::Element;

use super::{Domain, EmailAddress, RecordReference, Select, Status, Text};
use crate::kinds::{Companies, Users};
use crate::types::{CompanyId, RecordReferenceInput};
use crate::{CompanyRef, RecordRef, UserRef};

fn json(wire: &impl Look) -> String {
    String::from_utf8(to_json(wire.look()).unwrap()).unwrap()
}

fn wire<K>(value: impl Element<K>) -> String {
    json(&value.into_wire())
}

#[test]
fn borrowed_texts() {
    fn check<K>()
    where
        String: Element<K>,
        for<'a> &'a str: Element<K>,
        for<'a> &'a String: Element<K>,
    {
        let text = "a \"text\"".to_owned();
        assert_eq!(wire::<K>(text.as_str()), wire::<K>(text.clone()));
        assert_eq!(wire::<K>(&text), wire::<K>(text));
    }
    check::<Text>();
    check::<Status>();
    check::<Select>();
    check::<Domain>();
    check::<EmailAddress>();
}

#[test]
fn references() {
    fn check<K, R: Element<K> + Into<RecordReferenceInput> + Clone>(reference: R) {
        let input: RecordReferenceInput = reference.clone().into();
        assert_eq!(wire::<K>(reference), json(&input));
    }
    let id: CompanyId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    check::<RecordReference<Companies>, _>(CompanyRef::id(id));
    check::<RecordReference<Companies>, _>(CompanyRef::domain("attio.com"));
    check::<RecordReference<Users>, _>(UserRef::user_id("7"));
    let any = RecordRef::text("planets", "name", "Earth");
    assert_eq!(json(&any), json(&RecordReferenceInput::from(any.clone())));
}
