//! `Debug` for described types, out of the same views: a type adds no code for it.

use std::fmt;

use super::{Object, View};

/// Shows a view, as a derived `Debug` would; what is absent is left out, and `..` says so.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&view, f)
}

/// Shows a value of an enumeration by its name on the wire: the table of those is there anyway.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug_text(text: &str, unknown: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if unknown {
        f.debug_tuple("Unknown").field(&text).finish()
    } else {
        f.write_str(text)
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Null => f.write_str("Null"),
            Self::Bool(value) => value.fmt(f),
            Self::I64(value) => value.fmt(f),
            Self::U64(value) => value.fmt(f),
            Self::F32(value) => value.fmt(f),
            Self::F64(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
            Self::Strs(value) => value.fmt(f),
            Self::List(list) => {
                let views = (0..list.len()).filter_map(|index| list.at(index));
                f.debug_list().entries(views).finish()
            }
            Self::Map(rest) => {
                let mut map = f.debug_map();
                rest.each(&mut |name, view| {
                    map.entry(&name, &view);
                });
                map.finish()
            }
            Self::Object(object) => debug_object(*object, f),
            Self::Named(value) => value.fmt(f),
            Self::Value(value) => value.fmt(f),
            Self::Kept(kept) => kept.value().fmt(f),
            Self::Foreign(value) => value.fmt(f),
        }
    }
}

fn debug_object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut done = Ok(());
    object.views(&mut |shape, views, rest| {
        let mut out = f.debug_struct(shape.name);
        let mut whole = true;
        for ((name, required), view) in shape.members.iter().zip(views) {
            let absent = match view {
                View::Absent => true,
                View::Foreign(value) => !required && value.is_null(),
                _ => false,
            };
            if absent {
                whole = false;
            } else if shape.is_secret(name) {
                out.field(name, &format_args!("Secret(..)"));
            } else {
                out.field(name, view);
            }
        }
        if let Some(rest) = rest {
            rest.each(&mut |name, view| {
                out.field(name, &view);
            });
        }
        done = if whole {
            out.finish()
        } else {
            out.finish_non_exhaustive()
        };
    });
    done
}
