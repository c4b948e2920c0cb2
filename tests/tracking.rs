//! A change to any file that a document is made of recompiles the crate that was made from it, and nothing else does.
//!
//! A crate of a stranger: it depends on the runtime alone, by another name, and its document is in two files.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use attio_tests::root;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Notes, version: "1" }
servers: [{ url: "https://notes.example.com" }]
paths:
  /notes:
    get:
      operationId: list_notes
      responses:
        "200":
          description: The notes.
          content: { application/json: { schema: { $ref: "parts.yaml#/Note" } } }
"##;

const PARTS: &str = "Note: { type: object, properties: { text: { type: string } } }\n";

const SOURCE: &str =
    "//! Notes.\n\nmod api { rt::client! { spec = \"spec/notes.yaml\", crate = ::rt } }\n
/// Uses what the document says.\npub fn text(note: &api::types::Note) -> Option<&str> {
    let _ = api::Client::new().list_notes();\n    note.text.as_deref()\n}\n";

struct Crate(PathBuf);

impl Crate {
    fn new() -> Self {
        let folder = root().join("target/tracking");
        let _ = fs::remove_dir_all(&folder);
        let made = Self(folder);
        let runtime = root().join("attio-client/runtime");
        made.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"notes\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies.rt]\n\
                 package = \"attio-runtime\"\npath = {runtime:?}\ndefault-features = false\n\
                 features = [\"macros\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n"
            ),
        );
        fs::copy(root().join("Cargo.lock"), made.0.join("Cargo.lock")).expect("the lock file");
        made.write("src/lib.rs", SOURCE);
        made.write("spec/notes.yaml", DOCUMENT);
        made.write("spec/parts.yaml", PARTS);
        made
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// What cargo says of the crate; it is silent about what is fresh.
    fn check(&self) -> (bool, String) {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let output = Command::new(cargo)
            .args(["check", "--offline", "--color", "never", "--target-dir"])
            .arg(root().join("target/truth/build"))
            .current_dir(&self.0)
            .env_remove("CARGO_MANIFEST_DIR_OVERRIDE")
            .output()
            .expect("cargo runs");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }
}

#[test]
fn every_file_of_a_document_is_tracked() {
    let notes = Crate::new();
    let (good, said) = notes.check();
    assert!(good, "{said}");
    assert!(!said.contains("warning"), "{said}");

    let (good, said) = notes.check();
    assert!(
        good && !said.contains("Checking notes"),
        "nothing changed: {said}"
    );

    notes.write(
        "spec/notes.yaml",
        &DOCUMENT.replace("list_notes", "all_notes"),
    );
    let (good, said) = notes.check();
    assert!(
        !good && said.contains("no method named `list_notes`"),
        "{said}"
    );

    notes.write("spec/notes.yaml", DOCUMENT);
    notes.write("spec/parts.yaml", &PARTS.replace("text:", "words:"));
    let (good, said) = notes.check();
    assert!(!good && said.contains("no field `text`"), "{said}");
}
