//! Names for arguments that could be mistaken for each other.

/// Names of arguments, each with the name on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! arguments {
    ($($name:ident = $wire:literal,)*) => {$(
        #[doc = ::std::concat!("The argument `", $wire, "`.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<T>(
            /// Its value.
            pub T,
        );
    )*};
}
