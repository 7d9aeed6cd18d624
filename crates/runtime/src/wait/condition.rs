//! The caller's own condition: a call, and what its answer means.

use crate::call::{Call, output};
use crate::client::Answer;
use crate::error::Error;
use crate::json::FromJson;
use crate::transport::BoxFuture;
use crate::wait::progress::Look;
use crate::wait::watch::{Allowance, Poller, Seen, Source};

/// Makes a call for each look, and has its answer judged.
pub(crate) struct Condition<T, C, J> {
    /// The first call; it had to be made at once, to know the client's clock.
    pub(crate) first: Option<Call<T>>,
    pub(crate) call: C,
    pub(crate) judge: J,
    pub(crate) output: Option<T>,
}

impl<T, C, J> Source for Condition<T, C, J>
where
    T: FromJson + Send,
    C: FnMut() -> Call<T> + Send,
    J: FnMut(&T) -> Look + Send,
{
    fn look(&mut self, allowance: Allowance) -> BoxFuture<'_, Result<Seen, Error>> {
        let call = self.first.take().unwrap_or_else(&mut self.call);
        let answer = call.pending.within(&allowance).send();
        Box::pin(async move {
            let (answer, output) = output::<T>(answer.await?)?;
            let look = (self.judge)(&output);
            self.output = Some(output);
            Ok(Seen { look, answer })
        })
    }
}

impl<T, C, J> Poller<T> for Condition<T, C, J>
where
    T: FromJson + Send,
    C: FnMut() -> Call<T> + Send,
    J: FnMut(&T) -> Look + Send,
{
    fn output(&mut self, last: Answer) -> Result<T, Error> {
        // A look that succeeds has kept what it saw.
        self.output
            .take()
            .ok_or_else(|| last.unreadable("the answer was taken before".to_owned()))
    }
}
