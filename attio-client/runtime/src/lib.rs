//! What clients generated from OpenAPI by `attio-macros` stand on.
//!
//! Generated code *describes* (constants that name an operation's method, path, parameters and security);
//! this crate *does*: it builds the request, finds the credential, sends, reads, decodes and reports what went wrong.
//! It knows no vendor.
//!
//! In comes a [`Call`] that generated code has filled; out goes a decoded value or a [`CallError`].
//!
//! - A client is made with a [`ClientBuilder`] and is a handle: cloning it is cheap, and clones share connections.
//! - The HTTP stack is a [`Transport`]; the default is `reqwest`, which appears in no signature but one.
//! - Every failure converts into the one [`Error`], whose [`kind`](Error::kind) tells a dead server from a bad answer.
//! - Calls that fail are repeated where that is safe ([`RetryPolicy`], [`Fate`], [`Retry`]), and wait for their turn if
//!   the client limits itself ([`RateLimit`]).
//! - Long lists are streams of [pages](PageStream) or [items](ItemStream); [many calls](Bulk) are a stream of results.
//! - Nothing here prints a credential: see [`Secret`].
//!
//! # Features
//!
//! | feature | what it brings |
//! |---|---|
//! | `reqwest` (default) | the default transport |
//! | `rustls` (default), `native-tls` | the TLS stack of the default transport |
//! | `macros` | `attio_runtime::client!`, the macro that generates clients |
//! | `jiff`, `uuid` | these crates, re-exported for generated types |
//! | `tracing` | one span per call, with neither values nor secrets |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;

mod call;
mod pending;
#[doc(hidden)]
pub mod prelude;

pub mod output;

mod body;
mod bulk;
mod events;
mod header;
mod header_map;
mod multipart;

mod error;
mod held;
mod json_path;

mod credential;
mod secret;

mod transport;

mod describe;
mod execute;
mod follow;
mod gate;
mod limit;
mod members;
mod paging;
mod parameter;
mod platform;
mod request;
mod retry;
mod trace;

#[doc(hidden)]
pub mod attribute;

mod wire;

pub use crate::attribute::{Attribute, Element, Many, One, ReadOnly, Value, Values, Writable};
pub use crate::body::Body;
pub use crate::bulk::{Bulk, Done, Inputs, Left, Progress};
pub use crate::call::{Call, Request, Response};
pub use crate::client::{ClientBuilder, Core};
pub use crate::credential::{Credential, TokenProvider, TokenRequest};
pub use crate::describe::{Operation, Paging, PagingStyle, Requirement, Retry, Stability};
pub use crate::error::{CallError, Error, ErrorKind, RetryAfter};
pub use crate::events::{Event, EventStream};
pub use crate::header::{Header, HeaderError};
pub use crate::held::Held;
pub use crate::limit::RateLimit;
pub use crate::multipart::{Multipart, Part};
pub use crate::paging::{ItemStream, PageStream, ParsePositionError, Position};
pub use crate::pending::Pending;
pub use crate::platform::{BoxError, BoxFuture, MaybeSend};
pub use crate::retry::{Fate, RetryPolicy};
pub use crate::secret::Secret;
#[cfg(feature = "reqwest")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
pub use crate::transport::default_transport;
pub use crate::transport::{Covers, Timeout, Transport, TransportError, TransportErrorKind};
pub use crate::wire::{DecodeError, Extra, Literal, Map, Nullable, UnknownValue};

pub use bytes::Bytes;
pub use http;

#[cfg(feature = "jiff")]
pub use jiff;
#[cfg(feature = "uuid")]
pub use uuid;

#[cfg(feature = "macros")]
pub use attio_macros::client;

/// What generated code names, and nobody else.
#[doc(hidden)]
pub mod __private {
    pub use crate::attribute;
    pub use crate::attribute::{Lent, each};
    pub use crate::body::Body;
    pub use crate::call::{Call, Request, Response};
    pub use crate::client::{ClientBuilder, Core};
    pub use crate::credential::Credential;
    pub use crate::describe::{
        Api, Location, Operation, Paging, Parameter, Requirement, Retry, SchemeKind,
        SecurityScheme, Server, Stability, Style, Variable,
    };
    pub use crate::error::{CallError, Error};
    pub use crate::events::{Event, EventStream};
    pub use crate::header::Header;
    pub use crate::held::Held;
    pub use crate::multipart::{Multipart, Part};
    pub use crate::output::{
        Answer, Binary, ErrorBody, Failure, ForeignJson, Json, NoContent, Optional, Output,
        Reading, Text, Untyped, reading,
    };
    pub use crate::paging::{Cursor, ItemStream, Listing, PageStream, count, cursor, list};
    pub use crate::pending::Pending;
    pub use crate::prelude;
    pub use crate::secret::Secret;
    pub use crate::wire::{
        DecodeError, Empty, Extra, Field, Fill, Holder, Items, Kind, Literal, Look, Map, Named,
        Names, Nullable, Object, ObjectPlace, OneOf, Place, Rest, RestPlace, Shape, Show,
        StringEnum, Union, UnknownValue, Variant, View, debug, debug_text, deserialize,
        foreign_from_value, foreign_place, foreign_rest, foreign_rest_mut, foreign_view,
        from_value, items, member, place, serialize, texts, to_json, values, variant, view,
    };
    pub use crate::{
        __failure_by_status as failure_by_status, __gated as gated, __newtype as newtype,
        __object as object, __object_traits as object_traits,
        __output_by_status as output_by_status, __path as path, __request as request,
        __string_enum as string_enum, __union as union, __union_traits as union_traits,
    };
    pub use bytes::Bytes;
    pub use http::StatusCode;
    pub use serde_json::Value;
    pub use std::convert::Infallible;
    pub use {serde, serde_json};
}
