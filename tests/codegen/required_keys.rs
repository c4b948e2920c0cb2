mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Contacts.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /find`
        ///
        /// Operation: `#/paths/~1find/post`
        pub fn find(&self, body: &types::Key) -> requests::Find {
            let mut call = self.core.call(&requests::FIND);
            call.json_view(view(body));
            requests::Find(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Contacts", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&FIND];
    pub(super) static FIND: rt::Operation = rt::Operation::new("find", "POST", "/find");
    /// A request to `POST /find`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Find(pub(super) rt::Call<rt::Json<types::Key>, rt::Untyped>);
    impl Find {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Key,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Key>, rt::Untyped> {
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
    /// Schema `Key`: `#/components/schemas/Key`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Key {
        /// A `ByEmail`.
        ByEmail(ByEmail),
        /// A `ByPhone`.
        ByPhone(ByPhone),
        /// A `Number`.
        Number(Number),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<ByEmail> for Key {
        fn from(value: ByEmail) -> Self {
            Self::ByEmail(value)
        }
    }
    impl From<ByPhone> for Key {
        fn from(value: ByPhone) -> Self {
            Self::ByPhone(value)
        }
    }
    impl From<Number> for Key {
        fn from(value: Number) -> Self {
            Self::Number(value)
        }
    }
    impl rt::Empty for Key {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Key {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "Key",
                &[
                    rt::Variant::new("ByEmail", rt::Kind::Object)
                        .required(&["email"])
                        .known(&["email"]),
                    rt::Variant::new("ByPhone", rt::Kind::Object)
                        .required(&["phone"])
                        .known(&["phone", "country"]),
                    rt::Variant::new("Number", rt::Kind::Object)
                        .required(&["number"])
                        .known(&["number"]),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::ByEmail(_) => "ByEmail",
                Self::ByPhone(_) => "ByPhone",
                Self::Number(_) => "Number",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::ByEmail(value) => view(value),
                Self::ByPhone(value) => view(value),
                Self::Number(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::ByEmail),
                1usize => rt::from_value(value).map(Self::ByPhone),
                2usize => rt::from_value(value).map(Self::Number),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Key : Debug Serialize Deserialize
    }
    /// By email
    ///
    /// Schema: `#/components/schemas/Key/oneOf/0`
    #[derive(Clone, PartialEq)]
    pub struct ByEmail {
        /// `email`.
        pub email: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl ByEmail {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(email: impl Into<String>) -> Self {
            Self {
                email: email.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for ByEmail {
        fn empty() -> Self {
            Self {
                email: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for ByEmail {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("ByEmail", &[("email", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.email)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.email)], Some(&mut self.extra));
        }
    }
    rt::object! {
        ByEmail : Debug Serialize Deserialize
    }
    /// By phone
    ///
    /// Schema: `#/components/schemas/Key/oneOf/1`
    #[derive(Clone, PartialEq)]
    pub struct ByPhone {
        /// `phone`.
        pub phone: String,
        /// `country`.
        pub country: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl ByPhone {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(phone: impl Into<String>) -> Self {
            Self {
                phone: phone.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for ByPhone {
        fn empty() -> Self {
            Self {
                phone: empty(),
                country: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for ByPhone {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ByPhone",
                &[("phone", true), ("country", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.phone), view(&self.country)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.phone), place(&mut self.country)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ByPhone : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Number`: `#/components/schemas/Number`
    #[derive(Clone, PartialEq)]
    pub struct Number {
        /// `number`.
        pub number: i64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Number {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(number: i64) -> Self {
            Self { number, ..empty() }
        }
    }
    impl rt::Empty for Number {
        fn empty() -> Self {
            Self {
                number: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for Number {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Number", &[("number", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.number)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.number)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Number : Debug Serialize Deserialize
    }
}
