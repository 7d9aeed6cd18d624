//! Numbers that are used once.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

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
///
/// The system is asked for those of several nonces at once, as asking takes as long as hashing a
/// request.
#[derive(Default)]
pub struct RandomNonces {
    ahead: Mutex<Ahead>,
}

impl RandomNonces {
    /// A source that has asked for nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl fmt::Debug for RandomNonces {
    /// Without the nonces to come.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RandomNonces").finish_non_exhaustive()
    }
}

/// Random numbers that no nonce was made of yet.
#[derive(Default)]
struct Ahead {
    numbers: [[u8; 16]; 16],
    left: usize,
}

impl Ahead {
    fn take(&mut self) -> Result<[u8; 16], Error> {
        if self.left == 0 {
            getrandom::fill(self.numbers.as_flattened_mut()).map_err(|error| {
                Error::new(ErrorKind::Other, "no random bytes for the nonce")
                    .with_source(error)
            })?;
            self.left = self.numbers.len();
        }
        self.left -= 1;
        Ok(self.numbers[self.left])
    }
}

impl NonceSource for RandomNonces {
    fn nonce(&self) -> Result<String, Error> {
        // A panic elsewhere can't leave the numbers half changed.
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        let number = u128::from_be_bytes(ahead.take()?);
        drop(ahead);
        // A process that was forked, or a machine that was copied, has the same numbers ahead,
        // but another id, or not at the same time.
        let time = SystemTime::now().duration_since(UNIX_EPOCH);
        let process = u128::from(std::process::id()) << 96;
        let number = number ^ process ^ time.map_or(0, |since| since.as_nanos());
        Ok(hex::<32>(&number.to_be_bytes()).as_str().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_nonce_comes_twice() {
        let nonces = RandomNonces::new();
        let all: HashSet<String> = (0..100).map(|_| nonces.nonce().unwrap()).collect();
        assert_eq!(all.len(), 100);
        let fits = |nonce: &String| {
            nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        assert!(all.iter().all(fits));
    }

    #[test]
    fn a_copy_goes_on_with_others() {
        let nonces = RandomNonces::new();
        nonces.nonce().unwrap();
        let state = nonces.ahead.lock().unwrap();
        let copy = Ahead { numbers: state.numbers, left: state.left };
        drop(state);
        let copy = RandomNonces { ahead: Mutex::new(copy) };
        assert_ne!(nonces.nonce().unwrap(), copy.nonce().unwrap());
    }
}
