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
        /// `POST /accounts`: `#/paths/~1accounts/post`
        #[inline]
        pub fn open_account(&self, body: &types::AccountInput) -> requests::OpenAccount {
            let mut call = self.core.call(&requests::OPEN_ACCOUNT);
            call.json_view(view(body));
            rt::Request::new(call)
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
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[&OPEN_ACCOUNT];
    pub static OPEN_ACCOUNT: rt::Operation = rt::Operation::new(
        "open_account",
        "POST",
        "/accounts",
    );
    /// A request to `POST /accounts`.
    pub type OpenAccount = rt::Request<rt::Json<types::Account>, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Schema `Account`: `#/components/schemas/Account`.
        pub struct Account: Deserialize {
            /// `id`.
            id: i64 = required("id"),
            /// `login`.
            login: String = required("login"),
            /// `plan`.
            plan: Option<Plan> = optional("plan"),
            /// `owner`.
            owner: Option<Owner> = optional("owner"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Plan`: `#/components/schemas/Plan`.
        pub struct Plan: Serialize Deserialize {
            /// `name`.
            name: Option<String> = optional("name"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// Schema `Owner`: `#/components/schemas/Owner`.
        pub struct Owner: Deserialize {
            /// `name`.
            name: Option<String> = optional("name"),
            /// `since`.
            since: Option<String> = optional("since"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Schema `Account`: `#/components/schemas/Account`.
        pub struct AccountInput: Serialize {
            /// `login`.
            login: String = required("login"),
            /// `password`.
            password: String = required("password"),
            /// `plan`.
            plan: Option<Plan> = optional("plan"),
            /// `owner`.
            owner: Option<OwnerInput> = optional("owner"),
            ..extra: rt::Extra = known,
        }
        new(login: impl Into<String>, password: impl Into<String>)
    }
    rt::object! {
        /// Schema `Owner`: `#/components/schemas/Owner`.
        pub struct OwnerInput: Serialize {
            /// `name`.
            name: Option<String> = optional("name"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
}
