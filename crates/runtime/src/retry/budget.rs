//! How many attempts the calls of one client may repeat together: when a service is down,
//! repeating everything several times keeps it down.

use std::sync::atomic::{AtomicU32, Ordering};

/// A repeated attempt costs as much as so many successes bring in.
const COST: u32 = 5;

#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    pub(crate) fn new(repeats: u32) -> Self {
        let most = repeats.saturating_mul(COST);
        Self { left: AtomicU32::new(most), most }
    }

    /// Takes the price of one repeated attempt, if it is there.
    pub(crate) fn take(&self) -> bool {
        self.change(|left| left.checked_sub(COST))
    }

    /// A call succeeded; one that was repeated gets its last price back.
    pub(crate) fn succeeded(&self, repeated: bool) {
        // Nearly always full: then nothing is written that other threads would wait for.
        let gain = if repeated { COST } else { 1 };
        self.change(|left| {
            (left < self.most).then(|| left.saturating_add(gain).min(self.most))
        });
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_spent_by_repeats_and_refilled_by_successes() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..4 {
            budget.succeeded(false);
        }
        assert!(!budget.take());
        budget.succeeded(false);
        assert!(budget.take());
        budget.succeeded(true);
        assert!(budget.take() && !budget.take());
        for _ in 0..1000 {
            budget.succeeded(true);
        }
        assert_eq!(budget.left.into_inner(), 10, "never more than at first");
        assert!(!Budget::new(0).take());
    }
}
