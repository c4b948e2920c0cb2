//! One task → its rows.

use std::fs;

use attio_codegen::generate;
use attio_tests::{client_options, format, root, shared};
use serde_json::Value;

use crate::arguments::Task;
use crate::bench::{Bench, Row};
use crate::binary;
use crate::cargo::Subject;
use crate::cut::cut;
use crate::document::{self, Document};
use crate::extent::Extent;
use crate::grow::grown;
use crate::machine;
use crate::ours::Ours;
use crate::result::Outcome;
use crate::speed;
use crate::tool::Tool;
use crate::user;

/// Ten that read and write the most usual things.
const TEN: [&str; 10] = [
    "repos/get",
    "repos/list-commits",
    "issues/list-for-repo",
    "issues/get",
    "issues/create",
    "pulls/list",
    "pulls/get",
    "users/get-authenticated",
    "git/get-ref",
    "actions/list-workflow-runs-for-repo",
];

/// One that needs no schema: what remains is reading the document.
const NONE: &str = "meta/get-zen";

const GROWTH: [(usize, &str); 4] = [(1, "1x"), (2, "2x"), (4, "4x"), (8, "8x")];

pub(crate) fn run(task: &Task, bench: &Bench, tools: &[Box<dyn Tool>]) -> Result<Outcome, String> {
    // Before a long run, in which it may change.
    let commit = machine::commit();
    let (key, title, rows) = match task {
        Task::Document(document) => {
            let rows = tools
                .iter()
                .map(|tool| bench.row(tool.as_ref(), document))
                .collect();
            (document.key.as_str(), document.title.as_str(), Ok(rows))
        }
        Task::Client => ("client", "attio-client, its own document", client(bench)),
        Task::Growth => (
            "growth",
            "Growth: Oxide nexus, several times over",
            growth(bench),
        ),
        Task::Selection => (
            "selection",
            "Selection: 10 operations of GitHub",
            selection(bench),
        ),
        Task::Derives => (
            "derives",
            "Derives: what traits cost, on Oxide nexus",
            derives(bench),
        ),
        Task::Binary => (
            "binary",
            "Size of a program that makes one call",
            binary::rows(bench),
        ),
        Task::Speed => (
            "speed",
            "Speed: a person read, written and updated",
            speed::rows(bench),
        ),
    };
    // Kept beside the others, which ratios are not mixed with.
    let (key, title) = match bench.incremental {
        true => (
            format!("{key}-incremental"),
            format!("{title}, incrementally"),
        ),
        false => (key.to_owned(), title.to_owned()),
    };
    Ok(Outcome {
        key,
        title,
        commit,
        rows: rows?,
    })
}

/// The SDK is compiled where it stands: its root is touched, and nothing is written.
fn client(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut row = Row::new("client", "attio-client");
    let path = root().join("spec/attio.yaml");
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let mut read =
        |path: &str| fs::read_to_string(root().join(path)).map_err(|error| error.to_string());
    let generated = generate(
        "spec/attio.yaml",
        text,
        Vec::new(),
        &mut read,
        &client_options(),
    );
    row.extent = Some(Extent::of_ours(
        &generated.census,
        &format(&generated.tokens),
    ));
    let client = root().join("attio-client");
    let subject = Subject {
        root: client.join("src/lib.rs"),
        folder: client,
        name: "attio_client".to_owned(),
        target: bench.target(),
        incremental: bench.incremental,
    };
    bench.compile(&mut row, &subject);
    let mut rows = vec![row];
    rows.extend(user::rows(bench)?);
    Ok(rows)
}

fn growth(bench: &Bench) -> Result<Vec<Row>, String> {
    let document = read("corpus/progenitor-nexus-3.0.json")?;
    let mut rows = Vec::new();
    for (times, key) in GROWTH {
        let grown = write(bench, key, &grown(&document, times))?;
        rows.push(Row {
            key: key.to_owned(),
            name: format!("{times}×"),
            ..bench.row(&Ours::default(), &grown)
        });
    }
    Ok(rows)
}

fn derives(bench: &Bench) -> Result<Vec<Row>, String> {
    let nexus = document::named("nexus")?;
    let some: [(&str, &str, &'static [&'static str]); 2] = [
        ("none", "what every type has", &[]),
        ("hash", "`Eq` and `Hash`, too", &["Eq", "Hash"]),
    ];
    let rows = some.into_iter().map(|(key, name, derives)| {
        let ours = Ours {
            derives,
            ..Ours::default()
        };
        Row {
            key: key.to_owned(),
            name: name.to_owned(),
            ..bench.row(&ours, &nexus)
        }
    });
    Ok(rows.collect())
}

fn selection(bench: &Bench) -> Result<Vec<Row>, String> {
    let file = "corpus/github-3.0.json";
    let document = read(file)?;
    let path = shared().map(|shared| shared.join(file)).unwrap_or_default();
    let whole = Document::new("github", "GitHub", path);
    let ten = write(bench, "ten", &cut(&document, &TEN))?;
    let none = write(bench, "none", &cut(&document, &[NONE]))?;
    let only = |ids: &[&str]| Ours {
        only: ids.iter().map(|&id| id.to_owned()).collect(),
        ..Ours::default()
    };
    let all = [
        ("selected", "10 operations by `only`", only(&TEN), &whole),
        ("cut", "the same 10, cut out by hand", Ours::default(), &ten),
        (
            "load",
            "1 operation without schemas by `only`",
            only(&[NONE]),
            &whole,
        ),
        (
            "load-cut",
            "the same 1, cut out by hand",
            Ours::default(),
            &none,
        ),
        ("whole", "all 1,223 operations", Ours::default(), &whole),
    ];
    let rows = all.into_iter().map(|(key, name, ours, document)| Row {
        key: key.to_owned(),
        name: name.to_owned(),
        ..bench.row(&ours, document)
    });
    Ok(rows.collect())
}

fn read(file: &str) -> Result<Value, String> {
    let shared = shared().ok_or("the documents are not there")?;
    let text = fs::read_to_string(shared.join(file)).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

fn write(bench: &Bench, key: &str, document: &Value) -> Result<Document, String> {
    let path = bench.work.join(key).with_extension("json");
    fs::write(&path, document.to_string()).map_err(|error| error.to_string())?;
    Ok(Document::new(key, key, path))
}
