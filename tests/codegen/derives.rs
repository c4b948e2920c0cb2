mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Pets.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /pets`: `#/paths/~1pets/post`
        #[inline]
        pub fn create_pet(&self, body: &types::Pet) -> requests::CreatePet {
            let mut call = self.core.call(&requests::CREATE_PET);
            call.json_view(view(body));
            rt::Request::new(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Pets", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
}
pub use __client::Client;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&CREATE_PET];
    pub static CREATE_PET: rt::Operation = rt::Operation::new(
        "create_pet",
        "POST",
        "/pets",
    );
    /// A request to `POST /pets`.
    pub type CreatePet = rt::Request<rt::Json<types::Pet>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Pet`: `#/components/schemas/Pet`.
        pub struct Pet: Serialize Deserialize {
            /// `id`.
            id: PetId = required("id"),
            /// `kind`.
            kind: PetKind = required("kind"),
            /// `toys`.
            toys: Vec<Toy> = required("toys"),
            /// `note`.
            note: rt::Nullable<String> = optional("note"),
            ..extra: rt::Extra = known,
        }
        new(id: PetId, kind: PetKind, toys: Vec<Toy>)
    }
    rt::newtype! {
        /// Schema `PetId`: `#/components/schemas/PetId`.
        pub struct PetId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// Schema: `#/components/schemas/Pet/properties/kind`.
        pub enum PetKind {
            Cat = 0 "cat",
            Dog = 1 "dog",
        }
    }
    rt::union! {
        /// Schema `Toy`: `#/components/schemas/Toy`.
        pub enum Toy: Serialize Deserialize {
            /// A `Ball`.
            Ball(Ball) = 0 known Object { required: ["bounces"], known: ["bounces", "like"], },
            /// A `Bone`.
            Bone(Bone) = 1 known Object { required: ["size"], known: ["size"], },
        }
        From(Ball(Ball), Bone(Bone))
    }
    rt::object! {
        /// Schema `Ball`: `#/components/schemas/Ball`.
        #[derive(Eq, ::core::hash::Hash)]
        pub struct Ball: Serialize Deserialize {
            /// `bounces`.
            bounces: i64 = required("bounces"),
            /// `like`.
            like: Option<rt::Value> = optional("like"),
            ..extra: rt::Extra = known,
        }
        new(bounces: i64)
    }
    rt::object! {
        /// Schema `Bone`: `#/components/schemas/Bone`.
        pub struct Bone: Serialize Deserialize {
            /// `size`.
            size: Size = required("size"),
            ..extra: rt::Extra = known,
        }
        new(size: Size)
    }
    rt::object! {
        /// Schema `Size`: `#/components/schemas/Size`.
        #[derive(Default)]
        pub struct Size: Serialize Deserialize {
            /// `length`.
            length: f64 = required("length"),
            ..extra: rt::Extra = known,
        }
        new(length: f64)
    }
}
