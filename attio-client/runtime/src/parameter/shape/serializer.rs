//! The serde serializer behind [`shape`](super::shape).

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    SerializeTupleStruct, Serializer,
};

use super::{Shape, Unshapely, shape};

pub(super) struct ShapeSerializer;

macro_rules! scalars {
    ($($method:ident: $type:ty),* $(,)?) => {$(
        fn $method(self, value: $type) -> Result<Shape, Unshapely> {
            Ok(Shape::Scalar(value.to_string()))
        }
    )*};
}

impl Serializer for ShapeSerializer {
    type Ok = Shape;
    type Error = Unshapely;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Impossible<Shape, Unshapely>;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Impossible<Shape, Unshapely>;

    scalars! {
        serialize_bool: bool, serialize_char: char, serialize_str: &str,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128,
    }

    fn serialize_f32(self, value: f32) -> Result<Shape, Unshapely> {
        finite(value.is_finite(), value)
    }

    fn serialize_f64(self, value: f64) -> Result<Shape, Unshapely> {
        finite(value.is_finite(), value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Shape, Unshapely> {
        Err(Unshapely::custom("bytes have no form in a parameter"))
    }

    fn serialize_none(self) -> Result<Shape, Unshapely> {
        Ok(Shape::Absent)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Shape, Unshapely> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Shape, Unshapely> {
        Ok(Shape::Absent)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Shape, Unshapely> {
        Ok(Shape::Absent)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Shape, Unshapely> {
        Ok(Shape::Scalar(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Shape, Unshapely> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Shape, Unshapely> {
        Ok(Shape::Map(vec![(variant.to_owned(), shape(value)?)]))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Unshapely> {
        Ok(Items(Vec::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, Unshapely> {
        Ok(Items(Vec::new()))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items, Unshapely> {
        Ok(Items(Vec::new()))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unshapely> {
        Err(nameless(name))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members, Unshapely> {
        Ok(Members::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, Unshapely> {
        Ok(Members::default())
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unshapely> {
        Err(nameless(name))
    }
}

fn finite(finite: bool, value: impl ToString) -> Result<Shape, Unshapely> {
    if finite {
        Ok(Shape::Scalar(value.to_string()))
    } else {
        Err(Unshapely::custom("a parameter cannot be NaN or infinite"))
    }
}

fn nameless(name: &str) -> Unshapely {
    Unshapely::custom(format_args!("`{name}` has no form in a parameter"))
}

/// A list under way. Absent items are left out: no style can write them.
pub(super) struct Items(Vec<Shape>);

impl Items {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unshapely> {
        match shape(value)? {
            Shape::Absent => {}
            item => self.0.push(item),
        }
        Ok(())
    }
}

impl SerializeSeq for Items {
    type Ok = Shape;
    type Error = Unshapely;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unshapely> {
        self.push(value)
    }

    fn end(self) -> Result<Shape, Unshapely> {
        Ok(Shape::List(self.0))
    }
}

impl SerializeTuple for Items {
    type Ok = Shape;
    type Error = Unshapely;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unshapely> {
        self.push(value)
    }

    fn end(self) -> Result<Shape, Unshapely> {
        Ok(Shape::List(self.0))
    }
}

impl SerializeTupleStruct for Items {
    type Ok = Shape;
    type Error = Unshapely;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unshapely> {
        self.push(value)
    }

    fn end(self) -> Result<Shape, Unshapely> {
        Ok(Shape::List(self.0))
    }
}

/// A map under way. Absent members are left out.
#[derive(Default)]
pub(super) struct Members {
    members: Vec<(String, Shape)>,
    key: String,
}

impl Members {
    fn push(&mut self, key: String, value: Shape) {
        if value != Shape::Absent {
            self.members.push((key, value));
        }
    }
}

impl SerializeMap for Members {
    type Ok = Shape;
    type Error = Unshapely;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unshapely> {
        match shape(key)? {
            Shape::Scalar(key) => {
                self.key = key;
                Ok(())
            }
            _ => Err(Unshapely::custom("the keys of a map must be scalars")),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unshapely> {
        let key = std::mem::take(&mut self.key);
        self.push(key, shape(value)?);
        Ok(())
    }

    fn end(self) -> Result<Shape, Unshapely> {
        Ok(Shape::Map(self.members))
    }
}

impl SerializeStruct for Members {
    type Ok = Shape;
    type Error = Unshapely;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unshapely> {
        self.push(key.to_owned(), shape(value)?);
        Ok(())
    }

    fn end(self) -> Result<Shape, Unshapely> {
        Ok(Shape::Map(self.members))
    }
}
