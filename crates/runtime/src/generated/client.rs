//! The client of a service.

/// The client of a service, and what is fixed about it.
#[doc(hidden)]
#[macro_export]
macro_rules! client {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($vendor:ident) {
            id: $id:literal,
            product: $product:literal,
            title: $title:literal,
            version: $version:literal,
            endpoints: { $($url:literal for [$($region:literal),*],)* },
        }
    ) => {
        static SERVICE: $crate::generated::Service = $crate::generated::Service {
            id: $id,
            product: $product,
            title: $title,
            version: $version,
            crate_version: ::std::env!("CARGO_PKG_VERSION"),
            endpoints: &[$(
                $crate::generated::Endpoint { url: $url, regions: &[$($region),*] },
            )*],
        };

        $(#[$meta])*
        ///
        /// It is cheap to clone, and its clones share connections.
        #[derive(Clone, Debug)]
        pub struct $name {
            pub(crate) inner: $crate::Client,
        }

        impl $name {
            /// A client with this configuration. Nothing is sent yet.
            ///
            /// # Errors
            ///
            /// The configuration has neither a region nor an endpoint, or one that is not valid.
            pub fn new(
                config: $crate::$vendor::Config,
            ) -> ::std::result::Result<Self, $crate::Error> {
                ::std::result::Result::Ok(Self { inner: config.connect(&SERVICE)? })
            }

            /// The time of day as requests are dated: the computer's, set right by the server's
            /// date once the server has refused a request for its own. Windows of time that
            /// the service is asked for are best made of this.
            pub fn now(&self) -> ::std::time::SystemTime {
                self.inner.now()
            }

            $crate::untyped! { $vendor }
        }
    };
}

/// The client's method for calls that its crate has no operation for.
#[doc(hidden)]
#[macro_export]
macro_rules! untyped {
    (huaweicloud) => {
        /// A call that this crate has no operation for, by method and path: signed and sent like
        /// any other, answered with JSON. `{project_id}` in the path is filled in.
        pub fn untyped(&self, method: &str, path: &str) -> $crate::UntypedCall {
            self.inner.untyped(method, path)
        }
    };
    (alibabacloud) => {
        /// A call that this crate has no operation for, by action: signed and sent like any
        /// other, answered with JSON.
        pub fn untyped(&self, action: &str) -> $crate::UntypedCall {
            self.inner.untyped_action(action)
        }
    };
}
