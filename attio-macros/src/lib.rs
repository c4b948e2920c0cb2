#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod args;
mod manifest;
mod options;
mod report;
mod source;

use proc_macro::TokenStream;

/// Turns an OpenAPI document into a typed client, in the module where it is called.
///
/// The path is relative to the package that calls the macro; JSON and YAML are read, and so are the
/// files that the document refers to. A change to any of them recompiles the crate.
///
/// ```text
/// attio_runtime::client!("spec/petstore.yaml");
///
/// attio_runtime::client! {
///     spec = "spec/petstore.yaml",
///     only = ["pets.*", "GET /stores/**"],
///     formats = { "date-time" = ::attio_runtime::jiff::Timestamp },
/// }
/// ```
///
/// # Options
///
/// | option | value | meaning |
/// |---|---|---|
/// | `spec` | `"path"` | the document |
/// | `name` | `Client` | the name of the client |
/// | `groups` | `tags` | one method of the client per tag, the operations behind it |
/// | `envelope` | `"data"` | the member that wraps the content of requests and answers; it is taken off and put on |
/// | `only`, `except` | `["id", "tag", "GET /path", "/path/**"]` | which operations are generated |
/// | `formats` | `{ "uuid" = ::path::Type }` | the type for strings of a format; `String` where none is named |
/// | `kinds` | `crate::kinds` | where the kinds of marked attribute values live, and `Field`, which attributes are to filters |
/// | `error` | `crate::Error` | what requests fail with; made `From` the runtime's own |
/// | `defaults` | `crate::defaults` | a function from and to a `ClientBuilder`: the settings that every client starts with |
/// | `overlay` | `"fix.yaml"` or a list | OpenAPI Overlays that correct the document |
/// | `rename` | `{ "GET /pets" = "list_pets", "Pet" = "Animal" }` | names of operations and types |
/// | `traits` | `both` | every type can be sent and received, whatever the operations do with it |
/// | `derives` | `{ "*" = [Eq, Hash], "Pet" = [Default] }` | traits that types derive beyond those that they have, see below |
/// | `features` | `per_tag` | the operations of a tag are there if the cargo feature `api-<tag>` is on; tags whose feature the package does not declare are always there |
/// | `webhooks` | `types` | the payloads of the document's webhooks become types too, in `webhooks` |
/// | `on_error` | `skip` | operations that the document makes impossible are left out without an error |
/// | `crate` | `::path` | where the runtime is, if not at `::attio_runtime` |
///
/// # Derives
///
/// Every type is `Clone`, `Debug` and `PartialEq`; enumerations and newtypes of ids are `Eq`, `Hash` and `Ord`, too. More is
/// not derived unless `derives` asks for it, since whoever compiles the types pays for each derive: with `Eq` and `Hash` for
/// all of them, checking a client takes some 7 % longer, and building it 15 %. A key is the name of a type, or a pattern in
/// which `*` stands for any text. What a type has already is left out, and so are `Eq` and `Hash` where a pattern fits a
/// type with floating-point numbers in it. A derive of another crate goes by its path; the fields' types must suit it.
///
/// # Large documents
///
/// rust-analyzer takes at most 2,097,152 tokens from one call of a macro. A document beyond it, of some 1,500 operations
/// or more, still compiles, but editors show nothing of it: name what you use with `only`, or share the operations out
/// among several calls, each in a module of its own.
#[proc_macro]
pub fn client(input: TokenStream) -> TokenStream {
    let input = match syn::parse::<args::Args>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error().into(),
    };
    source::expand(&input).into()
}
