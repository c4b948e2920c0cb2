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
        /// Calls `POST /invoices/{id}/lines`
        ///
        /// # Errors
        ///
        /// - 402: No money.
        ///
        /// Operation: `#/paths/~1invoices~1{id}~1lines/post`
        pub fn add_line(
            &self,
            id: &str,
            body: &types::AddLineBody,
        ) -> requests::AddLine {
            let mut call = self.core.call(&requests::ADD_LINE);
            call.param(&requests::ADD_LINE_ID, id);
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
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&ADD_LINE];
    pub(super) static ADD_LINE: rt::Operation = rt::Operation::new(
        "add_line",
        "POST",
        "/invoices/{id}/lines",
    );
    pub(super) static ADD_LINE_ID: rt::Parameter = rt::Parameter::path("id");
    pub(super) static ADD_LINE_MODE: rt::Parameter = rt::Parameter::query("mode");
    /// A request to `POST /invoices/{id}/lines`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddLine(
        pub(super) rt::Call<rt::Json<types::Line>, rt::Json<types::AddLineError>>,
    );
    impl AddLine {
        /// Sets `mode`.
        pub fn mode(mut self, mode: types::Mode) -> Self {
            self.0.param(&ADD_LINE_MODE, &mode);
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<types::Line, rt::CallError<types::AddLineError>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::Line>, rt::Json<types::AddLineError>> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1invoices~1{id}~1lines/post/parameters/1/schema`
        pub enum Mode {
            Strict = "strict",
            Lax = "lax",
        }
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1invoices~1{id}~1lines/post/requestBody/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    pub struct AddLineBody {
        /// `price`.
        pub price: AddLineBodyPrice,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl AddLineBody {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(price: AddLineBodyPrice) -> Self {
            Self { price, ..empty() }
        }
    }
    impl rt::Empty for AddLineBody {
        fn empty() -> Self {
            Self {
                price: empty(),
                extra: empty(),
            }
        }
    }
    impl rt::Object for AddLineBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("AddLineBody", &[("price", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.price)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.price)], Some(&mut self.extra));
        }
    }
    rt::object! {
        AddLineBody : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1invoices~1{id}~1lines/post/requestBody/content/application~1json/schema/properties/price`
    #[derive(Clone, PartialEq)]
    pub struct AddLineBodyPrice {
        /// `amount`.
        pub amount: Option<f64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl AddLineBodyPrice {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for AddLineBodyPrice {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for AddLineBodyPrice {
        fn empty() -> Self {
            Self {
                amount: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for AddLineBodyPrice {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "AddLineBodyPrice",
                &[("amount", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.amount)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.amount)], Some(&mut self.extra));
        }
    }
    rt::object! {
        AddLineBodyPrice : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Line {
        /// `taxes`.
        pub taxes: Option<Vec<LineTax>>,
        /// `links`.
        pub links: Option<rt::Map<LineLink>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Line {
        fn empty() -> Self {
            Self {
                taxes: None,
                links: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Line {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Line",
                &[("taxes", false), ("links", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.taxes), view(&self.links)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.taxes), place(&mut self.links)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Line : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/200/content/application~1json/schema/properties/taxes/items`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LineTax {
        /// `rate`.
        pub rate: Option<f64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for LineTax {
        fn empty() -> Self {
            Self { rate: None, extra: empty() }
        }
    }
    impl rt::Object for LineTax {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("LineTax", &[("rate", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.rate)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.rate)], Some(&mut self.extra));
        }
    }
    rt::object! {
        LineTax : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/200/content/application~1json/schema/properties/links/additionalProperties`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LineLink {
        /// `href`.
        pub href: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for LineLink {
        fn empty() -> Self {
            Self { href: None, extra: empty() }
        }
    }
    impl rt::Object for LineLink {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("LineLink", &[("href", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.href)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.href)], Some(&mut self.extra));
        }
    }
    rt::object! {
        LineLink : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1invoices~1{id}~1lines/post/responses/402/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AddLineError {
        /// `missing`.
        pub missing: Option<f64>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for AddLineError {
        fn empty() -> Self {
            Self {
                missing: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for AddLineError {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "AddLineError",
                &[("missing", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.missing)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.missing)], Some(&mut self.extra));
        }
    }
    rt::object! {
        AddLineError : Debug Deserialize
    }
}
