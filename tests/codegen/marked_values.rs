mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Marks.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `PATCH /ships/{id}`
        ///
        /// Operation: `#/paths/~1ships~1{id}/patch`
        pub fn update_ship(&self, id: &str) -> requests::ShipWrite {
            let mut call = self.core.call(&requests::UPDATE_SHIP);
            call.open(&["values"]);
            call.param(&requests::UPDATE_SHIP_ID, id);
            requests::ShipWrite(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Marks", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&UPDATE_SHIP];
    pub(super) static UPDATE_SHIP: rt::Operation = rt::Operation::new(
            "update_ship",
            "PATCH",
            "/ships/{id}",
        )
        .request_envelope("data");
    pub(super) static UPDATE_SHIP_ID: rt::Parameter = rt::Parameter::path("id");
    /// A request that writes attributes of a ship.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShipWrite(pub(super) rt::Call<rt::Json<types::Ship>, rt::Untyped>);
    impl ShipWrite {
        /// Attribute `name`: text, one value, unique.
        ///
        /// Takes a string.
        pub fn name(mut self, value: impl super::ship::NameValue) -> Self {
            super::ship::NameValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "name", values);
                },
            );
            self
        }
        /// Where it goes.
        ///
        /// Attribute `ports`: reference, several values.
        ///
        /// Takes several values: references (of `port`).
        pub fn ports(mut self, value: impl super::ship::PortsValue) -> Self {
            super::ship::PortsValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "ports", values);
                },
            );
            self
        }
        /// Empties `ports`.
        pub fn clear_ports(mut self) -> Self {
            self.0.clear(&["values"], "ports");
            self
        }
        /// Attribute `type`: text, one value.
        ///
        /// Takes a string.
        pub fn r#type(mut self, value: impl super::ship::TypeValue) -> Self {
            super::ship::TypeValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "type", values);
                },
            );
            self
        }
        /// Empties `type`.
        pub fn clear_type(mut self) -> Self {
            self.0.clear(&["values"], "type");
            self
        }
        /// Attribute `built`: text, one value.
        ///
        /// Read-only: the yard writes it.
        #[doc(hidden)]
        pub fn built(mut self, value: impl super::ship::BuiltValue) -> Self {
            super::ship::BuiltValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "built", values);
                },
            );
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Several
                + rt::attribute::Attribute<Record = super::ship::Ship>,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            rt::attribute::each::<
                A::Kind,
                I,
            >(
                values,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], A::SLUG, values);
                },
            );
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Ship,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Ship>, rt::Untyped> {
            self.0
        }
    }
}
/// The attributes of a ship, one marker each.
pub mod ship {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `ship`.
    #[derive(Clone, Copy, Debug)]
    pub struct Ship;
    /// Attribute `name`: text, one value, unique.
    ///
    /// Takes a string.
    #[derive(Clone, Copy, Debug)]
    pub struct Name;
    impl rt::attribute::Attribute for Name {
        type Record = Ship;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "name";
    }
    /// What may be written to `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a string",
        note = "`name` takes a string, for example `\"A\"`"
    )]
    pub trait NameValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> NameValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// Where it goes.
    ///
    /// Attribute `ports`: reference, several values.
    ///
    /// Takes several values: references (of `port`).
    #[derive(Clone, Copy, Debug)]
    pub struct Ports;
    impl rt::attribute::Attribute for Ports {
        type Record = Ship;
        type Kind = crate::kinds::Reference<crate::kinds::Port>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "ports";
    }
    /// What may be written to `ports`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `ports` does not take `{Self}`",
        label = "expected several values: references (of `port`)",
        note = "`ports` takes several values: references (of `port`), for example `[id]`"
    )]
    pub trait PortsValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::Reference<crate::kinds::Port>>,
    > PortsValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::Reference<crate::kinds::Port>,
            >::show(self, see);
        }
    }
    /// Attribute `type`: text, one value.
    ///
    /// Takes a string.
    #[derive(Clone, Copy, Debug)]
    pub struct Type;
    impl rt::attribute::Attribute for Type {
        type Record = Ship;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "type";
    }
    /// What may be written to `type`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `type` does not take `{Self}`",
        label = "expected a string",
        note = "`type` takes a string, for example `\"A\"`"
    )]
    pub trait TypeValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> TypeValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// Attribute `built`: text, one value.
    ///
    /// Read-only: the yard writes it.
    #[derive(Clone, Copy, Debug)]
    pub struct Built;
    impl rt::attribute::Attribute for Built {
        type Record = Ship;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "built";
    }
    /// What may be written to `built`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `built` is read-only",
        label = "the yard writes it",
        note = "`built` exists in answers, and no request may set it"
    )]
    pub trait BuiltValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1ships~1{id}/patch/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Ship {
        /// `values`.
        pub values: Option<Read>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Ship {
        /// Attribute `name`: text, one value, unique.
        #[must_use]
        pub fn name(&self) -> Option<&Value> {
            rt::values(&self.values, |values| &values.name).first()
        }
        /// Where it goes.
        ///
        /// Attribute `ports`: reference, several values.
        #[must_use]
        pub fn ports(&self) -> &[Value] {
            rt::values(&self.values, |values| &values.ports)
        }
        /// Attribute `type`: text, one value.
        #[must_use]
        pub fn r#type(&self) -> Option<&Value> {
            rt::values(&self.values, |values| &values.r#type).first()
        }
        /// Attribute `built`: text, one value.
        ///
        /// Read-only: the yard writes it.
        #[must_use]
        pub fn built(&self) -> Option<&Value> {
            rt::values(&self.values, |values| &values.built).first()
        }
    }
    impl rt::Empty for Ship {
        fn empty() -> Self {
            Self {
                values: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Ship {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Ship", &[("values", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.values)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.values)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Ship : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Read`: `#/components/schemas/Read`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Read {
        /// `name`.
        pub name: Option<Vec<Value>>,
        /// Where it goes.
        pub ports: Option<Vec<Value>>,
        /// `type`.
        pub r#type: Option<Vec<Value>>,
        /// `built`.
        pub built: Option<Vec<Value>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Read {
        fn empty() -> Self {
            Self {
                name: None,
                ports: None,
                r#type: None,
                built: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Read {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Read",
                &[("name", false), ("ports", false), ("type", false), ("built", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.name),
                    view(&self.ports),
                    view(&self.r#type),
                    view(&self.built),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.name),
                    place(&mut self.ports),
                    place(&mut self.r#type),
                    place(&mut self.built),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Read : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Value`: `#/components/schemas/Value`
    #[derive(Clone, PartialEq)]
    pub struct Value {
        /// `value`.
        pub value: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Value {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for Value {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for Value {
        fn empty() -> Self {
            Self {
                value: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Value {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Value", &[("value", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.value)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.value)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Value : Debug Serialize Deserialize
    }
}
