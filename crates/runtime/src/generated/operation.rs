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
                $(#[$set_meta:meta])* $set:ident: $set_type:ident = $set_place:ident $set_wire:literal,
            )* })?
            $(into { $(
                $(#[$into_meta:meta])* $into:ident: $into_type:ident = $into_place:ident $into_wire:literal,
            )* })?
            $(list { $(
                $(#[$list_meta:meta])* $list:ident: $list_type:tt = $list_place:ident $list_wire:literal,
            )* })?
        }
        $(#[$method_meta:meta])*
        $client:ident.$method:ident -> $output:ident;
        $id:literal is $idempotency:ident $(($token:literal))?
            $wire:ident { $($part:ident: $part_value:literal),* };
        $(page $page:literal;)?
        example {
            #[doc = $imports:literal]
            $(#[doc = $example:literal])*
        }
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
        /// `
        $(#[doc = $part_value])*
        /// `
        $(
            // Whose page it is, its address says: not all are the vendor's own.
            #[doc = ::std::concat!("\nDescribed at <", $page, ">.")]
        )?
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
        pub struct $name {
            $($($required: $crate::member_type!($required_type),)*)?
            $($($union: $union_type,)*)?
            $($($set: Option<$set_type>,)*)?
            $($($into: Option<$into_type>,)*)?
            $($($list: Option<$crate::member_type!($list_type)>,)*)?
        }

        impl $name {
            /// With what is required.
            ///
            $($(
                #[doc = "* `"]
                #[doc = $required_wire]
                #[doc = "`:"]
                $(#[doc = $docs])*
            )*)?
            $($(
                /// * One of several:
                $(#[doc = $union_docs])*
            )*)?
            #[allow(clippy::too_many_arguments, reason = "as many as are required")]
            #[inline]
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
                    $($($set: None,)*)?
                    $($($into: None,)*)?
                    $($($list: None,)*)?
                }
            }

            $($(
                $(#[$set_meta])*
                #[doc = "\nOn the wire: `"]
                #[doc = $set_wire]
                #[doc = "`"]
                #[inline]
                pub fn $set(mut self, value: $set_type) -> Self {
                    self.$set = Some(value);
                    self
                }
            )*)?
            $($(
                $(#[$into_meta])*
                #[doc = "\nOn the wire: `"]
                #[doc = $into_wire]
                #[doc = "`"]
                #[inline]
                pub fn $into(mut self, value: impl Into<$into_type>) -> Self {
                    self.$into = Some(value.into());
                    self
                }
            )*)?
            $($($crate::setter! { $(#[$list_meta])* $list: $list_type = $list_wire })*)?
        }

        $(
            impl ::std::default::$default for $name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        )?

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    $($($required: Clone::clone(&self.$required),)*)?
                    $($($union: Clone::clone(&self.$union),)*)?
                    $($($set: self.$set.clone(),)*)?
                    $($($into: self.$into.clone(),)*)?
                    $($($list: self.$list.clone(),)*)?
                }
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::generated::show_request(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::generated::same_request(self, other)
            }
        }

        impl $crate::generated::Operation for $name {
            type Output = $output;

            const DESCRIPTOR: &'static $crate::generated::Descriptor =
                &$crate::generated::Descriptor {
                    name: $id,
                    wire: $crate::generated::Wire::$wire { $($part: $part_value),* },
                    idempotency: $crate::generated::Idempotency::$idempotency $(($token))?,
                    documentation: [$($page,)? ""][0],
                };

            #[inline]
            fn write(&self, request: &mut $crate::generated::RequestWriter) {
                $($(request.$constant_place($constant, &$value);)*)?
                $($(request.$required_place($required_wire, &self.$required);)*)?
                $($(request.$set_place($set_wire, &self.$set);)*)?
                $($(request.$into_place($into_wire, &self.$into);)*)?
                $($(request.$list_place($list_wire, &self.$list);)*)?
                $($($crate::write_union! { self.$union, $union_place, request })*)?
            }
        }

        impl $client {
            #[doc = $summary]
            ///
            /// The request says what it needs, and has an example.
            $(#[$method_meta])*
            #[inline]
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
