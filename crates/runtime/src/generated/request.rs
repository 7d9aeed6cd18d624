//! Objects that requests are made of.

/// An object that a request writes.
///
/// `new` lists what is required, `one_of` the unions, `set` the rest; `const` what has one value
/// only. `: Default` stands where nothing is required.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    (
        $(#[$meta:meta])*
        pub struct $name:ident $(: $default:ident)? {
            $(const { $($constant:literal = $value:literal,)* })?
            $(new { $(
                $(#[doc = $docs:literal])*
                $required:ident: $required_type:tt $(as $argument:ident)?
                    = $required_wire:literal,
            )* })?
            $(one_of { $(
                $(#[doc = $union_docs:literal])* $union:ident: $union_type:ident,
            )* })?
            $(set { $(
                $(#[$optional_meta:meta])*
                $optional:ident: $optional_type:tt = $optional_wire:literal,
            )* })?
        }
    ) => {
        $(#[$meta])*
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

        impl $crate::generated::ToJson for $name {
            fn to_json(&self, out: &mut $crate::generated::JsonWriter) {
                let mut object = out.object();
                $($(object.field($constant, &$value);)*)?
                $($(object.field($required_wire, &self.$required);)*)?
                $($(object.field($optional_wire, &self.$optional);)*)?
                $($(self.$union.write_members(&mut object);)*)?
            }
        }
    };
}

/// An object that requests write and answers read: its members are public.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(new { $(
                $(#[doc = $docs:literal])*
                $required:ident: $required_type:tt $(as $argument:ident)?
                    = $required_wire:literal,
            )* })?
            $(set { $(
                $(#[$optional_meta:meta])*
                $optional:ident: $optional_type:tt = $optional_wire:literal,
            )* })?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(
                $(#[doc = $docs])*
                #[doc = $crate::member_docs!($required_wire $(#[doc = $docs])*)]
                pub $required: $crate::answered_type!($required_type),
            )*)?
            $($(
                $(#[$optional_meta])*
                #[doc = $crate::member_docs!($optional_wire $(#[$optional_meta])*)]
                pub $optional: $crate::answered_type!($optional_type),
            )*)?
        }

        impl $name {
            /// With what is required.
            ///
            $($(
                #[doc = ::std::concat!("* `", ::std::stringify!($required), "`:")]
                $(#[doc = $docs])*
                #[doc = $crate::member_docs!($required_wire $(#[doc = $docs])*)]
            )*)?
            #[allow(clippy::too_many_arguments, reason = "as many as are required")]
            pub fn new(
                $($($required: $crate::argument_type!($required_type $(as $argument)?),)*)?
            ) -> Self {
                Self {
                    $($(
                        $required: $crate::answered!(
                            $required_type,
                            $crate::from_argument!($required, $required_type $(as $argument)?)
                        ),
                    )*)?
                    $($($optional: ::std::default::Default::default(),)*)?
                }
            }

            $($(
                $crate::answered_setter! {
                    $(#[$optional_meta])* $optional: $optional_type = $optional_wire
                }
            )*)?
        }

        impl $crate::generated::ToJson for $name {
            fn to_json(&self, out: &mut $crate::generated::JsonWriter) {
                let mut object = out.object();
                $($(object.field($required_wire, &self.$required);)*)?
                $($(object.field($optional_wire, &self.$optional);)*)?
            }
        }

        $crate::read_members! {
            $name { $($($required_wire => $required,)*)? $($($optional_wire => $optional,)*)? }
        }
    };
}
