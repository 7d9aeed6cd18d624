//! Which requests a fault is for.

use std::num::NonZeroU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Fault;
use crate::service::Service;

/// Says which requests to a service have a fault: the next one, unless said otherwise.
#[derive(Clone, Debug)]
pub struct FaultRule {
    service: Service,
    operation: Option<String>,
    fault: Fault,
    skipped: u64,
    every: NonZeroU64,
    times: u64,
    /// How many requests it could have been for.
    seen: u64,
    struck: u64,
}

impl FaultRule {
    /// A fault of the service's next request.
    #[must_use]
    pub fn new(service: Service, fault: impl Into<Fault>) -> Self {
        Self {
            service,
            operation: None,
            fault: fault.into(),
            skipped: 0,
            every: NonZeroU64::MIN,
            times: 1,
            seen: 0,
            struck: 0,
        }
    }

    /// Only requests of this operation count. Faults that come before a request is read are
    /// of no operation, and ignore this.
    #[must_use]
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    /// Leaves this many requests alone first.
    #[must_use]
    pub fn skip(mut self, requests: u64) -> Self {
        self.skipped = requests;
        self
    }

    /// Strikes one request in so many, the first one first.
    #[must_use]
    pub fn every(mut self, requests: NonZeroU64) -> Self {
        self.every = requests;
        self
    }

    /// Strikes so many times; once unless set.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    fn strikes(&mut self) -> bool {
        let number = self.seen;
        self.seen += 1;
        let strikes = self.struck < self.times
            && number >= self.skipped
            && (number - self.skipped).is_multiple_of(self.every.get());
        self.struck += u64::from(strikes);
        strikes
    }
}

/// The rules of a cloud. For each request the oldest one that strikes does.
#[derive(Debug, Default)]
pub(crate) struct FaultRules {
    rules: Mutex<Vec<FaultRule>>,
}

impl FaultRules {
    fn rules(&self) -> MutexGuard<'_, Vec<FaultRule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, rule: FaultRule) {
        self.rules().push(rule);
    }

    pub(crate) fn clear(&self) {
        self.rules().clear();
    }

    /// The fault of a request that has begun to arrive.
    pub(crate) fn before_reading(&self, service: Service) -> Option<Fault> {
        self.next(|rule| rule.service == service && rule.fault.is_before_reading())
    }

    /// The fault of a request that was read; its operation may be unknown, or have two names.
    pub(crate) fn after_reading(
        &self,
        service: Service,
        operation: &[&str],
    ) -> Option<Fault> {
        self.next(|rule| {
            rule.service == service
                && !rule.fault.is_before_reading()
                && rule.operation.as_deref().is_none_or(|own| operation.contains(&own))
        })
    }

    fn next(&self, is_for: impl Fn(&FaultRule) -> bool) -> Option<Fault> {
        let mut rules = self.rules();
        let struck = rules.iter_mut().filter(|rule| is_for(rule));
        // Those after the one that strikes don't see the request.
        struck.into_iter().find_map(|rule| rule.strikes().then(|| rule.fault.clone()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const SERVICE: Service = Service::HuaweiCloudRds;

    fn struck(rules: &FaultRules, requests: usize) -> Vec<bool> {
        (0..requests).map(|_| rules.after_reading(SERVICE, &["A"]).is_some()).collect()
    }

    #[test]
    fn strike_the_requests_that_they_name() {
        let rules = FaultRules::default();
        assert!(rules.after_reading(SERVICE, &[]).is_none());
        let rule = FaultRule::new(SERVICE, Fault::HalfAnswer);
        rules.add(rule.clone().skip(1).every(NonZeroU64::new(3).unwrap()).times(2));
        assert_eq!(
            struck(&rules, 9),
            [false, true, false, false, true, false, false, false, false]
        );
        rules.clear();
        rules.add(rule.clone().operation("B"));
        rules.add(FaultRule::new(Service::HuaweiCloudDcs, Fault::HalfAnswer));
        assert_eq!(struck(&rules, 1), [false]);
        assert!(rules.after_reading(SERVICE, &["A", "B"]).is_some());
        rules.clear();
        rules.add(rule);
        rules.add(FaultRule::new(SERVICE, Fault::ResetBeforeReading));
        assert_eq!(rules.before_reading(SERVICE), Some(Fault::ResetBeforeReading));
        assert_eq!(rules.before_reading(SERVICE), None);
        assert_eq!(struck(&rules, 2), [true, false]);
    }
}
