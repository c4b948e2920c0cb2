use attio_codegen::{Census, Options, generate};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Peers, Task};
use crate::bench::Row;
use crate::cargo::{Errors, Measured};
use crate::cut::cut;
use crate::extent::Extent;
use crate::grow::grown;
use crate::result::Outcome;
use crate::speed::{self, Speed};
use crate::tool::without_folders;
use crate::wrapper::{Cost, seconds};
use crate::{figures, table};

/// Two operations, of which only one needs all three schemas.
fn document() -> Value {
    let answer = |schema: &str| json!({ "content": { "application/json": { "schema": { "$ref": schema } } }, "description": "" });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "paths": {
            "/pets": {
                "get": { "operationId": "list_pets", "responses": { "200": answer("#/components/schemas/Pets") } },
                "post": { "operationId": "add_pet", "responses": { "201": answer("#/components/schemas/Tag") } },
            },
        },
        "components": {
            "schemas": {
                "Pets": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
                "Pet": { "type": "object", "properties": { "tag": { "$ref": "#/components/schemas/Tag" } } },
                "Tag": { "type": "object", "properties": { "name": { "type": "string" } } },
            },
            "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } },
        },
    })
}

fn census(document: &Value) -> Census {
    let mut read = |_: &str| Err("no files".to_owned());
    let generated = generate(
        "spec.json",
        document.to_string(),
        Vec::new(),
        &mut read,
        &Options::default(),
    );
    let messages: Vec<_> = generated
        .messages
        .iter()
        .map(|message| &message.text)
        .collect();
    assert!(messages.is_empty(), "{messages:?}");
    generated.census
}

fn arguments(text: &str) -> Result<Arguments, String> {
    Arguments::parse(text.split_whitespace().map(str::to_owned))
}

#[test]
fn a_grown_document_grows_by_all_that_it_says() {
    let [one, two, four, eight] = [1, 2, 4, 8].map(|times| census(&grown(&document(), times)));
    assert_eq!(one.operations, 2);
    assert_eq!(
        [two.operations, four.operations, eight.operations],
        [4, 8, 16]
    );
    assert_eq!(eight.types.len(), 8 * one.types.len(), "{:?}", eight.types);
    for (less, more) in [(&one, &two), (&two, &four), (&four, &eight)] {
        assert!(
            more.tokens * 10 <= less.tokens * 22,
            "{} of {}",
            more.tokens,
            less.tokens
        );
    }
}

#[test]
fn a_copy_refers_to_itself() {
    let grown = grown(&document(), 2);
    let items = grown.pointer("/components/schemas/PetsCopy1/items/$ref");
    assert_eq!(items, Some(&json!("#/components/schemas/PetCopy1")));
    assert!(
        grown
            .pointer("/components/securitySchemes/keyCopy1")
            .is_none()
    );
}

#[test]
fn what_is_cut_out_is_the_operation_and_what_it_needs() {
    let small = cut(&document(), &["add_pet"]);
    assert!(small.pointer("/paths/~1pets/post").is_some());
    assert!(small.pointer("/paths/~1pets/get").is_none());
    let schemas: Vec<_> = small["components"]["schemas"]
        .as_object()
        .expect("schemas")
        .keys()
        .collect();
    assert_eq!(schemas, ["Tag"]);
    assert_eq!(census(&cut(&document(), &["list_pets"])).structs, 2);
}

#[test]
fn the_command_line_says_what_is_wrong() {
    let error = |text| arguments(text).err().unwrap_or_default();
    assert!(error("--runs").contains("wants a value"));
    assert!(error("--runs 0").contains("above 0"));
    assert!(error("--fast").contains("`--fast`"));
    assert!(error("nonexus").contains("github-old"));
}

#[test]
fn the_command_line_is_read() {
    let asked = arguments("growth --peers ploidy,openapi-to-rust --runs 3 --write")
        .expect("good arguments");
    assert!(matches!(asked.tasks[..], [Task::Growth]));
    assert!(asked.peers.has("openapi_to_rust") && !asked.peers.has("progenitor"));
    assert_eq!(asked.runs, Some(3));
    assert!(asked.write && !asked.install);
    assert!(matches!(
        arguments("--peers none").expect("good arguments").peers,
        Peers::None
    ));
}

#[test]
fn passes_are_found_by_their_whole_name() {
    let text = "time:   0.250; rss:   40MB ->   90MB (  +50MB)\tmacro_expand_crate\n\
                time:   0.300; rss:   40MB ->   90MB (  +50MB)\texpand_crate\n";
    assert_eq!(seconds(text, "expand_crate"), Some(0.3));
    assert_eq!(seconds(text, "macro_expand_crate"), Some(0.25));
    assert_eq!(seconds(text, "crate"), None);
}

#[test]
fn errors_are_counted_and_the_first_is_told() {
    let text = "src/lib.rs:1:2: error[E0428]: `A` twice\nsrc/lib.rs:2:2: error: no\nwarning: errors\n\
                error: could not compile `subject` (lib) due to 2 previous errors\n";
    assert_eq!(
        Errors::of(text.to_owned()).to_string(),
        "2 errors: `error[E0428]: `A` twice`"
    );
}

#[test]
fn structs_and_enums_are_types_and_blank_lines_are_none() {
    let extent = Extent::of("struct A;\n\nenum B { C }\ntype D = A;\n");
    assert_eq!((extent.types, extent.lines, extent.tokens), (2, 3, 13));
}

fn row(key: &str, seconds: &[f64]) -> Row {
    let costs = seconds.iter().map(|&cpu| Cost {
        wall: cpu * 2.0,
        cpu,
        peak: 100.0 * cpu,
        expansion: None,
    });
    Row {
        check: Some(Measured::of(costs.collect())),
        ..Row::new(key, key)
    }
}

fn outcome() -> Outcome {
    Outcome {
        key: "nexus".to_owned(),
        title: "Oxide nexus".to_owned(),
        commit: "0".to_owned(),
        rows: vec![
            row("ours", &[0.9, 0.5, 0.4]),
            row("progenitor", &[1.5, 2.0, 9.0]),
        ],
    }
}

#[test]
fn ratios_are_of_medians() {
    let table = table::of(&outcome());
    let line = table
        .lines()
        .find(|line| line.contains("progenitor"))
        .expect("a row");
    assert!(
        line.contains("| 4.00 | 2.00 ±188 % | 0.25× | 200 | 0.25× |"),
        "{line}"
    );
}

#[test]
fn figures_say_what_was_reached_and_what_was_not_measured() {
    let table = figures::table(&[outcome()]);
    assert!(
        table.contains("of progenitor's | ≤ 0.500 | 0.250 |  |"),
        "{table}"
    );
    assert!(
        table.contains("Stripe: check, of ploidy's | ≤ 0.250 | – | not measured |"),
        "{table}"
    );
}

#[test]
fn the_speed_is_read_off_the_benchmark() {
    let text = "\
├─ call_64_at_once_generated  3.7 ms │ 4 ms │ 3.8 ms │ 3.8 ms │ 100 │ 100
│                             alloc:        │      │      │
│                               7777          │ 7777 │ 7777 │ 7777 │
├─ call_generated             75.2 µs       │ 90 µs │ 77 µs │ 78 µs │ 100 │ 100
│                             max alloc:    │       │       │       │
│                               64          │ 64    │ 64    │ 64.02 │
│                             alloc:        │       │       │       │
│                               91          │ 99    │ 92    │ 92.02 │
╰─ call_reqwest               75.1 µs       │ 90 µs │ 76 µs │ 78 µs │ 100 │ 100
                              alloc:        │       │       │       │
                                85          │ 85    │ 85    │ 85    │

                       by hand        ours   ratio
decode person           14.4µs      14.3µs    1.01
64 calls at once         3.8ms       3.7ms    1.04
";
    let rows = speed::read(text);
    let names: Vec<&str> = rows.iter().map(|row| row.key.as_str()).collect();
    assert_eq!(
        names,
        ["decode person", "64 calls at once", "allocations of a call"]
    );
    let speeds: Vec<&Speed> = rows.iter().filter_map(|row| row.speed.as_ref()).collect();
    assert_eq!((speeds[0].ours.as_str(), speeds[0].ratio), ("14.3µs", 1.01));
    assert_eq!(speeds[2].more(), Some(7.0));
}

#[test]
fn failures_name_no_folder_of_the_machine() {
    assert_eq!(
        without_folders("error: failed to parse /home/me/spec.json: components.schemas"),
        "error: failed to parse spec.json: components.schemas"
    );
    let told =
        Errors::of("src/lib.rs:3:1: error: failed to parse /home/me/spec.json: no".to_owned());
    assert_eq!(told.first, "error: failed to parse spec.json: no");
    assert_eq!(
        without_folders("expected application/json"),
        "expected application/json"
    );
}
