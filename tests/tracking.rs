//! A change to any file that a document is made of recompiles the crate that was made from it, and nothing else does.
//!
//! The crate is a stranger's, and its document is in two files.

use attio_tests::Stranger;

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

#[test]
fn every_file_of_a_document_is_tracked() {
    let notes = Stranger::new("tracking", "notes", "");
    notes.write("src/lib.rs", SOURCE);
    notes.write("spec/notes.yaml", DOCUMENT);
    notes.write("spec/parts.yaml", PARTS);
    let (good, said) = notes.check(&[]);
    assert!(good, "{said}");
    assert!(!said.contains("warning"), "{said}");

    let (good, said) = notes.check(&[]);
    assert!(
        good && !said.contains("Checking notes"),
        "nothing changed: {said}"
    );

    notes.write(
        "spec/notes.yaml",
        &DOCUMENT.replace("list_notes", "all_notes"),
    );
    let (good, said) = notes.check(&[]);
    assert!(
        !good && said.contains("no method named `list_notes`"),
        "{said}"
    );

    notes.write("spec/notes.yaml", DOCUMENT);
    notes.write("spec/parts.yaml", &PARTS.replace("text:", "words:"));
    let (good, said) = notes.check(&[]);
    assert!(!good && said.contains("no field `text`"), "{said}");
}
