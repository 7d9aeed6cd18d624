//! Waits with calls of an operation.

/// A wait, and the client's method for it: `(id)`, `(request)` or `(request, id)`.
#[doc(hidden)]
#[macro_export]
macro_rules! wait {
    (
        $(#[doc = $docs:literal])*
        $client:ident.$method:ident $arguments:tt -> $output:tt by $operation:ident;
        name $name:literal;
        $(parameter $parameter:literal;)?
        $(record $items:literal {
            $(id: $id:literal,)? $(newest: $newest:literal,)? $(pages: $paged:ident,)?
        };)?
        state $state:literal;
        $(running $running:tt;)?
        success $success:tt;
        $(failure $failure:tt;)?
        $(reason $reason:literal;)?
        $(code $code:literal;)?
        $(progress $progress:literal;)?
        $(times { $($time:ident: $seconds:literal),* };)?
    ) => {
        impl $client {
            $crate::wait_method! {
                [$(#[doc = $docs])*] $method $arguments -> $output by $operation;
                &$crate::generated::Waiting {
                    name: $name,
                    $(parameter: ::std::option::Option::Some($parameter),)?
                    $(record: ::std::option::Option::Some($crate::generated::Record {
                        items: $items,
                        $(id: ::std::option::Option::Some($id),)?
                        $(newest: ::std::option::Option::Some($newest),)?
                        $(paging: ::std::option::Option::Some(
                            <$paged as $crate::generated::Paged>::PAGING
                        ),)?
                        ..$crate::generated::Record::NONE
                    }),)?
                    state: $state,
                    $(running: &$running,)?
                    success: &$success,
                    $(failure: &$failure,)?
                    $(reason: ::std::option::Option::Some($reason),)?
                    $(code: ::std::option::Option::Some($code),)?
                    $(progress: ::std::option::Option::Some($progress),)?
                    $($($time: $seconds,)*)?
                    ..$crate::generated::Waiting::NONE
                }
            }
        }
    };
}

/// The client's method for a wait.
#[doc(hidden)]
#[macro_export]
macro_rules! wait_method {
    (
        [$(#[$meta:meta])*] $method:ident (id) -> $output:tt by $operation:ident;
        $waiting:expr
    ) => {
        $(#[$meta])*
        pub fn $method(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> $crate::Wait<$crate::member_type!($output)> {
            const WAITING: &$crate::generated::Waiting = $waiting;
            self.inner.wait::<$operation, _>(WAITING, id.into())
        }
    };
    (
        [$(#[$meta:meta])*] $method:ident (request, id) -> $output:tt by $operation:ident;
        $waiting:expr
    ) => {
        $(#[$meta])*
        pub fn $method(
            &self,
            request: $operation,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> $crate::Wait<$crate::member_type!($output)> {
            const WAITING: &$crate::generated::Waiting = $waiting;
            self.inner.wait_among(&request, WAITING, ::std::option::Option::Some(id.into()))
        }
    };
    (
        [$(#[$meta:meta])*] $method:ident (request) -> $output:tt by $operation:ident;
        $waiting:expr
    ) => {
        $(#[$meta])*
        pub fn $method(
            &self,
            request: $operation,
        ) -> $crate::Wait<$crate::member_type!($output)> {
            const WAITING: &$crate::generated::Waiting = $waiting;
            self.inner.wait_among(&request, WAITING, ::std::option::Option::None)
        }
    };
}
