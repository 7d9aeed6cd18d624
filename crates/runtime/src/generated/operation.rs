//! Operations.

/// An operation: its request, what it is on the wire, and the client's method.
///
/// Behind each `=` stands where a member goes, which is a method of
/// [`RequestWriter`](crate::generated::RequestWriter).
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    (
        #[doc = $summary:literal]
        $(#[doc = $about:literal])*
        pub struct $name:ident $(: $default:ident)? {
            $(const { $($constant:literal = $constant_place:ident $value:literal,)* })?
            $(new { $(
                $(#[doc = $docs:literal])*
                $required:ident: $required_type:tt $(as $argument:ident)?
                    = $required_place:ident $required_wire:literal,
            )* })?
            $(one_of { $(
                $(#[doc = $union_docs:literal])*
                $union:ident: $union_type:ident = $union_place:ident,
            )* })?
            $(set { $(
                $(#[$optional_meta:meta])*
                $optional:ident: $optional_type:tt
                    = $optional_place:ident $optional_wire:literal,
            )* })?
        }
        $(#[$method_meta:meta])*
        $client:ident.$method:ident -> $output:ident;
        $id:literal is $wire:ident { $($part:ident: $part_value:literal),* };
        repeat $idempotency:ident $(($token:literal))?;
        $(page $page:literal;)?
        example { #[doc = $imports:literal] $(#[doc = $example:literal])* }
    ) => {
        #[doc = $summary]
        $(#[doc = $about])*
        ///
        /// # Repeating
        ///
        #[doc = $crate::repeating!($idempotency $($token)?)]
        ///
        /// # On the wire
        ///
        #[doc = $crate::on_the_wire!($wire $($part_value)* $(; $page)?)]
        ///
        /// # Example
        ///
        /// ```no_run
        #[doc = $imports]
        /// # async fn example(client: Client) -> Result<(), Error> {
        $(#[doc = $example])*
        #[doc = ::std::concat!(
            " let answer = client.", ::std::stringify!($method), "(request).await?;"
        )]
        /// # let _ = answer;
        /// # Ok(())
        /// # }
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($($required: $crate::member_type!($required_type),)*)?
            $($($union: $union_type,)*)?
            $($($optional: ::std::option::Option<$crate::member_type!($optional_type)>,)*)?
        }

        impl $name {
            /// With what is required.
            ///
            $($(
                #[doc = ::std::concat!("* `", ::std::stringify!($required), "`:")]
                $(#[doc = $docs])*
                #[doc = $crate::member_docs!($required_wire $(#[doc = $docs])*)]
            )*)?
            $($(
                #[doc = ::std::concat!("* `", ::std::stringify!($union), "`:")]
                $(#[doc = $union_docs])*
            )*)?
            #[allow(clippy::too_many_arguments, reason = "as many as are required")]
            pub fn new(
                $($($required: $crate::argument_type!($required_type $(as $argument)?),)*)?
                $($($union: $union_type,)*)?
            ) -> Self {
                Self {
                    $($(
                        $required: $crate::from_argument!(
                            $required, $required_type $(as $argument)?
                        ),
                    )*)?
                    $($($union,)*)?
                    $($($optional: ::std::option::Option::None,)*)?
                }
            }

            $($(
                $crate::setter! {
                    $(#[$optional_meta])* $optional: $optional_type = $optional_wire
                }
            )*)?
        }

        $(
            impl ::std::default::$default for $name {
                fn default() -> Self {
                    Self::new()
                }
            }
        )?

        impl $crate::generated::Operation for $name {
            type Output = $output;

            const DESCRIPTOR: &'static $crate::generated::Descriptor =
                &$crate::generated::Descriptor {
                    name: $id,
                    wire: $crate::generated::Wire::$wire { $($part: $part_value),* },
                    idempotency: $crate::generated::Idempotency::$idempotency $(($token))?,
                    documentation: ::std::concat!($($page)?),
                };

            fn write(&self, request: &mut $crate::generated::RequestWriter) {
                $($(request.$constant_place($constant, &$value);)*)?
                $($(request.$required_place($required_wire, &self.$required);)*)?
                $($(request.$optional_place($optional_wire, &self.$optional);)*)?
                $($($crate::write_union! { self.$union, $union_place, request })*)?
            }
        }

        impl $client {
            #[doc = $summary]
            ///
            #[doc = ::std::concat!(
                "See [`", ::std::stringify!($name), "`] for what it needs and an example."
            )]
            $(#[$method_meta])*
            pub fn $method(&self, request: $name) -> $crate::Call<$output> {
                self.inner.call(&request)
            }
        }
    };
}

/// Writes the members of a union where they go.
#[doc(hidden)]
#[macro_export]
macro_rules! write_union {
    ($union:expr, query, $request:ident) => {
        $union.write_parameters($request);
    };
    ($union:expr, member, $request:ident) => {
        $union.write_members(&mut $request.members());
    };
}

/// What an operation's documentation says of repeating it.
#[doc(hidden)]
#[macro_export]
macro_rules! repeating {
    (Safe) => {
        "It changes nothing, or ends in the same state: it may be sent again."
    };
    (Unsafe) => {
        "It is not safe to repeat: an answer that was lost does not prove that nothing happened."
    };
    (Token $parameter:literal) => {
        ::std::concat!(
            "It may be sent again with the same `", $parameter, "`, and only then."
        )
    };
}

/// What an operation's documentation says of how it goes over the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! on_the_wire {
    ($wire:ident $method:literal $path:literal) => {
        ::std::concat!($crate::on_the_wire!(@ $wire $method $path), ".")
    };
    ($wire:ident $method:literal $path:literal; $page:literal) => {
        ::std::concat!(
            $crate::on_the_wire!(@ $wire $method $path),
            ", described on [the vendor's page](", $page, ")."
        )
    };
    (@ Rest $method:literal $path:literal) => { ::std::concat!("`", $method, " ", $path, "`") };
    (@ Rpc $method:literal $action:literal) => {
        ::std::concat!("`", $method, "` with the action `", $action, "`")
    };
}
