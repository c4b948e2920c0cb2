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
        /// - `name_attribute`: Attribute `name`: text, one value.
        /// - `ports`: Attribute `ports`: text, several values.
        ///
        /// `POST /fleets/{name}/ships`: `#/paths/~1fleets~1{name}~1ships/post`
        #[inline]
        pub fn create_ship(
            &self,
            name: &str,
            name_attribute: impl super::ship::NameGiven,
            ports: impl super::ship::PortsGiven,
        ) -> requests::ShipWrite {
            let mut call = self.core.call(&requests::CREATE_SHIP);
            call.open(&["values"]);
            call.param(rt::Parameter::path("name"), name);
            super::ship::NameGiven::show(
                name_attribute,
                &mut |values| {
                    call.member_view(&["values"], "name", values);
                },
            );
            super::ship::PortsGiven::show(
                ports,
                &mut |values| {
                    call.several();
                    call.member_view(&["values"], "ports", values);
                },
            );
            requests::ShipWrite(call)
        }
        /// `PUT /fleets/{name}/ships`: `#/paths/~1fleets~1{name}~1ships/put`
        #[inline]
        pub fn update_ship(&self, name: &str) -> requests::ShipWrite {
            let mut call = self.core.call(&requests::UPDATE_SHIP);
            call.open(&["values"]);
            call.param(rt::Parameter::path("name"), name);
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
    pub static OPERATIONS: &[&rt::Operation] = &[&CREATE_SHIP, &UPDATE_SHIP];
    pub static CREATE_SHIP: rt::Operation = rt::Operation::new(
            "create_ship",
            "POST",
            "/fleets/{name}/ships",
        )
        .request_envelope("data");
    pub static UPDATE_SHIP: rt::Operation = rt::Operation::new(
            "update_ship",
            "PUT",
            "/fleets/{name}/ships",
        )
        .request_envelope("data");
    rt::request! {
        /// A request that writes attributes of ship.
        pub struct ShipWrite(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl ShipWrite {
        /// Attribute `name`: text, one value.
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
        /// Empties `name`.
        pub fn clear_name(mut self) -> Self {
            self.0.clear(&["values"], "name");
            self
        }
        /// Attribute `ports`: text, several values.
        ///
        /// Takes several values: strings.
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
        /// Attribute `flag`: text, one value.
        ///
        /// Takes a string.
        pub fn flag(mut self, value: impl super::ship::FlagValue) -> Self {
            super::ship::FlagValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "flag", values);
                },
            );
            self
        }
        /// Empties `flag`.
        pub fn clear_flag(mut self) -> Self {
            self.0.clear(&["values"], "flag");
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
    }
}
/// The attributes of ship: a function for each, and a marker.
pub mod ship {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `ship`.
    #[derive(Clone, Copy, Debug)]
    pub struct Ship;
    /// Attribute `name`: text, one value.
    ///
    /// Takes a string.
    pub fn name() -> crate::kinds::Field<Ship, crate::kinds::Text> {
        crate::kinds::Field::attribute("name")
    }
    /// Attribute `ports`: text, several values.
    ///
    /// Takes several values: strings.
    pub fn ports() -> crate::kinds::Field<Ship, crate::kinds::Text> {
        crate::kinds::Field::attribute("ports")
    }
    /// Attribute `flag`: text, one value.
    ///
    /// Takes a string.
    pub fn flag() -> crate::kinds::Field<Ship, crate::kinds::Text> {
        crate::kinds::Field::attribute("flag")
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
    /// What must be given as `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a string",
        note = "`name` takes a string, for example `\"A\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait NameGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::Text>> NameGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[rt::attribute::Element::<crate::kinds::Text>::into_wire(self)],
                ),
            );
        }
    }
    /// The marker of `ports`.
    #[derive(Clone, Copy, Debug)]
    pub struct Ports;
    impl rt::attribute::Attribute for Ports {
        type Record = Ship;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "ports";
    }
    /// What may be written to `ports`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `ports` does not take `{Self}`",
        label = "expected several values: strings",
        note = "`ports` takes several values: strings, for example `[\"A\"]`"
    )]
    pub trait PortsValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::Text>> PortsValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<crate::kinds::Text>::show(self, see);
        }
    }
    /// What must be given as `ports`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `ports` does not take `{Self}`",
        label = "expected several values: strings",
        note = "`ports` takes several values: strings, for example `[\"A\"]`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait PortsGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::Text>> PortsGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `flag`.
    #[derive(Clone, Copy, Debug)]
    pub struct Flag;
    impl rt::attribute::Attribute for Flag {
        type Record = Ship;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "flag";
    }
    /// What may be written to `flag`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `flag` does not take `{Self}`",
        label = "expected a string",
        note = "`flag` takes a string, for example `\"A\"`"
    )]
    pub trait FlagValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> FlagValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Value`: `#/components/schemas/Value`.
        pub struct Value: Serialize {
            /// `value`.
            value: Option<String> = optional("value"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
