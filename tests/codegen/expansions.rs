//! The recorded expansions, compiled as a crate that allows no warning.
//!
//! The list is kept by the `codegen` ring (`UPDATE_EXPECT=1`).

#![deny(warnings, missing_docs, unreachable_pub, rust_2024_compatibility)]
#![warn(clippy::pedantic)]
// What a macro expands to in another crate is not asked for these; the prose is the document's.
#![allow(
    clippy::default_trait_access,
    clippy::doc_markdown,
    clippy::needless_pass_by_value,
    clippy::new_without_default
)]

pub mod kinds;

/// A base with a discriminator is a union of what extends it.
#[rustfmt::skip]
pub mod all_of_base;

/// The members of allOf become one struct.
#[rustfmt::skip]
pub mod all_of_merge;

/// What comes back: nothing, JSON, text, bytes, events, and what depends on the status.
#[rustfmt::skip]
pub mod answers;

/// A component that only points at a base is a child of it where the base's mapping says so.
#[rustfmt::skip]
pub mod base_alias;

/// A base with a discriminator that lists values none of its children has stands for itself.
#[rustfmt::skip]
pub mod base_for_itself;

/// Where a bearer token is all there is, `new` takes it.
#[rustfmt::skip]
pub mod bearer_only;

/// How an operation behaves is said in its constant, where the method does not tell it.
#[rustfmt::skip]
pub mod behaviour;

/// A form is a struct that is sent as a form.
#[rustfmt::skip]
pub mod body_form;

/// JSON bodies: required, optional, of another kind of JSON, and of no schema.
#[rustfmt::skip]
pub mod body_json;

/// The parts of a multipart body: files, several files, text and JSON.
#[rustfmt::skip]
pub mod body_multipart;

/// Text and bytes are sent as they are; of several content types, JSON is taken.
#[rustfmt::skip]
pub mod body_raw;

/// A body that is written member by member: what must be given is an argument, the rest is set by name.
#[rustfmt::skip]
pub mod builder;

/// A choice of one component is that component, also inside of itself.
#[rustfmt::skip]
pub mod choice_of_one;

/// The settings that every client starts with are a function of the caller's.
#[rustfmt::skip]
pub mod client_defaults;

/// Constants: a string that is always the same needs no argument.
#[rustfmt::skip]
pub mod constant;

/// Defaults and what is deprecated are told in the docs.
#[rustfmt::skip]
pub mod defaults;

/// Types derive what is asked for, beyond what they have; a pattern leaves out what cannot be.
#[rustfmt::skip]
pub mod derives;

/// Markdown of the document never becomes a doctest or a broken link of the user's docs.
#[rustfmt::skip]
pub mod documentation;

/// Values that are no identifiers, or would share one, still get readable names of their own.
#[rustfmt::skip]
pub mod enum_names;

/// The declared envelope is put on requests and taken off answers, where it is one.
#[rustfmt::skip]
pub mod envelope;

/// What a refusal carries: one type for all, or an enum by status.
#[rustfmt::skip]
pub mod errors;

/// A type whose members travel in one direction only has a face for each.
#[rustfmt::skip]
pub mod faces;

/// Strings of a format take the type that the user names; others stay strings.
#[rustfmt::skip]
pub mod formats;

/// What all operations of a tag have in their paths, their group is given once.
#[rustfmt::skip]
pub mod group_parameters;

/// Each tag is a method of the client; names drop what the group says already.
#[rustfmt::skip]
pub mod groups;

/// Without a mapping a tag is the component's name, also where something stands beside the reference.
#[rustfmt::skip]
pub mod implicit_tags;

/// A property with one value in each variant is a tag, though nobody says so.
#[rustfmt::skip]
pub mod inferred_tag;

/// Variants of different JSON kinds need nothing else to be told apart.
#[rustfmt::skip]
pub mod json_kinds;

/// Keywords and names of our own making, as names of members, parameters and operations.
#[rustfmt::skip]
pub mod keywords;

/// A list that says again beside its items what they are is a list.
#[rustfmt::skip]
pub mod list_with_alternatives;

/// Maps, objects with named and other members, closed objects, and free form.
#[rustfmt::skip]
pub mod maps;

/// Marked attribute values: one marker and one checked setter for each attribute.
#[rustfmt::skip]
pub mod marked_values;

/// The query method, and methods that OpenAPI has no key for.
#[rustfmt::skip]
pub mod methods_of_3_2;

/// Components that hold unions of each other stay variants of their own, in whatever order they are met.
#[rustfmt::skip]
pub mod mutual_unions;

/// Marked scalars are types of their own, so that ids cannot be mixed up.
#[rustfmt::skip]
pub mod newtypes;

/// Without an `operationId` the name comes from the method and the path.
#[rustfmt::skip]
pub mod no_operation_id;

/// Inline schemas are named after where they stand.
#[rustfmt::skip]
pub mod no_schema_name;

/// Null is told apart from absent, written in the ways of 3.0 and of 3.1.
#[rustfmt::skip]
pub mod nullable;

/// Integers take the width that the format or the bounds name.
#[rustfmt::skip]
pub mod numbers;

/// Integers and booleans of one value tell variants apart as texts do, and name none of them.
#[rustfmt::skip]
pub mod numeric_tag;

/// A discriminator with a mapping names the tag of each variant.
#[rustfmt::skip]
pub mod one_of_discriminator;

/// A string that is often one of a list is that enum, which keeps other values anyway.
#[rustfmt::skip]
pub mod open_enum;

/// A record whose attributes nobody knows, written by slug, and what a body holds beside the values.
#[rustfmt::skip]
pub mod open_record;

/// Servers of a path or an operation, JSON of another content type, and operations in the order of the document.
#[rustfmt::skip]
pub mod operation_servers;

/// A parameter with a content type is JSON text; one that only the path names is a string.
#[rustfmt::skip]
pub mod parameter_content;

/// How lists and objects are written, where it is not the usual way.
#[rustfmt::skip]
pub mod parameter_styles;

/// Parameters of the four places: required ones are arguments, the others setters.
#[rustfmt::skip]
pub mod parameters;

/// Types that hold themselves, or each other, are boxed where they must be.
#[rustfmt::skip]
pub mod recursive;

/// A reference to another kind of thing that can mean only one: a schema that is a response, a response that is a schema.
#[rustfmt::skip]
pub mod ref_to_another_kind;

/// A type is renamed by the name that it has, also where another one has taken the name that it wanted.
#[rustfmt::skip]
pub mod renamed_types;

/// Without a tag, the keys that a variant must have tell it apart.
#[rustfmt::skip]
pub mod required_keys;

/// Attributes that a new record must have are arguments; the other operations write what they are given.
#[rustfmt::skip]
pub mod required_values;

/// Headers that answers carry become typed constants, one for each name.
#[rustfmt::skip]
pub mod response_headers;

/// Inline schemas of one shape are one type, wherever they stand.
#[rustfmt::skip]
pub mod same_shape;

/// Each kind of credential, alternatives, several at once, and none.
#[rustfmt::skip]
pub mod security;

/// Only what was asked for is generated, and what it needs.
#[rustfmt::skip]
pub mod selection;

/// Servers with variables, and the tags' words, on the client.
#[rustfmt::skip]
pub mod servers;

/// References to other files, whole and by pointer, also back to where they came from.
#[rustfmt::skip]
pub mod several_files;

/// Components that come down to one type stay variants of their own where a tag tells them apart.
#[rustfmt::skip]
pub mod shared_variant;

/// Input that is wrong but clear is understood.
#[rustfmt::skip]
pub mod sloppy;

/// A member that must be there is not asked for where the document has a default for it, or leaves it one value.
#[rustfmt::skip]
pub mod starting;

/// Schemas that are called like std's types or the generated items.
#[rustfmt::skip]
pub mod std_names;

/// A list of fixed positions is a tuple.
#[rustfmt::skip]
pub mod tuple;

/// Ids that become the same name are told apart by words of the document.
#[rustfmt::skip]
pub mod twin_ids;

/// A list of types is a union by JSON kind; null in it is no variant.
#[rustfmt::skip]
pub mod type_array;

/// A scheme that is not declared makes no call anonymous: where the document asks for nothing as a whole, any other will do.
#[rustfmt::skip]
pub mod undeclared_scheme;

/// The payloads of webhooks become types where that is asked for.
#[rustfmt::skip]
pub mod webhook_payloads;
