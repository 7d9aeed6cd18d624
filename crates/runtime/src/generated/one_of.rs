//! Unions: which members go together is an enum, so that what does not go together does not
//! compile.

/// One of several sets of members, written with the members of the object that it belongs to.
///
/// A variant has its members itself, or, where some are optional, in a struct of their own.
#[doc(hidden)]
#[macro_export]
macro_rules! one_of {
    ($(#[$meta:meta])* pub enum $name:ident in member { $($variants:tt)* }) => {
        $crate::one_of! {
            @ write_members(&mut $crate::generated::ObjectWriter<'_>)
            $(#[$meta])* pub enum $name { $($variants)* }
        }
    };
    ($(#[$meta:meta])* pub enum $name:ident in query { $($variants:tt)* }) => {
        $crate::one_of! {
            @ write_parameters(&mut $crate::generated::RequestWriter)
            $(#[$meta])* pub enum $name { $($variants)* }
        }
    };
    (
        @ $writer:ident($sink:ty)
        $(#[$meta:meta])*
        pub enum $name:ident {$(
            $(#[doc = $variant_docs:literal])*
            $variant:ident $(($members:ident: $payload:ident {$(
                $needed:ident: $needed_type:tt $(as $needed_argument:ident)?,
            )*}))? = $constructor:ident {
                $(const { $($constant:literal = $constant_place:ident $value:literal,)* })?
                $(has { $(
                    $(#[doc = $docs:literal])*
                    $member:ident: $type:tt $(as $argument:ident)? = $place:ident $wire:literal,
                )* })?
            }
        )*}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {$(
            $(#[doc = $variant_docs])*
            $variant $(($payload))? $({$(
                $(#[doc = $docs])*
                #[doc = "\nOn the wire: `"]
                #[doc = $wire]
                #[doc = "`"]
                $member: $crate::member_type!($type),
            )*})?,
        )*}

        impl $name {
            $(
                $(#[doc = $variant_docs])*
                $(
                    ///
                    #[doc = ::std::concat!(
                        "More can be said with [`", ::std::stringify!($payload), "`]."
                    )]
                )?
                ///
                $($(
                    #[doc = "* `"]
                    #[doc = $wire]
                    #[doc = "`:"]
                    $(#[doc = $docs])*
                )*)?
                #[inline]
                pub fn $constructor(
                    $($($needed: $crate::argument_type!(
                        $needed_type $(as $needed_argument)?
                    ),)*)?
                    $($($member: $crate::argument_type!($type $(as $argument)?),)*)?
                ) -> Self {
                    Self::$variant
                        $(($payload::new($($needed),*)))?
                        $({$(
                            $member: $crate::from_argument!($member, $type $(as $argument)?),
                        )*})?
                }
            )*

            /// Writes the members of the variant and what tells which it is.
            #[inline]
            pub(crate) fn $writer(&self, to: $sink) {
                match self {$(
                    Self::$variant $(($members))? $({ $($member),* })? => {
                        $($(to.$constant_place($constant, &$value);)*)?
                        $($members.$writer(to);)?
                        $($(to.$place($wire, $member);)*)?
                    }
                )*}
            }
        }
    };
}

/// The members of a variant, some of them optional.
#[doc(hidden)]
#[macro_export]
macro_rules! payload {
    ($(#[$meta:meta])* pub struct $name:ident in member $($rest:tt)*) => {
        $crate::payload! {
            @ write_members(&mut $crate::generated::ObjectWriter<'_>)
            $(#[$meta])* pub struct $name $($rest)*
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident in query $($rest:tt)*) => {
        $crate::payload! {
            @ write_parameters(&mut $crate::generated::RequestWriter)
            $(#[$meta])* pub struct $name $($rest)*
        }
    };
    (
        @ $writer:ident($sink:ty)
        $(#[$meta:meta])*
        pub struct $name:ident of $union:ident::$variant:ident $(: $default:ident)? {
            $(new { $(
                $(#[doc = $docs:literal])*
                $required:ident: $required_type:tt $(as $argument:ident)?
                    = $required_place:ident $required_wire:literal,
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
    ) => {
        $crate::request! {
            $(#[$meta])*
            pub struct $name $(: $default)? {
                $(new { $(
                    $(#[doc = $docs])*
                    $required: $required_type $(as $argument)? = $required_wire,
                )* })?
                $(set { $($(#[$set_meta])* $set: $set_type = $set_wire,)* })?
                $(into { $($(#[$into_meta])* $into: $into_type = $into_wire,)* })?
                $(list { $($(#[$list_meta])* $list: $list_type = $list_wire,)* })?
            }
        }

        impl $name {
            #[inline]
            fn $writer(&self, to: $sink) {
                $($(to.$required_place($required_wire, &self.$required);)*)?
                $($(to.$set_place($set_wire, &self.$set);)*)?
                $($(to.$into_place($into_wire, &self.$into);)*)?
                $($(to.$list_place($list_wire, &self.$list);)*)?
            }
        }

        impl ::std::convert::From<$name> for $union {
            #[inline]
            fn from(members: $name) -> Self {
                Self::$variant(members)
            }
        }
    };
}
