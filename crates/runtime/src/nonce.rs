//! Numbers that are used once.

use std::fmt;

use crate::encoding::hex;
use crate::error::{Error, ErrorKind};

/// Where the nonce of an attempt comes from. Tests fix it.
pub trait NonceSource: Send + Sync + fmt::Debug {
    /// A text that was never given before.
    ///
    /// # Errors
    /// When the computer gives no random bytes.
    fn nonce(&self) -> Result<String, Error>;
}

/// 128 random bits as 32 hexadecimal digits: shorter ones have collided.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomNonces;

impl NonceSource for RandomNonces {
    fn nonce(&self) -> Result<String, Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| {
            Error::new(ErrorKind::Other, "no random bytes for the nonce")
                .with_source(error)
        })?;
        Ok(hex::<32>(&bytes).as_str().to_owned())
    }
}
