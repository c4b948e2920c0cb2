//! Requests under construction, which have methods of their own: one macro call each.

/// A request: what decodes its answer and its refusal, and what sending it gives.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($output:ty, $failure:ty) -> Result<$value:ty, $error:ty>
    ) => {
        $(#[$meta])*
        #[derive(::core::fmt::Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name(pub(super) $crate::__private::Call<$output, $failure>);

        // Inlined, so that a crate compiles what it sends, and no client compiles all that could be sent.
        impl $name {
            /// Sends the request.
            #[inline]
            pub fn send(self) -> $crate::__private::Pending<$value, $error> {
                self.0.send_or()
            }

            /// The call behind this request: a timeout, headers, or the raw answer.
            #[inline]
            pub fn customize(self) -> $crate::__private::Call<$output, $failure> {
                self.0
            }

            /// Fails with this problem, if there is one, when it is sent: for what a client finds out beyond its document.
            #[doc(hidden)]
            #[inline]
            pub fn __refuse(
                mut self,
                problem: ::core::option::Option<::std::string::String>,
            ) -> Self {
                self.0.refuse(problem);
                self
            }
        }
    };
}
