//! Booleans, numbers, strings and raw JSON.

use serde_json::Value;

use super::place::Narrow;
use super::{Empty, Field, Place, View};

macro_rules! empty {
    ($($ty:ty),*) => {$(
        impl Empty for $ty {
            #[inline]
            fn empty() -> Self {
                Self::default()
            }
        }
    )*};
}

empty!(
    bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, String, Value
);

macro_rules! scalar {
    ($($ty:ty = $variant:ident $(, or nothing $option:ident)?;)*) => {$(
        impl Field for $ty {
            #[inline]
            fn place(&mut self) -> Place<'_> {
                Place::$variant(self)
            }

            #[inline]
            fn view(&self) -> View<'_> {
                View::$variant(*self)
            }

            $(
                #[inline]
                fn place_option(slot: &mut Option<Self>) -> Place<'_> {
                    Place::$option(slot)
                }
            )?
        }
    )*};
}

scalar! {
    bool = Bool, or nothing OptBool;
    i64 = I64, or nothing OptI64;
    u64 = U64;
    f32 = F32;
    f64 = F64, or nothing OptF64;
}

macro_rules! narrow {
    ($($ty:ident)*) => {$(
        impl Field for $ty {
            #[inline]
            fn place(&mut self) -> Place<'_> {
                Place::Narrow(self)
            }

            #[inline]
            fn view(&self) -> View<'_> {
                View::I64(i64::from(*self))
            }
        }

        impl Narrow for $ty {
            fn set(&mut self, value: i64) -> bool {
                match Self::try_from(value) {
                    Ok(value) => {
                        *self = value;
                        true
                    }
                    Err(_) => false,
                }
            }

            fn expected(&self) -> &'static str {
                stringify!($ty)
            }
        }
    )*};
}

narrow!(i8 i16 i32 u8 u16 u32);

impl Field for String {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Str(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Str(self)
    }

    #[inline]
    fn place_option(slot: &mut Option<Self>) -> Place<'_> {
        Place::OptStr(slot)
    }

    #[inline]
    fn place_list(list: &mut Vec<Self>) -> Place<'_> {
        Place::Strs(list)
    }

    #[inline]
    fn view_list(list: &Vec<Self>) -> View<'_> {
        View::Strs(list)
    }
}

impl Field for Value {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Value(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Value(self)
    }

    #[inline]
    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}
