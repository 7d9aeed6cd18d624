//! Objects that requests are made of.

/// An object that a request writes.
///
/// `new` lists what is required, `one_of` the unions; the rest stands in `set` where the setter
/// takes the type itself, in `into` where it takes what becomes one, and in `list` where it takes
/// many. `const` lists what has one value only. `: Default` stands where nothing is required.
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
                $(#[$set_meta:meta])* $set:ident: $set_type:ident = $set_wire:literal,
            )* })?
            $(into { $(
                $(#[$into_meta:meta])* $into:ident: $into_type:ident = $into_wire:literal,
            )* })?
            $(list { $(
                $(#[$list_meta:meta])* $list:ident: $list_type:tt = $list_wire:literal,
            )* })?
        }
    ) => {
        $(#[$meta])*
        ///
        /// Part of a request.
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
                $crate::generated::show_object(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::generated::same_object(self, other)
            }
        }

        impl $crate::generated::ToJson for $name {
            #[inline]
            fn to_json(&self, out: &mut $crate::generated::JsonWriter) {
                let mut object = out.object();
                $($(object.field($constant, &$value);)*)?
                $($(object.field($required_wire, &self.$required);)*)?
                $($(object.field($set_wire, &self.$set);)*)?
                $($(object.field($into_wire, &self.$into);)*)?
                $($(object.field($list_wire, &self.$list);)*)?
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
        ///
        /// Part of requests and of answers.
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
            #[inline]
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
                    $($($optional: Default::default(),)*)?
                }
            }

            $($(
                $crate::answered_setter! {
                    $(#[$optional_meta])* $optional: $optional_type = $optional_wire
                }
            )*)?
        }

        impl $crate::generated::ToJson for $name {
            #[inline]
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
