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
        /// `PATCH /ships/{id}`: `#/paths/~1ships~1{id}/patch`
        #[inline]
        pub fn update_ship(&self, id: &str) -> requests::ShipWrite {
            let mut call = self.core.call(&requests::UPDATE_SHIP);
            call.open(&["values"]);
            call.param(rt::Parameter::path("id"), id);
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&UPDATE_SHIP];
    pub static UPDATE_SHIP: rt::Operation = rt::Operation::new(
            "update_ship",
            "PATCH",
            "/ships/{id}",
        )
        .request_envelope("data");
    rt::request! {
        /// A request that writes attributes of ships.
        pub struct ShipWrite(rt::Json<types::Ship>, rt::Untyped) -> Result<types::Ship, rt::CallError<rt::Infallible>>
    }
    impl ShipWrite {
        /// Attribute `name`: text, one value, unique.
        ///
        /// Takes a string.
        pub fn name(mut self, value: impl super::ships::NameValue) -> Self {
            super::ships::NameValue::show(
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
        pub fn ports(mut self, value: impl super::ships::PortsValue) -> Self {
            super::ships::PortsValue::show(
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
        /// Attribute `consorts`: reference, several values.
        ///
        /// Takes several values: references (of `ships`).
        pub fn consorts(mut self, value: impl super::ships::ConsortsValue) -> Self {
            super::ships::ConsortsValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "consorts", values);
                },
            );
            self
        }
        /// Empties `consorts`.
        pub fn clear_consorts(mut self) -> Self {
            self.0.clear(&["values"], "consorts");
            self
        }
        /// Attribute `type`: text, one value.
        ///
        /// Takes a string.
        pub fn r#type(mut self, value: impl super::ships::TypeValue) -> Self {
            super::ships::TypeValue::show(
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
        pub fn built(mut self, value: impl super::ships::BuiltValue) -> Self {
            super::ships::BuiltValue::show(
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
                + rt::attribute::Attribute<Record = super::ships::Ship>,
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
    }
}
/// The attributes of ships: a function for each, and a marker.
pub mod ships {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `ships`.
    #[derive(Clone, Copy, Debug)]
    pub struct Ship;
    rt::path! {
        /// A reference to ships, and the way to their attributes.
        pub struct Path<R> (crate::kinds::Field<R, crate::kinds::Reference<crate::kinds::Ships>>)
    }
    impl<R> Path<R> {
        /// Their `name`.
        pub fn name(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(name())
        }
        /// Their `ports`.
        pub fn ports(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Reference<crate::kinds::Port>> {
            self.0.to(ports())
        }
        /// Their `consorts`.
        pub fn consorts(&self) -> super::ships::Path<R> {
            super::ships::Path(self.0.to(consorts().0))
        }
        /// Their `type`.
        pub fn r#type(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(r#type())
        }
        /// Their `built`.
        pub fn built(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(built())
        }
    }
    /// Attribute `name`: text, one value, unique.
    ///
    /// Takes a string.
    pub fn name() -> crate::kinds::Field<Ship, crate::kinds::Text> {
        crate::kinds::Field::attribute("name")
    }
    /// Where it goes.
    ///
    /// Attribute `ports`: reference, several values.
    ///
    /// Takes several values: references (of `port`).
    pub fn ports() -> crate::kinds::Field<
        Ship,
        crate::kinds::Reference<crate::kinds::Port>,
    > {
        crate::kinds::Field::attribute("ports")
    }
    /// Attribute `consorts`: reference, several values.
    ///
    /// Takes several values: references (of `ships`).
    pub fn consorts() -> super::ships::Path<Ship> {
        super::ships::Path(crate::kinds::Field::attribute("consorts"))
    }
    /// Attribute `type`: text, one value.
    ///
    /// Takes a string.
    pub fn r#type() -> crate::kinds::Field<Ship, crate::kinds::Text> {
        crate::kinds::Field::attribute("type")
    }
    /// Attribute `built`: text, one value.
    ///
    /// Read-only: the yard writes it.
    pub fn built() -> crate::kinds::Field<Ship, crate::kinds::Text> {
        crate::kinds::Field::attribute("built")
    }
    /// The marker of `name`.
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
    /// The marker of `ports`.
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
    /// The marker of `consorts`.
    #[derive(Clone, Copy, Debug)]
    pub struct Consorts;
    impl rt::attribute::Attribute for Consorts {
        type Record = Ship;
        type Kind = crate::kinds::Reference<crate::kinds::Ships>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "consorts";
    }
    /// What may be written to `consorts`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `consorts` does not take `{Self}`",
        label = "expected several values: references (of `ships`)",
        note = "`consorts` takes several values: references (of `ships`), for example `[id]`"
    )]
    pub trait ConsortsValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::Reference<crate::kinds::Ships>>,
    > ConsortsValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::Reference<crate::kinds::Ships>,
            >::show(self, see);
        }
    }
    /// The marker of `type`.
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
    /// The marker of `built`.
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
    rt::object! {
        /// Schema: `#/paths/~1ships~1{id}/patch/responses/200/content/application~1json/schema`.
        pub struct Ship: Deserialize {
            /// `values`.
            values: Option<rt::Held<Read>> = optional("values"),
            ..extra: rt::Extra = known,
        }
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
        /// Attribute `consorts`: reference, several values.
        #[must_use]
        pub fn consorts(&self) -> &[Value] {
            rt::values(&self.values, |values| &values.consorts)
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
    rt::object! {
        /// Schema `Read`: `#/components/schemas/Read`.
        pub struct Read: Deserialize {
            /// `name`.
            name: Option<Vec<Value>> = optional("name"),
            /// Where it goes.
            ports: Option<Vec<Value>> = optional("ports"),
            /// `consorts`.
            consorts: Option<Vec<Value>> = optional("consorts"),
            /// `type`.
            r#type: Option<Vec<Value>> = optional("type"),
            /// `built`.
            built: Option<Vec<Value>> = optional("built"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Value`: `#/components/schemas/Value`.
        pub struct Value: Serialize Deserialize {
            /// `value`.
            value: Option<String> = optional("value"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
