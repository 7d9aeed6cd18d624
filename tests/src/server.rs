//! HTTP/1.1 around a gateway.

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, DATE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use crate::answer::{Answer, request_id_header};
use crate::fault::Fault;
use crate::fault::body::AnswerBody;
use crate::fault::connection::{Connection, Ending};
use crate::gateway::{Gateway, Shared};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::Vendor;
use crate::timestamp::http_date;

/// A client that sends its head or body slower than this is not waited for.
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// How many connections may wait to be accepted.
const BACKLOG: u32 = 1024;

/// Opens and closes a service's port.
#[derive(Debug)]
pub(crate) struct Door {
    moves: mpsc::Sender<Move>,
}

/// Whether to open or to close, and whom to tell when that is done.
pub(crate) struct Move {
    opens: bool,
    done: oneshot::Sender<()>,
}

impl Door {
    pub(crate) fn new() -> (Self, mpsc::Receiver<Move>) {
        let (moves, receiver) = mpsc::channel(1);
        (Self { moves }, receiver)
    }

    /// Opens or closes, and waits until that is done.
    pub(crate) async fn move_to(&self, opens: bool) {
        let (done, moved) = oneshot::channel();
        if self.moves.send(Move { opens, done }).await.is_ok() {
            let _ = moved.await;
        }
    }
}

/// A port, open or closed.
enum Port {
    Open(TcpListener),
    /// Bound, so that nobody else gets it, but not listened on.
    Closed(TcpSocket),
    /// Could not be bound again; nothing listens.
    Lost,
}

impl Port {
    async fn accept(&self) -> io::Result<TcpStream> {
        match self {
            Self::Open(listener) => listener.accept().await.map(|(stream, _)| stream),
            Self::Closed(_) | Self::Lost => pending().await,
        }
    }

    fn moved(self, opens: bool, address: SocketAddr) -> io::Result<Self> {
        match self {
            Self::Open(listener) if !opens => {
                drop(listener);
                let socket = TcpSocket::new_v4()?;
                socket.set_reuseaddr(true)?;
                socket.bind(address)?;
                Ok(Self::Closed(socket))
            }
            Self::Closed(socket) if opens => socket.listen(BACKLOG).map(Self::Open),
            port => Ok(port),
        }
    }
}

/// Serves a service until the task is dropped; its connections end with it.
pub(crate) async fn serve(
    listener: TcpListener,
    gateway: Gateway,
    shared: Arc<Shared>,
    mut moves: mpsc::Receiver<Move>,
) {
    let Ok(address) = listener.local_addr() else { return };
    let gateway = Arc::new(gateway);
    let mut port = Port::Open(listener);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = port.accept() => match accepted {
                Ok(stream) => {
                    shared.state().count_connection(gateway.service);
                    connections.spawn(serve_connection(
                        stream,
                        Arc::clone(&gateway),
                        Arc::clone(&shared),
                    ));
                }
                // Out of file descriptors, most likely: let the others finish first.
                Err(_) => {
                    connections.join_next().await;
                }
            },
            Some(Move { opens, done }) = moves.recv() => {
                port = port.moved(opens, address).unwrap_or(Port::Lost);
                let _ = done.send(());
            }
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn serve_connection(
    stream: TcpStream,
    gateway: Arc<Gateway>,
    shared: Arc<Shared>,
) {
    // Answers are small; waiting to fill a packet only slows tests down.
    let _ = stream.set_nodelay(true);
    let ending = Ending::default();
    let service = service_fn(|request| answer(request, &gateway, &shared, &ending));
    let fault = || shared.faults.before_reading(gateway.service);
    let connection = Connection::new(stream, ending.clone(), fault);
    // A broken connection is the client's affair.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(READ_TIMEOUT)
        .serve_connection(TokioIo::new(connection), service)
        .await;
}

/// An error ends the connection without an answer.
async fn answer(
    request: hyper::Request<Incoming>,
    gateway: &Gateway,
    shared: &Arc<Shared>,
    ending: &Ending,
) -> io::Result<Response<AnswerBody>> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, shared.body_limit).collect();
    let (body, readable) = match tokio::time::timeout(READ_TIMEOUT, body).await {
        Ok(Ok(body)) => (body.to_bytes(), Ok(())),
        Ok(Err(error)) => (Bytes::new(), Err(unreadable(gateway, error.as_ref()))),
        Err(_) => {
            let refusal =
                Refusal::new(408, "RequestTimeout", "The body came too slowly.");
            (Bytes::new(), Err(refusal))
        }
    };
    let request = Request::new(&parts, body);
    let names = gateway.names(&request);
    let fault = shared.faults.after_reading(gateway.service, &names);
    let answer = gateway.handle(shared, &request, readable, fault.as_ref());
    let whole = |answer: &Answer| AnswerBody::whole(answer.body.clone());
    let body = match fault {
        None | Some(Fault::Answer(_) | Fault::Job(_) | Fault::List(_)) => whole(&answer),
        Some(
            Fault::ResetBeforeReading
            | Fault::ResetWhileReading
            | Fault::ResetBeforeHandling
            | Fault::ResetAfterHandling,
        ) => {
            ending.reset();
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Some(Fault::CloseAfterHandling) => {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        Some(Fault::HalfAnswer) => AnswerBody::half(answer.body.clone()),
        Some(Fault::SlowHead(delay)) => {
            shared.held.during(shared.clock.sleep(delay)).await;
            whole(&answer)
        }
        Some(Fault::SlowBody(delay)) => {
            let shared = Arc::clone(shared);
            let wait = async move {
                shared.held.during(shared.clock.sleep(delay)).await;
            };
            AnswerBody::slow(answer.body.clone(), wait)
        }
        Some(Fault::StallBeforeHandling | Fault::StallAfterHandling) => {
            shared.held.during(pending()).await
        }
        Some(Fault::StallInBody) => {
            let shared = Arc::clone(shared);
            let wait = async move { shared.held.during(pending()).await };
            AnswerBody::slow(answer.body.clone(), wait)
        }
        Some(Fault::LargeBody { bytes, announced }) => {
            AnswerBody::zeros(bytes, announced)
        }
    };
    Ok(response(gateway.service.vendor(), shared, &answer, body))
}

fn unreadable(gateway: &Gateway, error: &(dyn std::error::Error + 'static)) -> Refusal {
    if !error.is::<LengthLimitError>() {
        return Refusal::new(400, "RequestUnreadable", "The body could not be read.");
    }
    let code = match gateway.service.vendor() {
        Vendor::HuaweiCloud => "APIGW.0201",
        Vendor::AlibabaCloud => "RequestEntityTooLarge",
    };
    Refusal::new(413, code, "The body is too large.")
}

fn response(
    vendor: Vendor,
    shared: &Shared,
    answer: &Answer,
    body: AnswerBody,
) -> Response<AnswerBody> {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut set = |name: &[u8], value: &str| {
        let name = HeaderName::from_bytes(name);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    };
    set(DATE.as_str().as_bytes(), &http_date(shared.clock.now()));
    if !answer.request_id.is_empty() {
        set(request_id_header(vendor).as_bytes(), &answer.request_id);
    }
    if !answer.body.is_empty() {
        set(CONTENT_TYPE.as_str().as_bytes(), "application/json;charset=UTF-8");
    }
    for (name, value) in &answer.headers {
        set(name.as_bytes(), value);
    }
    response
}
