mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Lists.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// - `parent`: The record.
        ///
        /// `POST /lists/{list}/entries`: `#/paths/~1lists~1{list}~1entries/post`
        #[inline]
        pub fn entries_create(
            &self,
            list: &str,
            parent: &str,
            list_member: i64,
        ) -> requests::EntryWrite {
            let mut call = self.core.call(&requests::ENTRIES_CREATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("list"), list);
            call.member_view(&[], "parent", rt::View::Str(parent));
            call.member_view(&[], "list", view(&list_member));
            requests::EntryWrite(call)
        }
        /// `PUT /lists/{list}/entries`: `#/paths/~1lists~1{list}~1entries/put`
        #[inline]
        pub fn entries_update(&self, list: &str) -> requests::EntriesUpdate {
            let mut call = self.core.call(&requests::ENTRIES_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("list"), list);
            requests::EntriesUpdate(call)
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Lists", "1")
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
    pub static OPERATIONS: &[&rt::Operation] = &[&ENTRIES_CREATE, &ENTRIES_UPDATE];
    pub static ENTRIES_CREATE: rt::Operation = rt::Operation::new(
            "entries.create",
            "POST",
            "/lists/{list}/entries",
        )
        .request_envelope("data");
    pub static ENTRIES_UPDATE: rt::Operation = rt::Operation::new(
            "entries.update",
            "PUT",
            "/lists/{list}/entries",
        )
        .request_envelope("data");
    rt::request! {
        /// A request that writes attributes of entries.
        pub struct EntryWrite(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl EntryWrite {
        /// What the entry is sorted by.
        pub fn attribute_member(mut self, attribute_member: &str) -> Self {
            self.0.member_view(&[], "attribute", rt::View::Str(attribute_member));
            self
        }
        /// Writes an attribute, by its slug or its id.
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
    rt::request! {
        /// A request to `PUT /lists/{list}/entries`.
        pub struct EntriesUpdate(rt::NoContent, rt::Untyped) -> Result<(), rt::CallError<rt::Infallible>>
    }
    impl EntriesUpdate {
        /// Writes an attribute, by its slug or its id.
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
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
