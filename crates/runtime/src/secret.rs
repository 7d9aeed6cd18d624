//! Text that must not be printed.

use std::fmt;

use zeroize::Zeroizing;

/// What stands for a secret wherever one would be printed.
pub(crate) const HIDDEN: &str = "[hidden]";

/// Text that is sent but never printed, and that is wiped from memory when dropped.
///
/// What is wiped is this copy, and not a request that carries it, which goes through HTTP and TLS.
///
/// `Debug` and `Display` print `[hidden]`; [`expose`](Self::expose) gives the text.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plain text is no `ZeroizeOnDrop`: with it this would not compile.
    #[test]
    fn is_wiped_when_it_is_dropped() {
        fn is_wiped(_: &impl zeroize::ZeroizeOnDrop) {}
        is_wiped(&Secret::from("wire").0);
    }

    #[test]
    fn is_never_printed() {
        let secret = Secret::from("wire\nfake");
        assert_eq!(format!("{secret} {secret:?}"), "[hidden] [hidden]");
        assert_eq!(secret.expose(), "wire\nfake");
    }
}
