//! Waiting for work that takes time: jobs, restores, backups, instances.

mod condition;
mod declared;
mod progress;
mod waiting;
mod watch;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::call::Call;
use crate::client::{Answer, Pending};
use crate::error::Error;
use crate::json::FromJson;
use crate::retry::RetryPolicy;
use crate::transport::BoxFuture;
use condition::Condition;
use declared::Declared;
pub use progress::{Look, Progress};
pub use waiting::{Record, Waiting};
pub(crate) use watch::Allowance;
use watch::{Poller, Timing, Watch};

/// A wait for some work: await it, after setting its options.
///
/// It looks at the work again and again, less and less often: at first after each interval, later
/// after a twentieth of the time that has gone by, six intervals at the most, give or take a
/// tenth. Where the newest record of a list is the one, a record without a time is newer than
/// all others: it waits for its turn. It ends with the answer that showed the work done, or with an error:
///
/// * [`Failed`](crate::ErrorKind::Failed): the work failed; the message says why, in the
///   service's words.
/// * [`NotFinished`](crate::ErrorKind::NotFinished): the time is up; the work may go on. A state
///   that this version doesn't know counts as work that goes on.
/// * [`NotFound`](crate::ErrorKind::NotFound): the service doesn't know of the work after a
///   time of grace, or three times in a row when it has known of it.
/// * [`Decode`](crate::ErrorKind::Decode): three answers in a row made no sense.
/// * What a look's call fails with and what doesn't pass, as bad credentials. What does pass
///   (throttled, busy, a failing server, no connection, no answer in time) only ends the wait
///   when the time is up.
///
/// Nothing runs but while this is awaited, and dropping it leaves nothing running here; the work
/// itself goes on in the cloud.
#[must_use = "a wait looks at the work when it is awaited"]
pub struct Wait<T> {
    poller: Box<dyn Poller<T>>,
    watch: Watch,
    on_progress: Option<Report>,
}

type Report = Box<dyn FnMut(&Progress) + Send>;

/// Waits until a call's answer satisfies a condition.
///
/// The call is made anew for each look, and `judge` says what its answer means. Unless set
/// otherwise, a look comes every 10 seconds, at first at once, for half an hour at the most.
///
/// ```no_run
/// use std::time::Duration;
/// use backstay::wait::{Look, until};
/// # use backstay::{Call, Error};
/// # async fn example(status: impl Fn() -> Call<String> + Send + 'static) -> Result<(), Error> {
/// let last = until(status, |answer: &String| match &**answer {
///     "ACTIVE" => Look::succeeded("ACTIVE"),
///     "FAILED" => Look::failed("FAILED"),
///     other => Look::running(other),
/// })
/// .with_timeout(Duration::from_secs(600))
/// .await?;
/// # let _ = last;
/// # Ok(())
/// # }
/// ```
pub fn until<T, C, J>(mut call: C, judge: J) -> Wait<T>
where
    T: FromJson + Send,
    C: FnMut() -> Call<T> + Send + 'static,
    J: FnMut(&T) -> Look + Send + 'static,
{
    let first = call();
    let Waiting { name, delay, interval, timeout, grace, successes, .. } = Waiting::NONE;
    let timing = timing(delay, interval, timeout, grace, successes);
    let (engine, operation) = (first.pending.engine().clone(), first.pending.name());
    let first = Some(first);
    Wait {
        poller: Box::new(Condition { first, call, judge, output: None }),
        watch: Watch::new(engine, operation, name, timing),
        on_progress: None,
    }
}

fn timing(
    delay: u32,
    interval: u32,
    timeout: u32,
    grace: u32,
    successes: u32,
) -> Timing {
    let seconds = |seconds| Duration::from_secs(u64::from(seconds));
    Timing {
        delay: seconds(delay),
        interval: seconds(interval),
        timeout: seconds(timeout),
        grace: seconds(grace),
        successes,
    }
}

impl<T> Wait<T> {
    /// What the spec of the service declares.
    pub(crate) fn declared(
        call: Pending,
        waiting: &'static Waiting,
        id: Option<String>,
    ) -> Self
    where
        T: FromJson + Send,
    {
        let Waiting { name, delay, interval, timeout, grace, successes, .. } = *waiting;
        let timing = timing(delay, interval, timeout, grace, successes);
        let (engine, operation) = (call.engine().clone(), call.name());
        Self {
            poller: Box::new(Declared::new(call, waiting, id)),
            watch: Watch::new(engine, operation, name, timing),
            on_progress: None,
        }
    }

    /// The most time for the whole wait.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.watch.timing.timeout = timeout;
        self
    }

    /// The time from one look to the next, as long as the wait is young.
    pub fn with_interval(mut self, interval: Duration) -> Self {
        self.watch.timing.interval = interval;
        self
    }

    /// The time before the first look.
    pub fn with_delay(mut self, delay: Duration) -> Self {
        self.watch.timing.delay = delay;
        self
    }

    /// For how long the service may not know of the work yet.
    pub fn with_grace(mut self, grace: Duration) -> Self {
        self.watch.timing.grace = grace;
        self
    }

    /// How often in a row the work must be seen done.
    pub fn with_successes(mut self, times: u32) -> Self {
        self.watch.timing.successes = times;
        self
    }

    /// What the wait is for, as progress and errors name it.
    pub fn with_name(mut self, name: &'static str) -> Self {
        self.watch.progress.name = name;
        self
    }

    /// Leaves records out that were there before the call, by their ids, where the newest record
    /// of a list is taken for the one: list before the call, and give the ids here, so that
    /// nobody else's work of before is taken for this one's.
    ///
    /// A wait that goes by an id, or a list whose records have none, makes it an error of the
    /// kind [`Invalid`](crate::ErrorKind::Invalid) before anything is sent.
    pub fn not_among<I: Into<String>>(
        mut self,
        ids: impl IntoIterator<Item = I>,
    ) -> Self {
        let ids = ids.into_iter().map(Into::into).collect();
        if let Err(problem) = self.poller.leave_out(ids) {
            self.watch.problem = Some(problem);
        }
        self
    }

    /// The most time for each attempt of a look's calls, instead of the client's.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.watch.allowance.attempt_timeout = Some(timeout);
        self
    }

    /// When a failed attempt of a look's calls is followed by another one, instead of the
    /// client's policy. What fails and passes doesn't end the wait in any case.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.watch.allowance.retry = Some(policy);
        self
    }

    /// Has each look reported, the last one too.
    pub fn on_progress(
        mut self,
        report: impl FnMut(&Progress) + Send + 'static,
    ) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// The wait as a stream of its looks, the last of which comes with the answer.
    pub fn looks(self) -> Looks<T> {
        Looks { wait: Some(Box::new(self)), looking: None }
    }

    async fn step(&mut self) -> Result<Option<Answer>, Error> {
        let answer = self.watch.step(&mut *self.poller).await?;
        if let Some(report) = &mut self.on_progress {
            report(&self.watch.progress);
        }
        Ok(answer)
    }
}

impl<T: 'static> IntoFuture for Wait<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Result<T, Error>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            loop {
                if let Some(answer) = self.step().await? {
                    return self.poller.output(answer);
                }
            }
        })
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("timing", &self.watch.timing)
            .field("progress", &self.watch.progress)
            .finish_non_exhaustive()
    }
}

/// The looks of a [`Wait`], one after the other: a [`Stream`], and the same without one by
/// [`try_next`](Self::try_next). It ends after the answer, and after an error.
#[must_use = "a look is taken when it is asked for"]
pub struct Looks<T> {
    wait: Option<Box<Wait<T>>>,
    looking: Option<Looking<T>>,
}

type Looking<T> = BoxFuture<'static, (Box<Wait<T>>, Result<Option<Answer>, Error>)>;

/// What comes of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<T> {
    /// The work goes on.
    Progress(Progress),
    /// The work is done; this is the answer that showed it.
    Done(T),
}

impl<T: 'static> Looks<T> {
    /// What comes of the next look; `None` after the answer.
    ///
    /// # Errors
    ///
    /// Those of the [`Wait`].
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, Error> {
        poll_fn(|context| self.poll_look(context)).await
    }

    fn poll_look(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Event<T>>, Error>> {
        if let Some(mut wait) = self.wait.take() {
            self.looking = Some(Box::pin(async move {
                let answer = wait.step().await;
                (wait, answer)
            }));
        }
        let Some(looking) = &mut self.looking else { return Poll::Ready(Ok(None)) };
        let (mut wait, answer) = ready!(looking.as_mut().poll(context));
        self.looking = None;
        Poll::Ready(match answer {
            Ok(Some(answer)) => wait.poller.output(answer).map(Event::Done).map(Some),
            Ok(None) => {
                let progress = wait.watch.progress.clone();
                self.wait = Some(wait);
                Ok(Some(Event::Progress(progress)))
            }
            Err(error) => Err(error),
        })
    }
}

/// What is done is only moved.
impl<T> Unpin for Looks<T> {}

impl<T: 'static> Stream for Looks<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_look(context).map(Result::transpose)
    }
}

impl<T> fmt::Debug for Looks<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Looks").field("wait", &self.wait).finish_non_exhaustive()
    }
}
