//! A connection that can break on demand.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::Fault;

/// Lets whoever answers on a connection say how it ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ending {
    is_reset: Arc<AtomicBool>,
}

impl Ending {
    /// The connection will end with a reset, not in order.
    pub(crate) fn reset(&self) {
        self.is_reset.store(true, Ordering::Relaxed);
    }
}

/// A TCP stream that asks, whenever a request begins, whether to break.
pub(crate) struct Connection<F> {
    stream: TcpStream,
    ending: Ending,
    /// Whether what is read next begins a request.
    is_idle: bool,
    fault: F,
}

impl<F: Fn() -> Option<Fault>> Connection<F> {
    pub(crate) fn new(stream: TcpStream, ending: Ending, fault: F) -> Self {
        Self { stream, ending, is_idle: true, fault }
    }

    fn broken(&self) -> io::Error {
        self.ending.reset();
        io::ErrorKind::ConnectionReset.into()
    }
}

impl<F: Fn() -> Option<Fault> + Unpin> AsyncRead for Connection<F> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.is_idle {
            let mut first = [0];
            let mut first = ReadBuf::new(&mut first);
            if ready!(self.stream.poll_peek(context, &mut first))? > 0 {
                self.is_idle = false;
                match (self.fault)() {
                    Some(Fault::ResetBeforeReading) => {
                        return Poll::Ready(Err(self.broken()));
                    }
                    Some(_) => {
                        let mut some = [0; 64];
                        let _ = self.stream.try_read(&mut some);
                        return Poll::Ready(Err(self.broken()));
                    }
                    None => {}
                }
            }
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<F: Fn() -> Option<Fault> + Unpin> AsyncWrite for Connection<F> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        // Clients here don't pipeline: what comes after an answer is the next request.
        self.is_idle = true;
        Pin::new(&mut self.stream).poll_write(context, buffer)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        if self.ending.is_reset.load(Ordering::Relaxed) {
            // An orderly end would come before the reset.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl<F> Drop for Connection<F> {
    fn drop(&mut self) {
        if self.ending.is_reset.load(Ordering::Relaxed) {
            let _ = self.stream.set_zero_linger();
        }
    }
}
