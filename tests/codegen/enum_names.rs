mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Odd.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `GET /odd`
        ///
        /// Operation: `#/paths/~1odd/get`
        pub fn get_odd(&self) -> requests::GetOdd {
            let call = self.core.call(&requests::GET_ODD);
            requests::GetOdd(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Odd", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&GET_ODD];
    pub(super) static GET_ODD: rt::Operation = rt::Operation::new(
        "get_odd",
        "GET",
        "/odd",
    );
    pub(super) static GET_ODD_SORT: rt::Parameter = rt::Parameter::query("sort");
    /// A request to `GET /odd`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetOdd(pub(super) rt::Call<rt::Json<types::GetOddResponse>, rt::Untyped>);
    impl GetOdd {
        /// Sets `sort`.
        pub fn sort(mut self, sort: types::Sort) -> Self {
            self.0.param(&GET_ODD_SORT, &sort);
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::GetOddResponse,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::GetOddResponse>, rt::Untyped> {
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
        /// Schema: `#/paths/~1odd/get/parameters/0/schema`
        pub enum Sort {
            Name = "name",
            MinusName = "-name",
            PlusName = "+name",
            NameAsc = "name:asc",
            NameDesc = "name.desc",
        }
    }
    /// An object of the API.
    ///
    /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GetOddResponse {
        /// `letters`.
        pub letters: Option<GetOddResponseLetters>,
        /// `signs`.
        pub signs: Option<GetOddResponseSigns>,
        /// `words`.
        pub words: Option<GetOddResponseWords>,
        /// `mixed`.
        pub mixed: rt::Nullable<rt::Value>,
        /// `reactions`.
        pub reactions: Option<GetOddResponseReactions>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for GetOddResponse {
        fn empty() -> Self {
            Self {
                letters: None,
                signs: None,
                words: None,
                mixed: empty(),
                reactions: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for GetOddResponse {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "GetOddResponse",
                &[
                    ("letters", false),
                    ("signs", false),
                    ("words", false),
                    ("mixed", false),
                    ("reactions", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.letters),
                    view(&self.signs),
                    view(&self.words),
                    view(&self.mixed),
                    view(&self.reactions),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.letters),
                    place(&mut self.signs),
                    place(&mut self.words),
                    place(&mut self.mixed),
                    place(&mut self.reactions),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        GetOddResponse : Debug Deserialize
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/letters`
        pub enum GetOddResponseLetters {
            A = "a",
            AValue = "A",
            Self_ = "self",
            SelfValue = "Self",
            Super = "super",
            Crate = "crate",
            Async = "async",
            Underscore = "_",
            Value = "",
            Space = " ",
        }
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/signs`
        pub enum GetOddResponseSigns {
            N1 = "1",
            Plus1 = "+1",
            Minus1 = "-1",
            N15 = "1.5",
            Less = "<",
            LessEqual = "<=",
            EqualEqual = "==",
            NotEqual = "!=",
            Star = "*",
            Slash = "/",
            Percent = "%",
            And = "&",
        }
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/words`
        pub enum GetOddResponseWords {
            NotFound = "Not Found",
            NotFoundValue = "not_found",
            NotFoundValue2 = "NOT-FOUND",
            Other = "other",
            UnknownValue = "unknown",
            Über = "Über",
            日本 = "日本",
            N3d = "3d",
        }
    }
    rt::string_enum! {
        /// One of the values that the document lists.
        ///
        /// Schema: `#/paths/~1odd/get/responses/200/content/application~1json/schema/properties/reactions`
        pub enum GetOddResponseReactions {
            Value = "👍",
            Value2 = "👎",
        }
    }
}
