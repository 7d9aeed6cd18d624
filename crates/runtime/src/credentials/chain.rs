//! Several sources, of which the first that has anything serves.

use std::borrow::Cow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{CredentialsSource, Loaded, SourceError};
use crate::error::Error;
use crate::vendor::ProviderContext;

/// Sources in their order, and which of them served last.
#[derive(Debug)]
pub(crate) struct SourceChain<C> {
    sources: Vec<Box<dyn CredentialsSource<C>>>,
    /// Its number from 1; 0 is none yet.
    good: AtomicUsize,
}

impl<C> SourceChain<C> {
    pub(crate) fn new(sources: Vec<Box<dyn CredentialsSource<C>>>) -> Self {
        Self { sources, good: AtomicUsize::new(0) }
    }

    pub(crate) fn push(&mut self, source: Box<dyn CredentialsSource<C>>) {
        self.sources.push(source);
    }

    fn good(&self) -> Option<&dyn CredentialsSource<C>> {
        let number = self.good.load(Ordering::Relaxed).checked_sub(1)?;
        self.sources.get(number).map(|source| &**source)
    }

    pub(crate) fn name(&self) -> Cow<'static, str> {
        self.good().map_or(Cow::Borrowed("the default chain"), |source| source.name())
    }

    pub(crate) fn ahead(&self) -> Duration {
        self.good().map_or(Duration::ZERO, |source| source.ahead())
    }

    pub(crate) fn patience(&self) -> Duration {
        self.good().map_or(super::PATIENCE, |source| source.patience())
    }

    /// `hint` says what to set when there is nothing anywhere.
    pub(crate) async fn load(
        &self,
        context: &ProviderContext<'_>,
        hint: &str,
    ) -> Result<Loaded<C>, SourceError> {
        // The one that served is asked alone: another one would be another identity.
        if let Some(source) = self.good() {
            return source.load(context).await.map_err(|error| {
                SourceError::Failed(of_source(source, error.into_error()))
            });
        }
        let mut reasons = String::new();
        for (at, source) in self.sources.iter().enumerate() {
            match source.load(context).await {
                Ok(loaded) => {
                    self.good.store(at + 1, Ordering::Relaxed);
                    return Ok(loaded);
                }
                Err(SourceError::Failed(error)) => {
                    return Err(SourceError::Failed(of_source(&**source, error)));
                }
                Err(SourceError::Absent(error)) => {
                    let reason = error.message().unwrap_or("nothing");
                    reasons.push_str(&format!("\n{}: {reason};", source.name()));
                }
            }
        }
        Err(SourceError::absent(format!(
            "no credentials: {hint}; nothing was found in{reasons}",
            reasons = if reasons.is_empty() {
                " an empty chain"
            } else {
                reasons.trim_end_matches(';')
            },
        )))
    }
}

/// The same error with the source's name.
fn of_source<C>(source: &dyn CredentialsSource<C>, error: Error) -> Error {
    error.about(&format!("no credentials from {}", source.name()))
}
