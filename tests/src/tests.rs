//! The layout of expansions.

use quote::quote;

use crate::format;

#[test]
fn calls_of_macros_are_laid_out_a_field_a_line() {
    let tokens = quote! {
        rt::string_enum! { #[doc = " A colour."] pub enum Colour { #[doc = " `red`"] Red = 0 "red", Blue = 1 "blue", } }
        rt::newtype! { pub struct Id(String) }
        rt::newtype! { pub struct Ratio(f64) Copy Float }
        rt::failure_by_status! { pub enum Refusal { NotFound(types::Gone) = 404u16..=404u16, Other = 400u16..=499u16, } }
        rt::object! {
            #[doc = " A pet."]
            pub struct Pet: Serialize {
                #[doc = " Its name."] name: String = required("name"),
                tags: Option<Vec<rt::Nullable<String>>> = nullable("tags"),
                ..extra: rt::Extra = known
            }
            new(name: impl Into<String>)
        }
        rt::union! {
            pub enum Any: Deserialize { Pet(Pet) = 0 known Object { tags: ["pet"], }, }
            From(Pet(Pet))
        }
    };
    let expected = r#"rt::string_enum! {
    /// A colour.
    pub enum Colour {
        /// `red`
        Red = 0 "red",
        Blue = 1 "blue",
    }
}
rt::newtype! {
    pub struct Id(String)
}
rt::newtype! {
    pub struct Ratio(f64) Copy Float
}
rt::failure_by_status! {
    pub enum Refusal {
        NotFound(types::Gone) = 404u16..=404u16,
        Other = 400u16..=499u16,
    }
}
rt::object! {
    /// A pet.
    pub struct Pet: Serialize {
        /// Its name.
        name: String = required("name"),
        tags: Option<Vec<rt::Nullable<String>>> = nullable("tags"),
        ..extra: rt::Extra = known,
    }
    new(name: impl Into<String>)
}
rt::union! {
    pub enum Any: Deserialize {
        Pet(Pet) = 0 known Object { tags: ["pet"], },
    }
    From(Pet(Pet))
}
"#;
    assert_eq!(format(&tokens), expected);
}

#[test]
fn the_layout_changes_no_token() {
    let tokens = quote! {
        pub mod types {
            rt::newtype! { #[doc = " An id."] pub struct Id(String) Copy }
            pub struct Tuple(pub(super) u8);
        }
    };
    let again: proc_macro2::TokenStream = format(&tokens).parse().expect("Rust");
    assert_eq!(again.to_string(), tokens.to_string());
}
