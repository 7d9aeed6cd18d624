//! Keeps what a source gave until it is about to expire.

use std::fmt;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::{CredentialsSource, Loaded};
use crate::error::{Error, ErrorKind};
use crate::retry::jitter::part;
use crate::transport::BoxFuture;
use crate::vendor::{CredentialsProvider, ProviderContext};

/// The least time between two refreshes: when one failed, or gave what has expired already.
const PAUSE: Duration = Duration::from_secs(60);

/// Gives what a [`CredentialsSource`] loaded, and has it loaded again before it expires.
///
/// One call at a time loads, however many ask. While the old credentials are valid the others go
/// on with them, and so does the one that loads if that fails; once they have expired all wait
/// for the new ones, or share the reason why there are none. When a server says that they have
/// expired while they should be valid, all wait for new ones too, but at most once a minute.
pub struct Refreshing<C> {
    source: Box<dyn CredentialsSource<C>>,
    state: RwLock<State<C>>,
    loading: Mutex<()>,
}

struct State<C> {
    held: Option<Held<C>>,
    /// How many times the source was asked, to the end.
    loads: u64,
    /// Until when, by the monotonic clock, no server's word has the source asked again.
    trusted_until: Duration,
    /// Why the last time was in vain.
    failure: Option<(ErrorKind, String)>,
}

struct Held<C> {
    credentials: C,
    /// The end of their life, and when to ask for new ones; never for permanent ones.
    times: Option<(SystemTime, SystemTime)>,
    /// Whether a server said that they have expired. It may be wrong, or not be the service.
    rejected: bool,
}

/// What is at hand at a moment.
enum AtHand<C> {
    Fresh(C),
    /// Valid, but not for long.
    Aging(C),
    /// Valid, but a server doesn't take them.
    Rejected(C),
    /// Nothing, after so many loads.
    Nothing(u64),
}

impl<C: Clone + PartialEq + Send + Sync> Refreshing<C> {
    /// Around a source, which isn't asked yet.
    pub fn new(source: impl CredentialsSource<C> + 'static) -> Self {
        Self {
            source: Box::new(source),
            state: RwLock::new(State {
                held: None,
                loads: 0,
                trusted_until: Duration::ZERO,
                failure: None,
            }),
            loading: Mutex::new(()),
        }
    }

    fn at_hand(&self, context: &ProviderContext<'_>) -> AtHand<C> {
        let state = self.read();
        let now = context.now();
        match &state.held {
            Some(Held { credentials, times, rejected }) => match times {
                Some((expires_at, _)) if *expires_at <= now => {
                    AtHand::Nothing(state.loads)
                }
                _ if *rejected && state.trusted_until <= context.clock.monotonic() => {
                    AtHand::Rejected(credentials.clone())
                }
                Some((_, refresh_at)) if *refresh_at <= now => {
                    AtHand::Aging(credentials.clone())
                }
                _ => AtHand::Fresh(credentials.clone()),
            },
            None => AtHand::Nothing(state.loads),
        }
    }

    /// Asks the source in place of what is still valid, and for no longer than that is worth.
    /// The caller holds `loading`.
    async fn replace(&self, context: &ProviderContext<'_>, credentials: C) -> C {
        let (patience, share) = (self.source.patience(), context.left() / 2);
        let unhurried = context.within(patience.min(share));
        self.load(&unhurried, share < patience).await.unwrap_or(credentials)
    }

    /// Asks the source. The caller holds `loading`. `own` says that the time is the caller's own:
    /// when that runs out nothing is known about the source.
    async fn load(&self, context: &ProviderContext<'_>, own: bool) -> Result<C, Error> {
        let loaded = self.source.load(context).await;
        let loaded = match loaded {
            Err(error) if own && context.left().is_zero() => {
                return Err(error.into_error());
            }
            loaded => loaded,
        };
        let mut state = self.write();
        state.loads += 1;
        if state.held.as_ref().is_some_and(|held| held.rejected) {
            state.trusted_until = context.clock.monotonic().saturating_add(PAUSE);
        }
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
                    *refresh_at = now + PAUSE + part(PAUSE / 4, context.jitter);
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
            (expires_at, expires_at - ahead - part(ahead / 8, context.jitter))
        });
        Held { credentials, times, rejected: false }
    }

    fn read(&self) -> RwLockReadGuard<'_, State<C>> {
        // Nothing panics between two changes of it.
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State<C>> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    async fn get(&self, context: &ProviderContext<'_>) -> Result<C, Error> {
        match self.at_hand(context) {
            AtHand::Fresh(credentials) => Ok(credentials),
            AtHand::Aging(credentials) => {
                let Ok(_loading) = self.loading.try_lock() else {
                    return Ok(credentials);
                };
                if let AtHand::Fresh(newer) = self.at_hand(context) {
                    return Ok(newer);
                }
                Ok(self.replace(context, credentials).await)
            }
            AtHand::Rejected(_) => {
                let _loading = self.loading.lock().await;
                match self.at_hand(context) {
                    AtHand::Fresh(credentials) | AtHand::Aging(credentials) => {
                        Ok(credentials)
                    }
                    AtHand::Rejected(credentials) => {
                        Ok(self.replace(context, credentials).await)
                    }
                    AtHand::Nothing(_) => self.load(context, true).await,
                }
            }
            AtHand::Nothing(loads) => {
                let _loading = self.loading.lock().await;
                match self.at_hand(context) {
                    AtHand::Fresh(credentials)
                    | AtHand::Aging(credentials)
                    | AtHand::Rejected(credentials) => return Ok(credentials),
                    AtHand::Nothing(_) => {}
                }
                // Whoever came while another asked in vain needn't ask again.
                if let State { loads: later, failure: Some((kind, message)), .. } =
                    &*self.read()
                    && *later > loads
                {
                    return Err(Error::new(*kind, message.clone()));
                }
                self.load(context, true).await
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
        if let Some(held) = &mut state.held
            && held.credentials == *rejected
        {
            held.rejected = true;
        }
        true
    }

    fn is_one_identity(&self) -> bool {
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
