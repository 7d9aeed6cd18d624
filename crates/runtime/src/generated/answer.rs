//! Objects that answers are made of.

/// An object that an answer has.
///
/// `lists` has the members that are empty where they are absent. `required` names those without
/// which the answer is useless: each is asked for by a method of its name. `headers` names those
/// that come in a header and not in the body.
#[doc(hidden)]
#[macro_export]
macro_rules! answer {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$member_meta:meta])* $member:ident: $type:ident = $wire:literal,)*
        }
        $(lists {
            $($(#[$list_meta:meta])* $list:ident: $list_type:tt = $list_wire:literal,)*
        })?
        $(required { $($required:ident: $required_type:tt = $required_wire:literal,)* })?
        $(headers { $($header:literal,)* })?
    ) => {
        $(#[$meta])*
        ///
        /// Part of an answer.
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$member_meta])*
                #[doc = "\nOn the wire: `"]
                #[doc = $wire]
                #[doc = "`"]
                pub $member: Option<$type>,
            )*
            $($(
                $(#[$list_meta])*
                #[doc = "\nOn the wire: `"]
                #[doc = $list_wire]
                #[doc = "`"]
                pub $list: $crate::answered_type!($list_type),
            )*)?
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    $($member: self.$member.clone(),)*
                    $($($list: self.$list.clone(),)*)?
                }
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::generated::shown(self, f)
                    $(.field($wire, &self.$member))*
                    $($(.field($list_wire, &self.$list))*)?
                    .finish()
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self {
                    $($member: None,)*
                    $($($list: Default::default(),)*)?
                }
            }
        }

        $(impl $name { $($crate::accessor! { $name.$required: $required_type = $required_wire })* })?

        $crate::read_members! {
            $name { $($wire => $member,)* $($($list_wire => $list,)*)? }
            $(required { $($required: $required_type = $required_wire,)* })?
            $(headers { $($header,)* })?
        }
    };
}

/// An answer whose body is no object with members: a list, a text, or values by name.
#[doc(hidden)]
#[macro_export]
macro_rules! whole_answer {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(#[$body_meta:meta])*
            $body:ident: $type:tt,
            $(
                $(#[$member_meta:meta])*
                $member:ident: $member_type:tt = $wire:literal,
            )*
        }
        $(required { $($required:ident: $required_type:tt = $required_wire:literal,)* })?
        $(headers { $($header:literal,)* })?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct $name {
            $(#[$body_meta])*
            /// All of the body.
            pub $body: $crate::answered_type!($type),
            $(
                $(#[$member_meta])*
                #[doc = $crate::member_docs!($wire $(#[$member_meta])*)]
                pub $member: $crate::answered_type!($member_type),
            )*
        }

        $(impl $name { $($crate::accessor! { $name.$required: $required_type = $required_wire })* })?

        impl $crate::generated::FromJson for $name {
            const EXPECTED: &'static str =
                <$crate::member_type!($type) as $crate::generated::FromJson>::EXPECTED;

            $(const HEADERS: &'static [&'static str] = &[$($header,)*];)?

            #[inline]
            fn from_scalar(value: $crate::generated::Scalar<'_>) -> Option<Self> {
                let mut whole: Self = Default::default();
                $crate::generated::Place::scalar(&mut whole.$body, value).then_some(whole)
            }

            #[inline]
            fn object() -> Option<Self> {
                let mut whole: Self = Default::default();
                $crate::generated::Place::object(&mut whole.$body).then_some(whole)
            }

            #[inline]
            fn list() -> Option<Self> {
                let mut whole: Self = Default::default();
                $crate::generated::Place::list(&mut whole.$body).then_some(whole)
            }

            #[inline]
            fn element(&mut self, read: &mut $crate::generated::ReadElement<'_>) {
                $crate::generated::Place::element(&mut self.$body, read);
            }

            #[inline]
            fn entry(&mut self, name: &str, read: &mut $crate::generated::ReadField<'_>) {
                $crate::generated::Place::entry(&mut self.$body, name, read);
            }

            #[inline]
            fn field(
                &mut self,
                name: &str,
            ) -> Option<&mut dyn $crate::generated::Place> {
                $(
                    if name == $wire {
                        return Some(&mut self.$member);
                    }
                )*
                let _ = name;
                None
            }

            $(
                #[inline]
                fn missing(&self) -> Option<&'static str> {
                    $($crate::missing! { self.$required, $required_type, $required_wire })*
                    None
                }
            )?
        }
    };
}

/// What an object reads.
#[doc(hidden)]
#[macro_export]
macro_rules! read_members {
    ($name:ident {}) => {
        impl $crate::generated::FromJson for $name {
            #[inline]
            fn object() -> Option<Self> {
                Some(Default::default())
            }
        }
    };
    (
        $name:ident { $($wire:literal => $member:ident,)* }
        $(required { $($required:ident: $required_type:tt = $required_wire:literal,)* })?
        $(headers { $($header:literal,)* })?
    ) => {
        impl $crate::generated::FromJson for $name {
            $(const HEADERS: &'static [&'static str] = &[$($header,)*];)?

            #[inline]
            fn object() -> Option<Self> {
                Some(Default::default())
            }

            #[inline]
            fn field(
                &mut self,
                name: &str,
            ) -> Option<&mut dyn $crate::generated::Place> {
                Some(match name {
                    $($wire => &mut self.$member,)*
                    _ => return None,
                })
            }

            $(
                #[inline]
                fn missing(&self) -> Option<&'static str> {
                    $($crate::missing! { self.$required, $required_type, $required_wire })*
                    None
                }
            )?
        }
    };
}

/// Gives back the name of a member that is missing.
#[doc(hidden)]
#[macro_export]
macro_rules! missing {
    ($member:expr, [$item:tt], $wire:literal) => {};
    ($member:expr, {$value:tt}, $wire:literal) => {};
    ($member:expr, $other:tt, $wire:literal) => {
        if $member.is_none() {
            return Some($wire);
        }
    };
}

/// A method that asks for a member without which an answer is useless.
#[doc(hidden)]
#[macro_export]
macro_rules! accessor {
    ($name:ident.$member:ident: [$item:tt] = $wire:literal) => {};
    ($name:ident.$member:ident: {$value:tt} = $wire:literal) => {};
    ($name:ident.$member:ident: String = $wire:literal) => {
        $crate::accessor! { $name.$member -> &str, as_deref() = $wire }
    };
    ($name:ident.$member:ident: i64 = $wire:literal) => {
        $crate::accessor! { $name.$member -> i64, as_ref().copied() = $wire }
    };
    ($name:ident.$member:ident: f64 = $wire:literal) => {
        $crate::accessor! { $name.$member -> f64, as_ref().copied() = $wire }
    };
    ($name:ident.$member:ident: bool = $wire:literal) => {
        $crate::accessor! { $name.$member -> bool, as_ref().copied() = $wire }
    };
    ($name:ident.$member:ident: $type:tt = $wire:literal) => {
        $crate::accessor! { $name.$member -> &$crate::member_type!($type), as_ref() = $wire }
    };
    ($name:ident.$member:ident -> $type:ty, $($by:ident()).+ = $wire:literal) => {
        #[doc = ::std::concat!(
            "What [`", ::std::stringify!($member), "`](field@Self::",
            ::std::stringify!($member), ") holds; the answer is useless without it."
        )]
        ///
        /// # Errors
        ///
        /// The answer left it out.
        #[inline]
        pub fn $member(&self) -> ::std::result::Result<$type, $crate::Error> {
            $crate::generated::required(
                self.$member.$($by()).+,
                ::std::stringify!($name),
                $wire,
            )
        }
    };
}
