//! What the SDK costs those who depend on it: a crate that makes one call, with every area or with one.

use std::fs;
use std::path::Path;

use attio_tests::root;

use crate::bench::{Bench, Row};
use crate::cargo::Subject;

const CRATES: [(&str, &str, &str); 3] = [
    ("areas", "every area", ""),
    (
        "all",
        "every area and integration",
        ", features = [\"axum\", \"oauth\", \"testing\", \"tracing\"]",
    ),
    (
        "people",
        "`api-people`",
        ", default-features = false, features = [\"rustls\", \"api-people\"]",
    ),
];

pub(crate) fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for (key, areas, features) in CRATES {
        let folder = bench.work.join(format!("user-{key}"));
        write(&folder, key, features).map_err(|error| error.to_string())?;
        let own = bench.subject(folder.clone(), &format!("user_{key}"));
        let client = Subject {
            root: root().join("attio-client/src/lib.rs"),
            name: "attio_client".to_owned(),
            ..bench.subject(folder, "")
        };
        for (name, title, subject) in [
            (
                format!("client-{key}"),
                format!("attio-client, {areas}, for a crate of its user"),
                client,
            ),
            (
                format!("user-{key}"),
                format!("a crate of its user, {areas}"),
                own,
            ),
        ] {
            let mut row = Row::new(&name, &title);
            bench.compile(&mut row, &subject);
            rows.push(row);
        }
    }
    Ok(rows)
}

fn write(folder: &Path, key: &str, features: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let client = root().join("attio-client");
    let manifest = format!(
        "[package]\nname = \"subject_user_{key}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nattio-client = {{ path = {client:?}{features} }}\n\n[workspace]\n",
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/lib.rs"), CALL)
}

const CALL: &str = "\
use attio_client::{Client, Error, Person, PersonId, PersonalName};

pub async fn rename(attio: &Client, id: PersonId) -> Result<Person, Error> {
    let name = PersonalName::new(\"John\", \"Smith\");
    attio.people().update(id).name(name).send().await
}
";
