//! A server that answers with bytes, HTTP or not.

use bytes::Bytes;
use std::collections::VecDeque;
use std::future::pending;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// What comes after the bytes of an answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Afterwards {
    /// The next request on the same connection.
    NextRequest,
    /// The end of the connection.
    Close,
    /// A reset of the connection.
    Reset,
    /// Nothing at all.
    Silence,
}

/// A server on 127.0.0.1 that reads requests and answers each with the next bytes it was given;
/// gone when dropped.
#[derive(Debug)]
pub struct RawServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    /// How many answers were written.
    written: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<(Bytes, Afterwards)>,
    received: Vec<Bytes>,
    connections: usize,
}

impl RawServer {
    /// Starts on a free port, on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// There is no port to be had.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (written, _) = watch::channel(0);
        let shared = Arc::new(Shared { state: Mutex::default(), written });
        let task = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, task })
    }

    /// Adds the answer to the next request that has none. A request without an answer ends its
    /// connection.
    pub fn answer(&self, bytes: impl Into<Bytes>, afterwards: Afterwards) -> &Self {
        self.shared.state().answers.push_back((bytes.into(), afterwards));
        self
    }

    /// `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests, head and body, as they came.
    #[must_use]
    pub fn received(&self) -> Vec<Bytes> {
        self.shared.state().received.clone()
    }

    /// How many connections it accepted.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.state().connections
    }

    /// Waits until so many answers were written.
    pub async fn written(&self, answers: usize) {
        // The sender is in `shared`, so it can't be gone.
        let _ = self
            .shared
            .written
            .subscribe()
            .wait_for(|written| *written >= answers)
            .await;
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        shared.state().connections += 1;
        let shared = Arc::clone(&shared);
        connections.spawn(async move {
            // A broken connection is the client's affair.
            let _ = serve_connection(stream, &shared).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn serve_connection(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        let length = loop {
            if let Some(length) = request_length(&buffer) {
                break length;
            }
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        };
        let request = Bytes::from(buffer.drain(..length).collect::<Vec<u8>>());
        let answer = {
            let mut state = shared.state();
            state.received.push(request);
            state.answers.pop_front()
        };
        let Some((bytes, afterwards)) = answer else { return Ok(()) };
        stream.write_all(&bytes).await?;
        stream.flush().await?;
        shared.written.send_modify(|written| *written += 1);
        match afterwards {
            Afterwards::NextRequest => {}
            Afterwards::Close => return stream.shutdown().await,
            Afterwards::Reset => return stream.set_zero_linger(),
            Afterwards::Silence => pending().await,
        }
    }
}

/// The length of the request that the bytes begin with, if it is there whole.
fn request_length(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let body = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|length| length.trim().parse::<usize>().ok())
        .unwrap_or_default();
    (bytes.len() >= head + body).then_some(head + body)
}
