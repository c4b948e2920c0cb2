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
        /// `GET /tickets/{id}`: `#/paths/~1tickets~1{id}/get`
        #[inline]
        pub fn get_ticket(
            &self,
            id: ::attio_runtime::uuid::Uuid,
        ) -> requests::GetTicket {
            let mut call = self.core.call(&requests::GET_TICKET);
            call.param(rt::Parameter::path("id"), &id);
            requests::GetTicket(call)
        }
        /// `GET /openings`: `#/paths/~1openings/get`
        #[inline]
        pub fn openings(&self) -> requests::Openings {
            rt::Request::new(self.core.call(&requests::OPENINGS))
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_TICKET, &OPENINGS];
    pub static GET_TICKET: rt::Operation = rt::Operation::new(
        "get_ticket",
        "GET",
        "/tickets/{id}",
    );
    pub static OPENINGS: rt::Operation = rt::Operation::new(
        "openings",
        "GET",
        "/openings",
    );
    rt::request! {
        /// A request to `GET /tickets/{id}`.
        pub struct GetTicket(rt::Json<types::Ticket>, rt::Untyped) -> Result<types::Ticket, rt::CallError<rt::Infallible>>
    }
    impl GetTicket {
        /// Sets `since`.
        pub fn since(mut self, since: ::attio_runtime::jiff::Timestamp) -> Self {
            self.0.param(rt::Parameter::query("since"), &since);
            self
        }
    }
    /// A request to `GET /openings`.
    pub type Openings = rt::Request<
        rt::ForeignJson<Vec<::attio_runtime::jiff::Timestamp>>,
        rt::Untyped,
    >;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Ticket`: `#/components/schemas/Ticket`.
        pub struct Ticket: Deserialize {
            /// `id`. Format: `uuid`.
            id: ::attio_runtime::uuid::Uuid = foreign::required("id"),
            /// `opened`. Format: `date-time`.
            opened: ::attio_runtime::jiff::Timestamp = foreign::required("opened"),
            /// `closed`. Format: `date-time`.
            closed: rt::Nullable<::attio_runtime::jiff::Timestamp> = foreign::optional("closed"),
            /// `watchers`.
            watchers: Option<Vec<::attio_runtime::uuid::Uuid>> = foreign::optional("watchers"),
            /// `link`. Format: `uri`.
            link: Option<String> = optional("link"),
            /// `pin`. Format: `password`.
            pin: Option<String> = optional("pin"),
            /// `day`. Format: `date`.
            day: Option<String> = optional("day"),
            ..extra: rt::Extra = known,
        }
        secret("pin")
    }
}
