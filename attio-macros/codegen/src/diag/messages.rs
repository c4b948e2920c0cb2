//! Every message there is: one function per kind of mistake, named after it, so that wording lives in one place.

use super::{Anchor, Diagnostic, Location};
use crate::pointer::Pointer;

// Reading text.

pub(crate) fn empty_file(file: usize) -> Diagnostic {
    Diagnostic::error("empty_file", "this file is empty")
        .expected("an OpenAPI document, in JSON or YAML")
        .at(Location::value(file, Pointer::root()))
}

pub(crate) fn checked_out_symlink(file: usize, target: &str) -> Diagnostic {
    Diagnostic::error(
        "checked_out_symlink",
        "this file holds only a path: it is a symbolic link that was checked out as a text file",
    )
    .found(format!("`{target}`"))
    .help("on Windows: turn on developer mode, run `git config core.symlinks true`, and check the file out again")
    .at(Location::value(file, Pointer::root()))
}

pub(crate) fn duplicate_key(file: usize, line: usize, column: usize, key: &str) -> Diagnostic {
    Diagnostic::note(
        "duplicate_key",
        format!("the key `{key}` stands twice in one map; the last one is used"),
    )
    .at(Location::position(file, line, column))
}

pub(crate) fn not_openapi<'k>(file: usize, keys: impl IntoIterator<Item = &'k str>) -> Diagnostic {
    let keys: Vec<&str> = keys.into_iter().take(8).collect();
    let near = super::did_you_mean("openapi", keys.iter().copied());
    let found = match keys.as_slice() {
        [] => "no keys at all".to_owned(),
        keys => format!("the keys `{}`", keys.join("`, `")),
    };
    let diagnostic = Diagnostic::error("not_openapi", "this is not an OpenAPI document")
        .found(found)
        .expected("a top-level key `openapi` with a version, such as `openapi: 3.1.0`")
        .at(Location::value(file, Pointer::root()));
    match near {
        Some(near) => diagnostic.help(format!("`{near}`: did you mean `openapi`?")),
        None => diagnostic,
    }
}

pub(crate) fn swagger(file: usize, version: &str) -> Diagnostic {
    Diagnostic::error("swagger", format!("this is a Swagger {version} document"))
        .expected("OpenAPI 3.0, 3.1 or 3.2")
        .help("convert it once: `npx swagger2openapi --patch api.json -o openapi.json`, or paste it into https://converter.swagger.io")
        .at(Location::value(file, Pointer::from_tokens(["swagger"])))
}

pub(crate) fn unsupported_version(file: usize, version: &str) -> Diagnostic {
    Diagnostic::error(
        "unsupported_version",
        format!("OpenAPI {version} is not supported"),
    )
    .found(format!("`openapi: {version}`"))
    .expected("version 3.0, 3.1 or 3.2")
    .at(Location::value(file, Pointer::from_tokens(["openapi"])))
}

// References.

pub(crate) fn dangling_ref<'c>(
    at: Location,
    reference: &str,
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    Diagnostic::error("dangling_ref", "this reference points to nothing")
        .found(format!("`{reference}`"))
        .suggest(name, candidates)
        .at(at)
}

pub(crate) fn wrong_ref_kind(at: Location, reference: &str, expected: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong_ref_kind",
        "this reference points to another kind of thing than is wanted here",
    )
    .found(format!("`{reference}`"))
    .expected(format!("a reference into `#/components/{expected}`"))
    .at(at)
}

pub(crate) fn network_ref(at: Location, reference: &str) -> Diagnostic {
    Diagnostic::error(
        "network_ref",
        "references over the network are not followed",
    )
    .found(format!("`{reference}`"))
    .help("download the file, keep it beside the document, and refer to it by its relative path")
    .at(at)
}

pub(crate) fn unreadable_ref(at: Location, path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "unreadable_ref",
        format!("the referenced file `{path}` cannot be read"),
    )
    .found(reason)
    .at(at)
}

pub(crate) fn ref_cycle(at: Location, reference: &str) -> Diagnostic {
    Diagnostic::error(
        "ref_cycle",
        "this reference leads back to itself, and to nothing else",
    )
    .found(format!("`{reference}`"))
    .at(at)
}

pub(crate) fn too_large(at: Location) -> Diagnostic {
    Diagnostic::error(
        "too_large",
        "the references of this document copy far more than it holds",
    )
    .help(
        "refer to schemas, parameters and responses instead of to whole path items and media types",
    )
    .at(at)
}

pub(crate) fn dangling_mapping(at: Location, tag: &str, target: &str) -> Diagnostic {
    Diagnostic::note(
        "dangling_mapping",
        format!("the discriminator maps `{tag}` to nothing; the entry is left out"),
    )
    .found(format!("`{target}`"))
    .at(at)
}

// Selection.

pub(crate) fn unmatched_selector<'c>(
    option: &str,
    index: usize,
    selector: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    Diagnostic::error(
        "unmatched_selector",
        format!("`{selector}` matches no operation of the document"),
    )
    .expected("an operationId, a tag, a path, or `METHOD /path`; `*` and `**` stand for any text")
    .suggest(selector, candidates)
    .on(Anchor::Item(option.to_owned(), index))
}

// Shapes.

pub(crate) fn wrong_kind(at: Location, what: &str, found: &str, expected: &str) -> Diagnostic {
    Diagnostic::error("wrong_kind", format!("{what} is not what it should be"))
        .found(found)
        .expected(expected)
        .at(at)
}

pub(crate) fn missing_field(at: Location, what: &str, field: &str) -> Diagnostic {
    Diagnostic::error("missing_field", format!("{what} lacks `{field}`")).at(at)
}

pub(crate) fn unknown_type(at: Location, found: &str) -> Diagnostic {
    const TYPES: [&str; 7] = [
        "string", "number", "integer", "boolean", "array", "object", "null",
    ];
    Diagnostic::error("unknown_type", "this schema has an unknown type")
        .found(format!("`type: {found}`"))
        .expected("one of `string`, `number`, `integer`, `boolean`, `array`, `object`, `null`")
        .suggest(found, TYPES)
        .at(at)
}

pub(crate) fn unknown_location(at: Location, found: &str) -> Diagnostic {
    Diagnostic::error(
        "unknown_location",
        "this parameter stands in an unknown place",
    )
    .found(format!("`in: {found}`"))
    .expected("one of `path`, `query`, `header`, `cookie`, `querystring`")
    .suggest(found, ["path", "query", "header", "cookie", "querystring"])
    .at(at)
}

pub(crate) fn unknown_status(at: Location, found: &str) -> Diagnostic {
    Diagnostic::error("unknown_status", "this is not a response status")
        .found(format!("`{found}`"))
        .expected("a code such as `200`, a range such as `4XX`, or `default`")
        .at(at)
}

// Operations.

pub(crate) fn undeclared_path_parameter(at: Location, name: &str) -> Diagnostic {
    Diagnostic::note(
        "undeclared_path_parameter",
        format!("the path has `{{{name}}}`, but no parameter declares it; it is taken as a string"),
    )
    .at(at)
}

pub(crate) fn duplicate_operation_id(at: Location, id: &str, other: &str, key: &str) -> Diagnostic {
    Diagnostic::error("duplicate_operation_id", format!("two operations are called `{id}`; the other one is at `{other}`"))
        .help(format!("name it: `rename = {{ \"{key}\" = \"…\" }}`, or let it be named by its path: `on_error = skip`"))
        .at(at)
}

pub(crate) fn unmatched_rename(index: usize, key: &str, near: Option<String>) -> Diagnostic {
    let diagnostic = Diagnostic::error("unmatched_rename", format!("nothing is called `{key}`"))
        .expected("an operationId, `METHOD /path`, a type, or `Type.member`")
        .on(Anchor::Item("rename".to_owned(), index));
    match near {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}

pub(crate) fn unmatched_derive<'c>(
    index: usize,
    pattern: &str,
    names: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    Diagnostic::error("unmatched_derive", format!("no type is called `{pattern}`"))
        .expected("a type of the module `types`; `*` stands for any text")
        .suggest(pattern, names)
        .on(Anchor::Item("derives".to_owned(), index))
}

// Extensions.

pub(crate) fn unknown_word<'c>(
    at: Location,
    name: &str,
    found: &str,
    words: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    let words: Vec<&str> = words.into_iter().collect();
    Diagnostic::error("unknown_word", format!("`{name}` knows no such word"))
        .found(format!("`{found}`"))
        .expected(format!("one of `{}`", words.join("`, `")))
        .suggest(found, words)
        .at(at)
}

pub(crate) fn undeclared_scheme<'c>(
    at: Location,
    name: &str,
    declared: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    Diagnostic::note(
        "undeclared_scheme",
        "no such security scheme is declared; what the whole document asks for is used instead, or any declared scheme",
    )
    .found(format!("`{name}`"))
    .suggest(name, declared)
    .at(at)
}

pub(crate) fn missing_group_parameter<'c>(
    at: Location,
    name: &str,
    tag: &str,
    operation: &str,
    in_path: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    Diagnostic::error(
        "missing_group_parameter",
        format!("not every operation of `{tag}` has this parameter in its path"),
    )
    .found(format!("`{name}`, which `{operation}` lacks"))
    .suggest(name, in_path)
    .help("give the operation another tag, or leave the parameter to each operation")
    .at(at)
}

pub(crate) fn unknown_paging_member<'c>(
    at: Location,
    side: &str,
    key: &str,
    name: &str,
    known: impl IntoIterator<Item = &'c str>,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let expected = match known.as_slice() {
        [] => format!("`{key}: …`, the name of a member of the {side}, which has none"),
        known => format!("`{key}: …`, with one of `{}`", known.join("`, `")),
    };
    let message = match name {
        "" => format!("the paging does not say which member of the {side} is its `{key}`"),
        name => format!("the {side} has no `{name}`, which pages need as their `{key}`"),
    };
    Diagnostic::error("unknown_paging_member", message)
        .expected(expected)
        .suggest(name, known)
        .at(at)
}

// Overlays.

pub(crate) fn not_overlay(file: usize) -> Diagnostic {
    Diagnostic::error("not_overlay", "this is not an OpenAPI Overlay")
        .expected("the keys `overlay` (1.0.0 or 1.1.0) and `actions`, a list")
        .at(Location::value(file, Pointer::root()))
}

pub(crate) fn bad_overlay_target(at: Location, target: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("bad_overlay_target", "this is not a JSONPath")
        .found(format!("`{target}`"))
        .expected(reason)
        .at(at)
}

pub(crate) fn unmatched_overlay_target(
    at: Location,
    target: &str,
    help: Option<String>,
) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        "unmatched_overlay_target",
        "this overlay action matches nothing in the document",
    )
    .found(format!("`{target}`"))
    .at(at);
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

pub(crate) fn bad_overlay_action(at: Location, reason: &str) -> Diagnostic {
    Diagnostic::error("bad_overlay_action", reason)
        .expected("a `target`, and one of `update`, `remove: true` or `copy`")
        .at(at)
}
