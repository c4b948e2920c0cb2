mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Zoo.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /animals`
        ///
        /// Operation: `#/paths/~1animals/get`
        pub fn list_animals(&self) -> requests::ListAnimals {
            let call = self.core.call(&requests::LIST_ANIMALS);
            requests::ListAnimals(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Zoo", "1")
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&LIST_ANIMALS];
    pub(super) static LIST_ANIMALS: rt::Operation = rt::Operation::new(
        "list_animals",
        "GET",
        "/animals",
    );
    /// A request to `GET /animals`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListAnimals(
        pub(super) rt::Call<rt::Json<Vec<types::Animal>>, rt::Untyped>,
    );
    impl ListAnimals {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            Vec<types::Animal>,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<Vec<types::Animal>>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// One of several types.
    ///
    /// Schema `Animal`: `#/components/schemas/Animal`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Animal {
        /// Tagged `bear`.
        Bear(Bear),
        /// Tagged `Otter`.
        Otter(Otter),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<Bear> for Animal {
        fn from(value: Bear) -> Self {
            Self::Bear(value)
        }
    }
    impl From<Otter> for Animal {
        fn from(value: Otter) -> Self {
            Self::Otter(value)
        }
    }
    impl rt::Empty for Animal {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Animal {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "Animal",
                    &[
                        rt::Variant::new("Bear", rt::Kind::Object)
                            .tags(&["bear"])
                            .required(&["species", "name"])
                            .known(&["species", "name", "honey"]),
                        rt::Variant::new("Otter", rt::Kind::Object)
                            .tags(&["Otter"])
                            .required(&["species", "name"])
                            .known(&["species", "name", "fish"]),
                    ],
                )
                .tag("species");
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Bear(_) => "Bear",
                Self::Otter(_) => "Otter",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Bear(value) => view(value),
                Self::Otter(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Bear),
                1usize => rt::from_value(value).map(Self::Otter),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Animal : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Bear`: `#/components/schemas/Bear`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bear {
        /// `species`.
        pub species: String,
        /// `name`.
        pub name: String,
        /// `honey`.
        pub honey: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Bear {
        fn empty() -> Self {
            Self {
                species: empty(),
                name: empty(),
                honey: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Bear {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Bear",
                &[("species", true), ("name", true), ("honey", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.species), view(&self.name), view(&self.honey)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.species),
                    place(&mut self.name),
                    place(&mut self.honey),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Bear : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Otter`: `#/components/schemas/Otter`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Otter {
        /// `species`.
        pub species: String,
        /// `name`.
        pub name: String,
        /// `fish`.
        pub fish: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Otter {
        fn empty() -> Self {
            Self {
                species: empty(),
                name: empty(),
                fish: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Otter {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Otter",
                &[("species", true), ("name", true), ("fish", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.species), view(&self.name), view(&self.fish)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.species),
                    place(&mut self.name),
                    place(&mut self.fish),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Otter : Debug Deserialize
    }
}
