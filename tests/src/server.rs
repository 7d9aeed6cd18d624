//! HTTP/1.1 around a gateway.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answer::request_id_header;
use crate::gateway::{Gateway, Shared};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::Vendor;

/// A client that sends its head or body slower than this is not waited for.
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves a service until the task is dropped; its connections end with it.
pub(crate) async fn serve(listener: TcpListener, gateway: Gateway, shared: Arc<Shared>) {
    let gateway = Arc::new(gateway);
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
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
    let service = service_fn(|request| answer(request, &gateway, &shared));
    // A broken connection is the client's affair.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(READ_TIMEOUT)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn answer(
    request: hyper::Request<Incoming>,
    gateway: &Gateway,
    shared: &Shared,
) -> Result<Response<Full<Bytes>>, Infallible> {
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
    let (answer, body) = gateway.handle(shared, &request, readable);
    Ok(response(gateway.service.vendor(), &answer, body))
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
    answer: &crate::answer::Answer,
    body: Bytes,
) -> Response<Full<Bytes>> {
    let has_body = !body.is_empty();
    let mut response = Response::new(Full::new(body));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let name = HeaderName::from_bytes(request_id_header(vendor).as_bytes());
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&answer.request_id)) {
        response.headers_mut().insert(name, value);
    }
    if has_body {
        response.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/json;charset=UTF-8"),
        );
    }
    response
}
