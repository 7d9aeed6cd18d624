//! Work that has to be done by some moment.

use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::clock::Clock;

/// What `work` gives, or `None` when the moment came first; the work is then dropped.
///
/// The clock is touched only when the work isn't done at once.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    moment: Option<Duration>,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut timer = None;
    std::future::poll_fn(move |context| {
        if let Poll::Ready(output) = work.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let Some(moment) = moment else { return Poll::Pending };
        timer
            .get_or_insert_with(|| clock.until(moment))
            .as_mut()
            .poll(context)
            .map(|()| None)
    })
    .await
}

/// A duration for people.
pub(crate) fn shown(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match duration {
        short if seconds < 1 => format!("{} ms", short.as_millis()),
        _ if seconds < 120 || !seconds.is_multiple_of(60) => format!("{seconds} s"),
        _ => format!("{} minutes", seconds / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ManualClock;

    #[tokio::test]
    async fn what_comes_first_counts() {
        let clock = ManualClock::at_unix(0);
        let moment = Some(Duration::from_secs(3));
        assert_eq!(within(&clock, moment, async { 1 }).await, Some(1));
        let late = async {
            tokio::join!(
                within(&clock, moment, std::future::pending::<u8>()),
                within(&clock, None, async {
                    clock.advance(Duration::from_secs(2));
                    tokio::task::yield_now().await;
                    clock.advance(Duration::from_secs(1));
                }),
            )
        };
        assert_eq!(late.await, (None, Some(())));
    }

    #[test]
    fn durations_are_short() {
        for (milliseconds, expected) in [
            (0, "0 ms"),
            (250, "250 ms"),
            (1_900, "1 s"),
            (90_000, "90 s"),
            (300_000, "5 minutes"),
            (301_000, "301 s"),
        ] {
            assert_eq!(shown(Duration::from_millis(milliseconds)), expected);
        }
    }
}
