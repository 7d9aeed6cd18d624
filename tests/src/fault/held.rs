//! Answers that are held back.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// The answers that are held back now: who moves a clock has to know that nothing else goes on.
#[derive(Debug, Default)]
pub(crate) struct HeldAnswers {
    numbers: Mutex<Numbers>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct Numbers {
    held: BTreeSet<u64>,
    next: u64,
}

impl HeldAnswers {
    fn numbers(&self) -> MutexGuard<'_, Numbers> {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of the next one.
    pub(crate) fn next(&self) -> u64 {
        self.numbers().next
    }

    /// Whether one of this or a higher number is held back.
    pub(crate) fn any_from(&self, number: u64) -> bool {
        self.numbers().held.range(number..).next().is_some()
    }

    /// Waits until an answer is held back anew.
    pub(crate) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// Holds an answer back while `wait` lasts.
    pub(crate) async fn during<T>(&self, wait: impl Future<Output = T>) -> T {
        let _hold = self.hold();
        wait.await
    }

    fn hold(&self) -> Hold<'_> {
        let mut numbers = self.numbers();
        let number = numbers.next;
        numbers.next += 1;
        numbers.held.insert(number);
        drop(numbers);
        self.changed.notify_waiters();
        Hold { answers: self, number }
    }
}

struct Hold<'a> {
    answers: &'a HeldAnswers,
    number: u64,
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        self.answers.numbers().held.remove(&self.number);
    }
}
