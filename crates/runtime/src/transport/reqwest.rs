//! The default transport. This is the only file that knows `reqwest`.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Client, Request, redirect, retry};

use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::error::Error;

/// No answer of these services comes near; what is larger is a mistake or an attack.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

#[derive(Debug)]
pub(crate) struct ReqwestTransport {
    client: Client,
}

impl ReqwestTransport {
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, Error> {
        let builder = Client::builder()
            .connect_timeout(connect_timeout)
            .http1_only()
            // A redirected request would carry the wrong signature, or credentials elsewhere.
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(retry::never());
        #[cfg(feature = "tls-ring")]
        let builder = builder.tls_backend_preconfigured(ring_config()?);
        // Said, because another crate may give `reqwest` more than one TLS to choose from.
        #[cfg(not(feature = "tls-ring"))]
        let builder = builder.tls_backend_native();
        let client = builder.build().map_err(|error| {
            Error::config("the TLS client can't be set up").with_source(error)
        })?;
        Ok(Self { client })
    }
}

/// TLS by `ring`, with the roots that the system trusts.
#[cfg(feature = "tls-ring")]
fn ring_config() -> Result<rustls::ClientConfig, Error> {
    use rustls::ClientConfig;
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| Error::config("TLS can't be set up").with_source(error))?;
    Ok(config.with_no_client_auth())
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let mut request = Request::try_from(request).map_err(failed)?;
            *request.timeout_mut() = Some(timeout);
            let mut answer = self.client.execute(request).await.map_err(failed)?;
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = answer.status();
            *response.headers_mut() = std::mem::take(answer.headers_mut());
            let announced =
                answer.content_length().and_then(|length| usize::try_from(length).ok());
            if announced.is_some_and(|length| length > LARGEST_BODY) {
                return Err(too_large());
            }
            // Most answers come in one piece, which is then kept as it is.
            let Some(first) = answer.chunk().await.map_err(failed)? else {
                return Ok(response);
            };
            let Some(second) = answer.chunk().await.map_err(failed)? else {
                *response.body_mut() = first;
                return Ok(response);
            };
            let mut body = BytesMut::with_capacity(announced.unwrap_or(first.len() * 2));
            body.extend_from_slice(&first);
            let mut next = Some(second);
            while let Some(chunk) = next {
                if body.len() + chunk.len() > LARGEST_BODY {
                    return Err(too_large());
                }
                body.extend_from_slice(&chunk);
                next = answer.chunk().await.map_err(failed)?;
            }
            *response.body_mut() = body.freeze();
            Ok(response)
        })
    }
}

fn failed(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL may hold secrets of the request, and the operation says where it went.
    TransportError::new(kind, error.without_url())
}

fn too_large() -> TransportError {
    TransportError::new(
        TransportErrorKind::TooLarge,
        format!("more than {LARGEST_BODY} bytes"),
    )
}
