mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Tickets.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /tickets/{id}`
        ///
        /// Operation: `#/paths/~1tickets~1{id}/get`
        pub fn get_ticket(
            &self,
            id: ::attio_runtime::uuid::Uuid,
        ) -> requests::GetTicket {
            let mut call = self.core.call(&requests::GET_TICKET);
            call.param(&requests::GET_TICKET_ID, &id);
            requests::GetTicket(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Tickets", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_TICKET];
    pub(super) static GET_TICKET: rt::Operation = rt::Operation::new(
        "get_ticket",
        "GET",
        "/tickets/{id}",
    );
    pub(super) static GET_TICKET_ID: rt::Parameter = rt::Parameter::path("id");
    pub(super) static GET_TICKET_SINCE: rt::Parameter = rt::Parameter::query("since");
    /// A request to `GET /tickets/{id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetTicket(pub(super) rt::Call<rt::Json<types::Ticket>, rt::Untyped>);
    impl GetTicket {
        /// Sets `since`.
        pub fn since(mut self, since: ::attio_runtime::jiff::Timestamp) -> Self {
            self.0.param(&GET_TICKET_SINCE, &since);
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Ticket,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Ticket>, rt::Untyped> {
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
    /// Schema `Ticket`: `#/components/schemas/Ticket`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Ticket {
        /// `id`.
        ///
        /// Format: `uuid`.
        pub id: ::attio_runtime::uuid::Uuid,
        /// `opened`.
        ///
        /// Format: `date-time`.
        pub opened: ::attio_runtime::jiff::Timestamp,
        /// `closed`.
        ///
        /// Format: `date-time`.
        pub closed: rt::Nullable<::attio_runtime::jiff::Timestamp>,
        /// `watchers`.
        pub watchers: Option<Vec<::attio_runtime::uuid::Uuid>>,
        /// `link`.
        ///
        /// Format: `uri`.
        pub link: Option<String>,
        /// `pin`.
        ///
        /// Format: `password`.
        pub pin: Option<String>,
        /// `day`.
        ///
        /// Format: `date`.
        pub day: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Ticket {
        fn empty() -> Self {
            Self {
                id: Default::default(),
                opened: Default::default(),
                closed: Default::default(),
                watchers: None,
                link: None,
                pin: None,
                day: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Ticket {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                    "Ticket",
                    &[
                        ("id", true),
                        ("opened", true),
                        ("closed", false),
                        ("watchers", false),
                        ("link", false),
                        ("pin", false),
                        ("day", false),
                    ],
                )
                .secret(&["pin"]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    foreign_view(&self.id),
                    foreign_view(&self.opened),
                    foreign_view(&self.closed),
                    foreign_view(&self.watchers),
                    view(&self.link),
                    view(&self.pin),
                    view(&self.day),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    foreign_place(&mut self.id),
                    foreign_place(&mut self.opened),
                    foreign_place(&mut self.closed),
                    foreign_place(&mut self.watchers),
                    place(&mut self.link),
                    place(&mut self.pin),
                    place(&mut self.day),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Ticket : Debug Deserialize
    }
}
