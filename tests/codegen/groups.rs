mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Shop.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// What people bought.
        #[must_use]
        pub fn orders(&self) -> Orders {
            Orders { core: self.core.clone() }
        }
        /// The operations of `type`.
        #[must_use]
        pub fn r#type(&self) -> Type {
            Type { core: self.core.clone() }
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Shop", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
    /// What people bought.
    #[derive(Clone, Debug)]
    pub struct Orders {
        core: rt::Core,
    }
    impl Orders {
        /// `GET /orders`: `#/paths/~1orders/get`
        #[inline]
        pub fn list(&self) -> requests::ListOrders {
            rt::Request::new(self.core.call(&requests::LIST_ORDERS))
        }
        /// `GET /orders/{id}`: `#/paths/~1orders~1{id}/get`
        #[inline]
        pub fn get(&self, id: &str) -> requests::GetOrder {
            let mut call = self.core.call(&requests::GET_ORDER);
            call.param(rt::Parameter::path("id"), id);
            rt::Request::new(call)
        }
        /// `DELETE /orders/{id}`: `#/paths/~1orders~1{id}/delete`
        #[inline]
        pub fn delete(&self, id: &str) -> requests::OrdersDelete {
            let mut call = self.core.call(&requests::ORDERS_DELETE);
            call.param(rt::Parameter::path("id"), id);
            rt::Request::new(call)
        }
        /// `POST /orders/{id}/items`: `#/paths/~1orders~1{id}~1items/post`
        #[inline]
        pub fn create_item(&self, id: &str) -> requests::CreateOrderItem {
            let mut call = self.core.call(&requests::CREATE_ORDER_ITEM);
            call.param(rt::Parameter::path("id"), id);
            rt::Request::new(call)
        }
    }
    /// The operations of `type`.
    #[derive(Clone, Debug)]
    pub struct Type {
        core: rt::Core,
    }
    impl Type {
        /// `GET /type`: `#/paths/~1type/get`
        #[inline]
        pub fn list(&self) -> requests::TypesList {
            rt::Request::new(self.core.call(&requests::TYPES_LIST))
        }
    }
}
pub use __client::Client;
pub use __client::Orders;
pub use __client::Type;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &LIST_ORDERS,
        &GET_ORDER,
        &ORDERS_DELETE,
        &CREATE_ORDER_ITEM,
        &TYPES_LIST,
    ];
    pub static LIST_ORDERS: rt::Operation = rt::Operation::new(
            "listOrders",
            "GET",
            "/orders",
        )
        .tag("orders");
    pub static GET_ORDER: rt::Operation = rt::Operation::new(
            "getOrder",
            "GET",
            "/orders/{id}",
        )
        .tag("orders");
    pub static ORDERS_DELETE: rt::Operation = rt::Operation::new(
            "orders_delete",
            "DELETE",
            "/orders/{id}",
        )
        .tag("orders");
    pub static CREATE_ORDER_ITEM: rt::Operation = rt::Operation::new(
            "create_order_item",
            "POST",
            "/orders/{id}/items",
        )
        .tag("orders");
    pub static TYPES_LIST: rt::Operation = rt::Operation::new(
            "types.list",
            "GET",
            "/type",
        )
        .tag("type");
    /// A request to `GET /orders`.
    pub type ListOrders = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /orders/{id}`.
    pub type GetOrder = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `DELETE /orders/{id}`.
    pub type OrdersDelete = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `POST /orders/{id}/items`.
    pub type CreateOrderItem = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /type`.
    pub type TypesList = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
