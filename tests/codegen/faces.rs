mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Accounts.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// Calls `POST /accounts`
        ///
        /// Operation: `#/paths/~1accounts/post`
        pub fn open_account(&self, body: &types::AccountInput) -> requests::OpenAccount {
            let mut call = self.core.call(&requests::OPEN_ACCOUNT);
            call.json_view(view(body));
            requests::OpenAccount(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Accounts", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&OPEN_ACCOUNT];
    pub(super) static OPEN_ACCOUNT: rt::Operation = rt::Operation::new(
        "open_account",
        "POST",
        "/accounts",
    );
    /// A request to `POST /accounts`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct OpenAccount(pub(super) rt::Call<rt::Json<types::Account>, rt::Untyped>);
    impl OpenAccount {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<
            types::Account,
            rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>,
        > {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::Json<types::Account>, rt::Untyped> {
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
    /// Schema `Account`: `#/components/schemas/Account`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Account {
        /// `id`.
        pub id: i64,
        /// `login`.
        pub login: String,
        /// `plan`.
        pub plan: Option<Plan>,
        /// `owner`.
        pub owner: Option<Owner>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Account {
        fn empty() -> Self {
            Self {
                id: empty(),
                login: empty(),
                plan: None,
                owner: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Account {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Account",
                &[("id", true), ("login", true), ("plan", false), ("owner", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.id),
                    view(&self.login),
                    view(&self.plan),
                    view(&self.owner),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.id),
                    place(&mut self.login),
                    place(&mut self.plan),
                    place(&mut self.owner),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Account : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Plan`: `#/components/schemas/Plan`
    #[derive(Clone, PartialEq)]
    pub struct Plan {
        /// `name`.
        pub name: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl Plan {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for Plan {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for Plan {
        fn empty() -> Self {
            Self { name: None, extra: empty() }
        }
    }
    impl rt::Object for Plan {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("Plan", &[("name", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.name)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.name)], Some(&mut self.extra));
        }
    }
    rt::object! {
        Plan : Debug Serialize Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Owner`: `#/components/schemas/Owner`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Owner {
        /// `name`.
        pub name: Option<String>,
        /// `since`.
        pub since: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Owner {
        fn empty() -> Self {
            Self {
                name: None,
                since: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for Owner {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Owner",
                &[("name", false), ("since", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.name), view(&self.since)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [place(&mut self.name), place(&mut self.since)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Owner : Debug Deserialize
    }
    /// An object of the API.
    ///
    /// Schema `Account`: `#/components/schemas/Account`
    #[derive(Clone, PartialEq)]
    pub struct AccountInput {
        /// `login`.
        pub login: String,
        /// `password`.
        pub password: String,
        /// `plan`.
        pub plan: Option<Plan>,
        /// `owner`.
        pub owner: Option<OwnerInput>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl AccountInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(login: impl Into<String>, password: impl Into<String>) -> Self {
            Self {
                login: login.into(),
                password: password.into(),
                ..empty()
            }
        }
    }
    impl rt::Empty for AccountInput {
        fn empty() -> Self {
            Self {
                login: empty(),
                password: empty(),
                plan: None,
                owner: None,
                extra: empty(),
            }
        }
    }
    impl rt::Object for AccountInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "AccountInput",
                &[("login", true), ("password", true), ("plan", false), ("owner", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(
                &[
                    view(&self.login),
                    view(&self.password),
                    view(&self.plan),
                    view(&self.owner),
                ],
                Some(&self.extra),
            );
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(
                &mut [
                    place(&mut self.login),
                    place(&mut self.password),
                    place(&mut self.plan),
                    place(&mut self.owner),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        AccountInput : Debug Serialize
    }
    /// An object of the API.
    ///
    /// Schema `Owner`: `#/components/schemas/Owner`
    #[derive(Clone, PartialEq)]
    pub struct OwnerInput {
        /// `name`.
        pub name: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl OwnerInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            empty()
        }
    }
    impl Default for OwnerInput {
        fn default() -> Self {
            empty()
        }
    }
    impl rt::Empty for OwnerInput {
        fn empty() -> Self {
            Self { name: None, extra: empty() }
        }
    }
    impl rt::Object for OwnerInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("OwnerInput", &[("name", false)]);
            &SHAPE
        }
        fn views(&self, show: &mut rt::Show<'_>) {
            show(&[view(&self.name)], Some(&self.extra));
        }
        fn places(&mut self, fill: &mut rt::Fill<'_>) {
            fill(&mut [place(&mut self.name)], Some(&mut self.extra));
        }
    }
    rt::object! {
        OwnerInput : Debug Serialize
    }
}
