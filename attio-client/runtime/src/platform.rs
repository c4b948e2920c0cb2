//! What differs between native targets and the browser: there, futures and streams are bound to one thread, and nothing
//! can be waited for.

mod time;

use std::error::Error as StdError;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;

pub(crate) use self::time::{Alarm, Moment};

/// Any error, boxed.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A boxed future; `Send`, except on `wasm32`.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future; `Send`, except on `wasm32`.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) type BytesStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;
#[cfg(target_arch = "wasm32")]
pub(crate) type BytesStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>>>>;

/// `Send`, except on `wasm32`, where it asks for nothing.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send`, except on `wasm32`, where it asks for nothing.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}
