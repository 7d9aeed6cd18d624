//! Enumerations: open, so that a value of tomorrow is kept and written back.

/// Values by name, each with its text on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$value_meta:meta])* $value:ident = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        ///
        /// The values that the API lists; there may be more.
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$value_meta])*
                #[doc = "\n`"]
                #[doc = $wire]
                #[doc = "`"]
                $value,
            )*
            /// A value that this version of the crate does not know: kept as it came.
            Unknown($crate::generated::UnknownValue),
        }

        impl $crate::generated::Enumeration for $name {
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $wire,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            #[inline]
            fn read(text: $crate::generated::Unread<'_>) -> Self {
                match text.as_str() {
                    $($wire => Self::$value,)*
                    _ => Self::Unknown(text.keep()),
                }
            }
        }

        // Written out, as each derive is code that grows with the values, and these don't.
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::generated::copy_of(self)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::generated::show(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::generated::same(self, other)
            }
        }

        impl ::std::cmp::Eq for $name {}
    };
}
