//! Values as people have them compile.

use attio_client::*;

fn main() {
    let id: PersonId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    let company: CompanyId = "99a03ff3-0435-47da-95cc-76b2caeb4dab".parse().unwrap();
    let attio = Client::new("token");
    let owned = String::from("ada@example.com");
    let many: Vec<String> = vec![owned.clone()];

    let _ = attio.people().update(id).email_addresses(["ada@example.com"]);
    let _ = attio.people().update(id).email_addresses([owned.clone()]);
    let _ = attio.people().update(id).email_addresses([&owned]);
    let _ = attio.people().update(id).email_addresses(vec!["ada@example.com", "a@b.c"]);
    let _ = attio.people().update(id).email_addresses(many.clone());
    let _ = attio.people().update(id).email_addresses(&many);
    let _ = attio.people().update(id).email_addresses(many.as_slice());
    let _ = attio.people().update(id).email_addresses(&["ada@example.com"]);
    let _ = attio.people().update(id).email_addresses(Some(["ada@example.com"]));
    let _ = attio.people().update(id).email_addresses(None::<[&str; 0]>);
    let _ = attio.people().update(id).each(people::EmailAddresses, many.iter());
    let _ = attio.people().update(id).clear_email_addresses();

    let _ = attio.people().update(id).description("text").description(&owned).description(owned.clone());
    let _ = attio.people().update(id).description(Some("text")).description(None::<&str>).clear_description();
    let _ = attio.people().update(id).name(PersonalName::new("Ada", "Lovelace")).name(None::<PersonalName>);
    let _ = attio.people().update(id).company(CompanyRef::domain("attio.com")).company(CompanyRef::id(company));
    let _ = attio.people().update(id).company(company);
    let _ = attio.people().update(id).phone_numbers(["+15558675309"]);
    let _ = attio.people().update(id).phone_numbers([PhoneNumber::national("5558675309", CountryCode::US)]);
    let _ = attio.people().update(id).primary_location(Location { region: Some("CA".into()), ..Location::default() });
    let _ = attio.people().update(id).attribute("tier", Custom::select(["Gold"]));
    let _ = attio.people().create().email_addresses([&owned]);
    let _ = attio.deals().create("Rollout", "Lead", ActorRef::email_address("ada@example.com")).value(1_500.0);
    let _ = attio.deals().upsert("deal_number").name("Rollout");
    let _ = attio.users().create("1042", &owned);
    let _ = attio.workspaces().create(owned);
    let _ = attio.people().upsert("email_addresses").email_addresses(["ada@example.com"]);
}
