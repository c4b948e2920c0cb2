mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Inline.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `POST /invoices/{id}/lines`: `#/paths/~1invoices~1{id}~1lines/post`
        ///
        /// # Errors
        /// - 402: No money.
        #[inline]
        pub fn add_line(
            &self,
            id: &str,
            body: &types::AddLineBody,
        ) -> requests::AddLine {
            let mut call = self.core.call(&requests::ADD_LINE);
            call.param(rt::Parameter::path("id"), id);
            call.json_view(view(body));
            requests::AddLine(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Inline", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&ADD_LINE];
    pub static ADD_LINE: rt::Operation = rt::Operation::new(
        "add_line",
        "POST",
        "/invoices/{id}/lines",
    );
    rt::request! {
        /// A request to `POST /invoices/{id}/lines`.
        pub struct AddLine(rt::Json<types::Line>, rt::Json<types::AddLineError>) -> Result<types::Line, rt::CallError<types::AddLineError>>
    }
    impl AddLine {
        /// Sets `mode`.
        pub fn mode(mut self, mode: types::Mode) -> Self {
            self.0.param(rt::Parameter::query("mode"), &mode);
            self
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/parameters/1/schema`.
        pub enum Mode {
            Strict = 0 "strict",
            Lax = 1 "lax",
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/requestBody/content/application~1json/schema`.
        pub struct AddLineBody: Serialize {
            /// `price`.
            price: AddLineBodyPrice = required("price"),
            ..extra: rt::Extra = known,
        }
        new(price: AddLineBodyPrice)
    }
    rt::object! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/requestBody/content/application~1json/schema/properties/price`.
        pub struct AddLineBodyPrice: Serialize {
            /// `amount`.
            amount: Option<f64> = optional("amount"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/200/content/application~1json/schema`.
        pub struct Line: Deserialize {
            /// `taxes`.
            taxes: Option<Vec<LineTax>> = optional("taxes"),
            /// `links`.
            links: Option<rt::Map<LineLink>> = optional("links"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/200/content/application~1json/schema/properties/taxes/items`.
        pub struct LineTax: Deserialize {
            /// `rate`.
            rate: Option<f64> = optional("rate"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/200/content/application~1json/schema/properties/links/additionalProperties`.
        pub struct LineLink: Deserialize {
            /// `href`.
            href: Option<String> = optional("href"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/402/content/application~1json/schema`.
        pub struct AddLineError: Deserialize {
            /// `missing`.
            missing: Option<f64> = optional("missing"),
            ..extra: rt::Extra = known,
        }
    }
}
