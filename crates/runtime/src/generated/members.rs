//! Types and arguments of members, as generated code writes them.
//!
//! A member's type is one token tree: `String`, `i64` or another name as in Rust, `[String]` for
//! a list, `{String}` for values by name, `(Node)` for a box. One token tree can be looked into
//! by a macro, a Rust type can't.

/// The Rust type of a member.
#[doc(hidden)]
#[macro_export]
macro_rules! member_type {
    (String) => { String };
    (Secret) => { $crate::generated::Secret };
    (Timestamp) => { $crate::generated::Timestamp };
    (Value) => { $crate::generated::Value };
    ([$item:tt]) => { Vec<$crate::member_type!($item)> };
    ({$value:tt}) => {
        ::std::collections::BTreeMap<String, $crate::member_type!($value)>
    };
    (($boxed:ident)) => { Box<$boxed> };
    ($name:ident) => { $name };
}

/// The type of a member that may be absent: an empty list stands for none.
#[doc(hidden)]
#[macro_export]
macro_rules! answered_type {
    ([$item:tt]) => { $crate::member_type!([$item]) };
    ({$value:tt}) => { $crate::member_type!({$value}) };
    ($other:tt) => { Option<$crate::member_type!($other)> };
}

/// The type of an argument that becomes a member; behind `as` the name that the caller gives it.
#[doc(hidden)]
#[macro_export]
macro_rules! argument_type {
    (String) => { impl Into<String> };
    (String as $name:ident) => { $name<impl Into<String>> };
    ($type:tt as $name:ident) => { $name<$crate::argument_type!($type)> };
    (Secret) => { impl Into<$crate::member_type!(Secret)> };
    (Timestamp) => { impl Into<$crate::member_type!(Timestamp)> };
    ([String]) => { impl ::std::iter::IntoIterator<Item = $crate::argument_type!(String)> };
    ([Secret]) => { impl ::std::iter::IntoIterator<Item = $crate::argument_type!(Secret)> };
    ([Timestamp]) => {
        impl ::std::iter::IntoIterator<Item = $crate::argument_type!(Timestamp)>
    };
    ([$item:tt]) => { impl ::std::iter::IntoIterator<Item = $crate::member_type!($item)> };
    ({String}) => {
        impl ::std::iter::IntoIterator<
            Item = ($crate::argument_type!(String), $crate::argument_type!(String)),
        >
    };
    ({$value:tt}) => {
        impl ::std::iter::IntoIterator<
            Item = ($crate::argument_type!(String), $crate::member_type!($value)),
        >
    };
    ($other:tt) => { $crate::member_type!($other) };
}

/// The member that an argument becomes.
#[doc(hidden)]
#[macro_export]
macro_rules! from_argument {
    ($argument:expr, String as $name:ident) => {
        Into::into($argument.0)
    };
    ($argument:expr, $type:tt as $name:ident) => {
        $crate::from_argument!($argument.0, $type)
    };
    ($argument:expr, String) => {
        Into::into($argument)
    };
    ($argument:expr, Secret) => {
        Into::into($argument)
    };
    ($argument:expr, Timestamp) => {
        Into::into($argument)
    };
    ($argument:expr, [String]) => {
        $crate::generated::each_into($argument)
    };
    ($argument:expr, [Secret]) => {
        $crate::generated::each_into($argument)
    };
    ($argument:expr, [Timestamp]) => {
        $crate::generated::each_into($argument)
    };
    ($argument:expr, [$item:tt]) => {
        ::std::iter::Iterator::collect(::std::iter::IntoIterator::into_iter($argument))
    };
    ($argument:expr, {$value:tt}) => {
        $crate::generated::by_name($argument)
    };
    ($argument:expr, $other:tt) => {
        $argument
    };
}

/// What is said of a member that has no documentation of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! member_docs {
    ($wire:literal) => {
        ::std::concat!("What the API calls `", $wire, "`.")
    };
    ($wire:literal $(#[$meta:meta])+) => {
        ""
    };
}

/// The setter of a member that may be left out.
#[doc(hidden)]
#[macro_export]
macro_rules! setter {
    ($(#[$meta:meta])* $name:ident: $type:tt = $wire:literal) => {
        $(#[$meta])*
        #[doc = $crate::member_docs!($wire $(#[$meta])*)]
        #[inline]
        pub fn $name(mut self, value: $crate::argument_type!($type)) -> Self {
            self.$name = Some($crate::from_argument!(value, $type));
            self
        }
    };
}

/// The same where the member is public, and an empty list stands for none.
#[doc(hidden)]
#[macro_export]
macro_rules! answered_setter {
    ($(#[$meta:meta])* $name:ident: $type:tt = $wire:literal) => {
        $(#[$meta])*
        #[doc = $crate::member_docs!($wire $(#[$meta])*)]
        #[inline]
        pub fn $name(mut self, value: $crate::argument_type!($type)) -> Self {
            self.$name = $crate::answered!($type, $crate::from_argument!(value, $type));
            self
        }
    };
}

/// A value in a member that may be absent.
#[doc(hidden)]
#[macro_export]
macro_rules! answered {
    ([$item:tt], $value:expr) => {
        $value
    };
    ({$item:tt}, $value:expr) => {
        $value
    };
    ($other:tt, $value:expr) => {
        Some($value)
    };
}
