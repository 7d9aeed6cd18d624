//! Bodies of answers that come slowly, half, or too large.

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

type Wait = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The body of an answer: pieces and what comes between them.
#[derive(Default)]
pub(crate) struct AnswerBody {
    steps: VecDeque<Step>,
    /// What `Content-Length` says; absent, the body is sent in chunks.
    length: Option<u64>,
}

enum Step {
    Piece(Bytes),
    /// As many pieces of zeros as are needed for so many bytes.
    Zeros(u64),
    Wait(Wait),
    /// What was written goes out before the next step.
    Flush,
    End,
}

impl AnswerBody {
    pub(crate) fn whole(bytes: Bytes) -> Self {
        let length = Some(bytes.len() as u64);
        let steps = if bytes.is_empty() { None } else { Some(Step::Piece(bytes)) };
        Self { steps: steps.into_iter().collect(), length }
    }

    /// Half of it, a wait, the rest.
    pub(crate) fn slow(
        mut bytes: Bytes,
        wait: impl Future<Output = ()> + Send + 'static,
    ) -> Self {
        let length = Some(bytes.len() as u64);
        let half = bytes.split_to(bytes.len() / 2);
        let steps = [Step::Piece(half), Step::Wait(Box::pin(wait)), Step::Piece(bytes)];
        Self { steps: steps.into(), length }
    }

    /// Half of it, and then the connection ends.
    pub(crate) fn half(mut bytes: Bytes) -> Self {
        let length = Some(bytes.len() as u64);
        let half = bytes.split_to(bytes.len() / 2);
        Self { steps: [Step::Piece(half), Step::Flush, Step::End].into(), length }
    }

    pub(crate) fn zeros(bytes: u64, is_announced: bool) -> Self {
        let length = is_announced.then_some(bytes);
        Self { steps: [Step::Zeros(bytes)].into(), length }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];
        let frame = |bytes| Poll::Ready(Some(Ok(Frame::data(bytes))));
        loop {
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Piece(bytes)) if bytes.is_empty() => {}
                Some(Step::Piece(bytes)) => return frame(bytes),
                Some(Step::Zeros(0)) => {}
                Some(Step::Zeros(left)) => {
                    let size = left.min(ZEROS.len() as u64);
                    self.steps.push_front(Step::Zeros(left - size));
                    return frame(Bytes::from_static(&ZEROS[..size as usize]));
                }
                Some(Step::Wait(mut wait)) => {
                    if wait.as_mut().poll(context).is_pending() {
                        self.steps.push_front(Step::Wait(wait));
                        return Poll::Pending;
                    }
                }
                Some(Step::Flush) => {
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Some(Step::End) => {
                    return Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into())));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.steps.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
