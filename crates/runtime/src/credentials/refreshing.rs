//! Keeps what a source gave until it is about to expire.

use std::fmt;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::{CredentialsSource, Loaded};
use crate::error::{Error, ErrorKind};
use crate::transport::BoxFuture;
use crate::vendor::{CredentialsProvider, ProviderContext};

/// The least time between two refreshes: when one failed, or gave what has expired already.
const PAUSE: Duration = Duration::from_secs(60);

/// The most time that a refresh takes of a call that could do without it.
const UNHURRIED: Duration = Duration::from_secs(10);

/// Gives what a [`CredentialsSource`] loaded, and has it loaded again before it expires.
///
/// One call at a time loads, however many ask. While the old credentials are valid the others go
/// on with them, and so does the one that loads if that fails; once they have expired all wait
/// for the new ones, or share the reason why there are none.
pub struct Refreshing<C> {
    source: Box<dyn CredentialsSource<C>>,
    state: RwLock<State<C>>,
    loading: Mutex<()>,
}

struct State<C> {
    held: Option<Held<C>>,
    /// How many times the source was asked, to the end.
    loads: u64,
    /// Why the last time was in vain.
    failure: Option<(ErrorKind, String)>,
}

struct Held<C> {
    credentials: C,
    /// The end of their life, and when to ask for new ones; never for permanent ones.
    times: Option<(SystemTime, SystemTime)>,
}

/// What is at hand at a moment.
enum AtHand<C> {
    Fresh(C),
    /// Valid, but not for long.
    Aging(C),
    /// Nothing, after so many loads.
    Nothing(u64),
}

impl<C: Clone + PartialEq + Send + Sync> Refreshing<C> {
    /// Around a source, which isn't asked yet.
    pub fn new(source: impl CredentialsSource<C> + 'static) -> Self {
        Self {
            source: Box::new(source),
            state: RwLock::new(State { held: None, loads: 0, failure: None }),
            loading: Mutex::new(()),
        }
    }

    fn at_hand(&self, now: SystemTime) -> AtHand<C> {
        let state = self.read();
        match &state.held {
            Some(Held { credentials, times }) => match times {
                Some((expires_at, _)) if *expires_at <= now => {
                    AtHand::Nothing(state.loads)
                }
                Some((_, refresh_at)) if *refresh_at <= now => {
                    AtHand::Aging(credentials.clone())
                }
                _ => AtHand::Fresh(credentials.clone()),
            },
            None => AtHand::Nothing(state.loads),
        }
    }

    /// Asks the source. The caller holds `loading`.
    async fn load(&self, context: &ProviderContext<'_>) -> Result<C, Error> {
        let loaded = self.source.load(context).await;
        let mut state = self.write();
        state.loads += 1;
        match loaded {
            Ok(loaded) => {
                let credentials = loaded.credentials().clone();
                state.failure = None;
                state.held = Some(self.hold(loaded, context));
                Ok(credentials)
            }
            Err(error) => {
                let error = error.into_error();
                let message = error.message().unwrap_or("failed").to_owned();
                state.failure = Some((error.kind(), message));
                let now = context.now();
                // Not at each call: the old ones still serve.
                if let Some(Held { times: Some((_, refresh_at)), .. }) = &mut state.held
                {
                    *refresh_at =
                        now + PAUSE + PAUSE.mul_f64(context.jitter.fraction() / 4.0);
                }
                Err(error)
            }
        }
    }

    fn hold(&self, loaded: Loaded<C>, context: &ProviderContext<'_>) -> Held<C> {
        let Loaded { credentials, expires_at } = loaded;
        let times = expires_at.map(|expires_at| {
            let now = context.now();
            // What comes expired comes so by a wrong clock; the server will tell.
            let expires_at = expires_at.max(now + PAUSE);
            let life = expires_at.duration_since(now).unwrap_or_default();
            let ahead = self.source.ahead().min(life / 4);
            (
                expires_at,
                expires_at - ahead - ahead.mul_f64(context.jitter.fraction() / 8.0),
            )
        });
        Held { credentials, times }
    }

    fn read(&self) -> RwLockReadGuard<'_, State<C>> {
        // Nothing panics between two changes of it.
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State<C>> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    async fn get(&self, context: &ProviderContext<'_>) -> Result<C, Error> {
        match self.at_hand(context.now()) {
            AtHand::Fresh(credentials) => Ok(credentials),
            AtHand::Aging(credentials) => {
                let Ok(_loading) = self.loading.try_lock() else {
                    return Ok(credentials);
                };
                if let AtHand::Fresh(newer) = self.at_hand(context.now()) {
                    return Ok(newer);
                }
                let unhurried = context.within(UNHURRIED.min(context.left() / 2));
                Ok(self.load(&unhurried).await.unwrap_or(credentials))
            }
            AtHand::Nothing(loads) => {
                let _loading = self.loading.lock().await;
                match self.at_hand(context.now()) {
                    AtHand::Fresh(credentials) | AtHand::Aging(credentials) => {
                        return Ok(credentials);
                    }
                    AtHand::Nothing(_) => {}
                }
                // Whoever came while another asked in vain needn't ask again.
                if let State { loads: later, failure: Some((kind, message)), .. } =
                    &*self.read()
                    && *later > loads
                {
                    return Err(Error::new(*kind, message.clone()));
                }
                self.load(context).await
            }
        }
    }
}

impl<C: Clone + PartialEq + Send + Sync> CredentialsProvider<C> for Refreshing<C> {
    fn credentials<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<C, Error>> {
        Box::pin(self.get(context))
    }

    fn invalidate(&self, rejected: &C) -> bool {
        let mut state = self.write();
        // Another call may have got new ones in the meantime.
        if state.held.as_ref().is_some_and(|held| held.credentials == *rejected) {
            state.held = None;
        }
        true
    }
}

impl<C> fmt::Debug for Refreshing<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refreshing")
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}
