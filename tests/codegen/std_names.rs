mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Names.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /names`
        ///
        /// Operation: `#/paths/~1names/post`
        pub fn client(&self, body: &types::OptionSchema) -> requests::Client {
            let mut call = self.core.call(&requests::CLIENT);
            call.json_view(view(body));
            requests::Client(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Names", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&CLIENT];
    pub(super) static CLIENT: rt::Operation = rt::Operation::new(
        "client",
        "POST",
        "/names",
    );
    /// A request to `POST /names`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Client(pub(super) rt::Call<rt::Json<types::Client>, rt::Untyped>);
    impl Client {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Client,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Client>, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// An object of the API.
    ///
    /// Schema `Option`: `#/components/schemas/Option`
    #[derive(Clone, PartialEq)]
    pub struct OptionSchema {
        /// `some`.
        pub some: VecSchema,
        /// `list`.
        pub list: Option<Vec<StringSchema>>,
        /// `name`.
        pub name: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl OptionSchema {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(some: VecSchema) -> Self {
            Self { some, ..empty() }
        }
    }
    impl rt::Empty for OptionSchema {
        fn empty() -> Self {
            Self {
                some: empty(),
                list: None,
                name: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for OptionSchema {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "OptionSchema",
                &[("some", true), ("list", false), ("name", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[view(&self.some), view(&self.list), view(&self.name)],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.some),
                    place(&mut self.list),
                    place(&mut self.name),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        OptionSchema : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema `Client`: `#/components/schemas/Client`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Client {
        /// `result`.
        pub result: Option<ResultSchema>,
        /// `self`.
        pub self_: Option<SelfSchema>,
        /// `rt`.
        pub rt: Option<Rt>,
        /// `clone`.
        pub clone: Option<rt::Map<f64>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Client {
        fn empty() -> Self {
            Self {
                result: None,
                self_: None,
                rt: None,
                clone: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Client {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Client",
                &[("result", false), ("self", false), ("rt", false), ("clone", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.result),
                    view(&self.self_),
                    view(&self.rt),
                    view(&self.clone),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.result),
                    place(&mut self.self_),
                    place(&mut self.rt),
                    place(&mut self.clone),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Client : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Vec`: `#/components/schemas/Vec`
    #[derive(Clone, PartialEq)]
    pub struct VecSchema {
        /// `some`.
        pub some: rt::Nullable<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl VecSchema {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for VecSchema {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for VecSchema {
        fn empty() -> Self {
            Self {
                some: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for VecSchema {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("VecSchema", &[("some", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.some)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.some)], Some(&mut self.extra));
        }
    }
    rt::object! {
        VecSchema : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema `String`: `#/components/schemas/String`
    #[derive(Clone, PartialEq)]
    pub struct StringSchema {
        /// `none`.
        pub none: Option<BoxSchema>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl StringSchema {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for StringSchema {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for StringSchema {
        fn empty() -> Self {
            Self { none: None, extra: empty() }
        }
    }
    impl rt::Object for StringSchema {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("StringSchema", &[("none", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.none)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.none)], Some(&mut self.extra));
        }
    }
    rt::object! {
        StringSchema : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema `Result`: `#/components/schemas/Result`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResultSchema {
        /// `ok`.
        pub ok: Option<String>,
        /// `err`.
        pub err: Option<DefaultSchema>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ResultSchema {
        fn empty() -> Self {
            Self {
                ok: None,
                err: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for ResultSchema {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ResultSchema",
                &[("ok", false), ("err", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.ok), view(&self.err)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.ok), place(&mut self.err)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ResultSchema : Debug Deserialize
    }
    /// One of several types.
    ///
    /// Schema `Self`: `#/components/schemas/Self`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum SelfSchema {
        /// A `Debug`.
        Debug(DebugSchema),
        /// A `Text`.
        Text(String),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<DebugSchema> for SelfSchema {
        fn from(value: DebugSchema) -> Self {
            Self::Debug(value)
        }
    }
    impl From<String> for SelfSchema {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl rt::Empty for SelfSchema {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for SelfSchema {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "SelfSchema",
                &[
                    rt::Variant::new("Debug", rt::Kind::Object).known(&["from"]),
                    rt::Variant::new("Text", rt::Kind::Text),
                ],
            );
            &UNION
        }
        fn name(&self) -> &'static str {
            match self {
                Self::Debug(_) => "Debug",
                Self::Text(_) => "Text",
                Self::Unknown(_) => "Unknown",
            }
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Debug(value) => view(value),
                Self::Text(value) => view(value),
                Self::Unknown(value) => view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Debug),
                1usize => rt::from_value(value).map(Self::Text),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        SelfSchema : Debug Deserialize
    }
    rt::newtype! {
        /// An object of the API.
        ///
        /// Schema `rt`: `#/components/schemas/rt`
        pub struct Rt(String)
    }
    /// An object of the API.
    ///
    /// Schema `Box`: `#/components/schemas/Box`
    #[derive(Clone, PartialEq)]
    pub struct BoxSchema {
        /// `inner`.
        pub inner: Option<Box<BoxSchema>>,
        /// `clone`.
        pub clone: Option<bool>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl BoxSchema {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for BoxSchema {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for BoxSchema {
        fn empty() -> Self {
            Self {
                inner: None,
                clone: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for BoxSchema {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "BoxSchema",
                &[("inner", false), ("clone", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.inner), view(&self.clone)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.inner), place(&mut self.clone)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        BoxSchema : Debug Serialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema `Default`: `#/components/schemas/Default`
        pub enum DefaultSchema {
            Some = "Some",
            None = "None",
            Ok = "Ok",
        }
    }
    /// An object of the API.
    ///
    /// Schema `Debug`: `#/components/schemas/Debug`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DebugSchema {
        /// `from`.
        pub from: Option<i64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for DebugSchema {
        fn empty() -> Self {
            Self { from: None, extra: empty() }
        }
    }
    impl rt::Object for DebugSchema {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("DebugSchema", &[("from", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.from)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.from)], Some(&mut self.extra));
        }
    }
    rt::object! {
        DebugSchema : Debug Deserialize
    }
}
