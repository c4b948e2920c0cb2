//! Encoding: a view comes in, a serde serializer writes it. Compiled once per format.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::{Object, Rest, View, foreign};

/// Encodes what a view shows.
///
/// # Errors
///
/// Whatever the format refuses to write.
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    write(&view, serializer)
}

/// By reference: a view is written in parts, and to copy it at once would wait for all of them.
fn write<S: Serializer>(view: &View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match *view {
        View::Absent | View::Null => serializer.serialize_none(),
        View::Bool(value) => serializer.serialize_bool(value),
        View::I64(value) => serializer.serialize_i64(value),
        View::U64(value) => serializer.serialize_u64(value),
        View::F32(value) => serializer.serialize_f32(value),
        View::F64(value) => serializer.serialize_f64(value),
        View::Str(text) => serializer.serialize_str(text),
        View::Strs(texts) => texts.serialize(serializer),
        View::List(list) => {
            let mut out = serializer.serialize_seq(Some(list.len()))?;
            for index in 0..list.len() {
                if let Some(view) = &list.at(index) {
                    out.serialize_element(&Writer(view))?;
                }
            }
            out.end()
        }
        View::Map(rest) => {
            let mut map = serializer.serialize_map(None)?;
            write_rest(rest, &mut map)?;
            map.end()
        }
        View::Object(object) => write_object(object, serializer),
        View::Named(named) => write(&named.bare(), serializer),
        View::Value(value) => value.serialize(serializer),
        View::Kept(kept) => write(&View::Value(&kept.held()), serializer),
        View::Foreign(value) => foreign::write(value, serializer),
    }
}

/// A view as serde's.
struct Writer<'a>(&'a View<'a>);

impl Serialize for Writer<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}

fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let (mut serializer, mut done) = (Some(serializer), None);
    object.views(&mut |shape, views, rest| {
        if let Some(serializer) = serializer.take() {
            done = Some(write_members(shape.members, views, rest, serializer));
        }
    });
    done.unwrap_or_else(|| Err(S::Error::custom("an object that shows no members")))
}

/// The most frequent leaves are written here and not by the [`Writer`], so that they are inlined.
fn write_members<S: Serializer>(
    members: &'static [(&'static str, bool)],
    views: &[View<'_>],
    rest: Option<&dyn Rest>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (&(name, required), view) in members.iter().zip(views) {
        let bare;
        let view = match view {
            View::Absent if !required => continue,
            View::Named(named) => {
                bare = named.bare();
                &bare
            }
            view => view,
        };
        if let View::Foreign(value) = view {
            foreign::write_member(&mut map, name, required, *value)?;
            continue;
        }
        map.serialize_key(name)?;
        match view {
            View::Bool(value) => map.serialize_value(value)?,
            View::I64(value) => map.serialize_value(value)?,
            View::F64(value) => map.serialize_value(value)?,
            View::Str(value) => map.serialize_value(*value)?,
            View::Strs(value) => map.serialize_value(*value)?,
            view => map.serialize_value(&Writer(view))?,
        }
    }
    if let Some(rest) = rest {
        write_rest(rest, &mut map)?;
    }
    map.end()
}

fn write_rest<M: SerializeMap>(rest: &dyn Rest, map: &mut M) -> Result<(), M::Error> {
    let mut done = Ok(());
    rest.each(&mut |name, view| {
        if done.is_ok() {
            done = map.serialize_entry(name, &Writer(&view));
        }
    });
    done
}
