//! Attio by Attio's own documents.

use std::env;

mod core {
    rt::client! {
        spec = "spec/api-2026-03.json",
        overlay = ["spec/api-2026-03.overlay.yaml", "spec/names.overlay.yaml"],
        groups = tags,
        envelope = "data",
        rename = {
            "RecordsQueryResponse" = "Record",
            "QueryBody" = "Query",
            "NotesCreateBody" = "NoteInput",
            "NotesCreateBodyFormat" = "NoteFormat",
        },
        crate = ::rt,
    }
}

mod august {
    rt::client! {
        spec = "spec/api-2026-08.json",
        overlay = ["spec/api-2026-08.overlay.yaml", "spec/names.overlay.yaml"],
        groups = tags,
        envelope = "data",
        crate = ::rt,
    }
}

mod objects {
    rt::client! {
        spec = "spec/standard-objects.json",
        overlay = "spec/standard-objects.overlay.yaml",
        groups = tags,
        envelope = "data",
        rename = {
            "PeopleQueryResponse" = "Person",
            "PeopleCreateBody" = "PersonInput",
            "PeopleCreateBodyValues" = "PersonValues",
            "BodyValuesNameItem" = "NameInput",
            "CompaniesCreateBodyValuesAngellistItem" = "TextInput",
        },
        crate = ::rt,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (url, token, person) = (env::var("ATTIO_URL")?, env::var("ATTIO_TOKEN")?, env::var("PERSON")?);

    // A person, typed to the attribute.
    let attio = objects::Client::builder().base_url(&url).bearer(token.clone()).build()?;
    let name = objects::types::NameInput {
        first_name: Some("Ada".into()),
        last_name: Some("Lovelace".into()),
        full_name: Some("Ada Lovelace".into()),
        ..Default::default()
    };
    let values = objects::types::PersonValues {
        name: Some(vec![name]),
        job_title: Some(vec![objects::types::TextInput::new("Analyst")]),
        ..Default::default()
    };
    let body = objects::types::PersonInput::new(values);
    let updated = attio.people().update(&person, &body).send().await?;
    let name = updated.values.name.iter().flatten().next().map(|name| name.last_name.as_str());
    let job = updated.values.job_title.iter().flatten().next().map(|job| job.value.as_str());
    println!("updated: {}, {}", name.unwrap_or("?"), job.unwrap_or("?"));

    // Records of any object, and notes on them.
    let attio = core::Client::builder().base_url(&url).bearer(token.clone()).build()?;
    let analysts = core::types::Query {
        filter: Some([("job_title".to_owned(), "Analyst".into())].into_iter().collect()),
        ..Default::default()
    };
    let mut found: Vec<core::types::Record> = Vec::new();
    let mut items = attio.records("people").query(&analysts).items();
    while let Some(record) = items.next().await {
        found.push(record?);
    }
    let job = found.iter().flat_map(|record| record.values.get("job_title")).flatten().next();
    let Some(core::types::Value::Text(job)) = job else { return Err("no job".into()) };
    println!("March: {} found, {}", found.len(), job.value);
    let note = core::types::NoteInput::new("people", &person, "Called", core::types::NoteFormat::Plaintext, "Likes it.");
    let note = attio.notes().create(&note).send().await?;
    println!("March: noted “{}”", note.title);

    // The same by the document of August, with the names that follow from the places.
    let attio = august::Client::builder().base_url(&url).bearer(token).build()?;
    let analysts = august::types::QueryBody {
        filter: Some([("job_title".to_owned(), "Analyst".into())].into_iter().collect()),
        ..Default::default()
    };
    let found = attio.records("people").query(&analysts).send().await?;
    println!("August: {} found", found.len());
    let format = august::types::NotesCreateBodyFormat::Plaintext;
    let note = august::types::NotesCreateBody::new("Still likes it.", format, "people", &person, "Called again");
    let note = attio.notes().create(&note).send().await?;
    println!("August: noted “{}”", note.title);
    Ok(())
}
