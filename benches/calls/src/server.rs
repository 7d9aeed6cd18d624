//! A server that answers at once, whatever it is asked.

use bytes::Bytes;
use calls::ANSWERS;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::io::Write;
use tokio::net::TcpListener;

/// Serves on a free port of this machine, whose address it prints, until it is killed.
pub(crate) async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let served = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service_fn(answer));
        // A client that goes away is no matter.
        tokio::task::spawn_local(async move { drop(served.await) });
    }
}

async fn answer(
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, hyper::Error> {
    let vendor = usize::from(request.uri().path() == "/");
    request.into_body().collect().await?;
    let mut response =
        Response::new(Full::new(Bytes::from_static(ANSWERS[vendor].as_bytes())));
    let headers = response.headers_mut();
    headers.insert(
        "content-type",
        hyper::header::HeaderValue::from_static("application/json"),
    );
    headers.insert(
        "x-request-id",
        hyper::header::HeaderValue::from_static("93c3b1b5f3a44a1c8d3f5c5d0d0f0a0b"),
    );
    Ok(response)
}
