//! The import law, read off the sources: who may name what. Comments and tests are exempt.

use std::fs;
use std::path::{Path, PathBuf};

use attio_tests::root;

const ENGINE: &str = "attio-macros/codegen/src";
const FRONT: &str = "attio-macros/src";
const RUNTIME: &str = "attio-client/runtime/src";

/// A source file: its path below the root, and its lines of code.
struct Source {
    path: String,
    code: Vec<String>,
}

fn sources(folder: &str) -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join(folder), &mut files);
    files.sort();
    assert!(!files.is_empty(), "{folder} holds no sources");
    files.iter().map(|path| Source::read(path)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
        if path.is_dir() && !is_test {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_test {
            files.push(path);
        }
    }
}

impl Source {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("a source is text");
        let code = text.lines().map(|line| match line.trim_start() {
            comment if comment.starts_with("//") => String::new(),
            _ => line.split(" // ").next().unwrap_or(line).to_owned(),
        });
        let path = path.strip_prefix(root()).expect("below the root");
        Self {
            path: path.to_string_lossy().replace('\\', "/"),
            code: code.collect(),
        }
    }

    /// The places where one of the words stands.
    fn mentions<'s>(&'s self, words: &'s [&str]) -> impl Iterator<Item = String> + 's {
        let hits = self
            .code
            .iter()
            .enumerate()
            .filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        hits.map(|(index, line)| format!("{}:{}: {}", self.path, index + 1, line.trim()))
    }

    /// The crate's own modules that the file imports from.
    fn imports(&self) -> Vec<(usize, String)> {
        let mut imports = Vec::new();
        for (index, line) in self.code.iter().enumerate() {
            for part in line.split("crate::").skip(1) {
                let end = part
                    .find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(part.len());
                imports.push((index + 1, part[..end].to_owned()));
            }
        }
        imports
    }

    /// The module of the crate that the file belongs to: its first folder, or its own name.
    fn module<'s>(&'s self, folder: &str) -> &'s str {
        let below = self
            .path
            .strip_prefix(folder)
            .unwrap_or(&self.path)
            .trim_start_matches('/');
        below.split(['/', '.']).next().unwrap_or(below)
    }
}

/// Fails with every place in `folder`, outside of `allowed`, where one of the words stands.
#[track_caller]
fn forbid(folder: &str, words: &[&str], allowed: &[&str]) {
    let sources = sources(folder);
    let outside = sources.iter().filter(|source| {
        !allowed
            .iter()
            .any(|allowed| source.path.starts_with(&format!("{folder}/{allowed}")))
    });
    let found: Vec<String> = outside.flat_map(|source| source.mentions(words)).collect();
    assert!(
        found.is_empty(),
        "`{}` in the wrong place:\n{}",
        words.join("`, `"),
        found.join("\n")
    );
}

/// What each module of the engine may import from the others; what is not listed may import anything.
const LAW: &[(&str, &[&str])] = &[
    ("ir", &["ir", "pointer"]),
    ("pointer", &["pointer"]),
    ("glob", &["glob"]),
    ("grammar", &["grammar", "pointer"]),
    ("source", &["source", "pointer", "diag"]),
    ("load", &["load", "diag", "source", "pointer"]),
    ("analyze", &["analyze", "ir", "pointer"]),
    ("name", &["name", "ir", "analyze", "pointer", "diag"]),
    (
        "plan",
        &["plan", "ir", "analyze", "glob", "name", "pointer"],
    ),
    ("emit", &["emit", "plan", "name"]),
    (
        "model",
        &["model", "normalize", "bundle", "diag", "pointer"],
    ),
    (
        "lower",
        &[
            "lower",
            "ir",
            "model",
            "diag",
            "pointer",
            "normalize",
            "bundle",
        ],
    ),
];

#[test]
fn modules_of_the_engine_import_what_they_may() {
    let mut found = Vec::new();
    for source in sources(ENGINE) {
        let module = source.module(ENGINE);
        let Some((_, allowed)) = LAW.iter().find(|(name, _)| *name == module) else {
            continue;
        };
        for (line, import) in source.imports() {
            if !allowed.contains(&import.as_str()) {
                found.push(format!("{}:{line}: {module} imports {import}", source.path));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn analyses_do_not_see_each_other() {
    let folder = format!("{ENGINE}/analyze");
    let all = sources(&folder);
    let names: Vec<&str> = all.iter().map(|source| source.module(&folder)).collect();
    // A face is a type as far as one direction reaches it: `faces` is asked of `reach`, and nothing else is.
    let excepted = |source: &Source| source.module(&folder) == "faces";
    for source in all.iter().filter(|source| !excepted(source)) {
        let own = source.module(&folder);
        let others: Vec<String> = names
            .iter()
            .filter(|name| **name != own)
            .map(|name| format!("super::{name}"))
            .collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let found: Vec<String> = source.mentions(&others).collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn only_emit_writes_tokens() {
    // The front door names the runtime's path, which is tokens.
    forbid(
        ENGINE,
        &["quote!", "quote_spanned!", "parse_quote!"],
        &["emit", "generate.rs"],
    );
}

#[test]
fn only_name_makes_identifiers() {
    forbid(ENGINE, &["Ident::new", "format_ident!"], &["name"]);
}

#[test]
fn the_engine_touches_no_file_and_no_environment() {
    forbid(
        ENGINE,
        &[
            "std::fs",
            "std::env",
            "std::process",
            "std::time",
            "proc_macro::",
        ],
        &[],
    );
    forbid(
        ENGINE,
        &["attio_runtime::", "attio_client"],
        &["generate.rs"],
    );
}

#[test]
fn only_the_dialect_passes_know_the_document_model() {
    forbid(
        ENGINE,
        &["openapiv3"],
        &["lower", "model", "document.rs", "normalize", "load"],
    );
    forbid(&format!("{ENGINE}/plan"), &["serde_json"], &[]);
}

#[test]
fn the_front_end_knows_no_openapi_words() {
    forbid(
        FRONT,
        &[
            "openapiv3",
            "\"paths\"",
            "\"components\"",
            "\"$ref\"",
            "serde_json",
            "serde_yaml",
        ],
        &[],
    );
}

#[test]
fn the_http_stack_is_in_one_file() {
    for source in sources(RUNTIME) {
        let found: Vec<String> = source
            .mentions(&["reqwest::"])
            // The file's own module is called so, too.
            .filter(|place| place.replace("self::reqwest::", "").contains("reqwest::"))
            .collect();
        let is_the_file = source.path.ends_with("transport/reqwest.rs");
        assert!(is_the_file || found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn the_runtime_knows_no_vendor() {
    for source in sources(RUNTIME) {
        for place in source.mentions(&["attio", "Attio", "ATTIO"]) {
            let without_crates = [
                "attio_macros",
                "attio_runtime",
                "attio-macros",
                "attio-runtime",
            ]
            .iter()
            .fold(place.replace(&source.path, ""), |text, name| {
                text.replace(name, "")
            });
            assert!(!without_crates.to_lowercase().contains("attio"), "{place}");
        }
    }
}
