//! Cargo features per tag: what a feature does not bring is not there, and what no feature is declared for always is.

use attio_tests::Stranger;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://shop.example.com" }]
paths:
  /pets:
    get:
      operationId: pets.list
      tags: [Pets]
      responses:
        "200":
          description: Pets.
          headers: { X-Size: { schema: { $ref: "#/components/schemas/Size" } } }
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
  /orders:
    get:
      operationId: big_orders.list
      tags: [Big Orders]
      responses:
        "200": { description: Orders., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
  /about:
    get:
      operationId: about.get
      tags: [About]
      responses:
        "200": { description: Words., content: { application/json: { schema: { $ref: "#/components/schemas/About" } } } }
components:
  schemas:
    Size: { type: string, enum: [small, large] }
    Pet: { type: object, properties: { name: { type: string }, owner: { $ref: "#/components/schemas/Owner" } } }
    Order: { type: object, properties: { by: { $ref: "#/components/schemas/Owner" } } }
    Owner: { type: object, properties: { name: { type: string } } }
    About: { type: object, properties: { words: { type: string } } }
"##;

const CALL: &str =
    "rt::client! { spec = \"spec/shop.yaml\", crate = ::rt, groups = tags, features = per_tag }";

fn shop(folder: &str, manifest: &str, uses: &str) -> Stranger {
    let shop = Stranger::new(folder, folder, manifest);
    shop.write("spec/shop.yaml", DOCUMENT);
    shop.write(
        "src/lib.rs",
        &format!("//! Shop.\n\nmod api {{ {CALL} }}\n\n/// Uses it.\npub fn uses(shop: &api::Client) {{ {uses} }}\n"),
    );
    shop
}

const FEATURES: &str = "\n[features]\napi-pets = []\napi-big-orders = []\n";

#[test]
fn a_feature_brings_the_operations_of_its_tag() {
    let uses = "let _ = (shop.pets().list(), shop.about().get());
        let _: Option<api::types::Owner> = None;
        let _ = &api::headers::X_SIZE;";
    let shop = shop("features", FEATURES, uses);
    let (good, said) = shop.check(&["--features", "api-pets"]);
    assert!(good && !said.contains("warning"), "{said}");
    let (good, said) = shop.check(&["--all-features"]);
    assert!(good && !said.contains("warning"), "{said}");
    let (good, said) = shop.check(&["--features", "api-big-orders"]);
    assert!(!good && said.contains("no method named `pets`"), "{said}");
    assert!(said.contains("X_SIZE"), "{said}");
}

#[test]
fn types_come_with_whoever_needs_them() {
    let uses = "let _: Option<api::types::Order> = None; let _ = shop.big_orders().list();";
    let shop = shop("features-types", FEATURES, uses);
    let (good, said) = shop.check(&["--features", "api-big-orders"]);
    assert!(good, "{said}");
    let (good, said) = shop.check(&["--features", "api-pets"]);
    assert!(!good && said.contains("`Order`"), "{said}");
}

#[test]
fn a_package_that_declares_no_feature_has_everything_and_no_warning() {
    let uses = "let _ = (shop.pets().list(), shop.big_orders().list(), shop.about().get());";
    let (good, said) = shop("features-none", "", uses).check(&[]);
    assert!(good && !said.contains("warning"), "{said}");
}
