//! The default transport. This is the only file that knows `reqwest`.

use std::error::Error as StdError;
use std::fmt::{self, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::OnceLock;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Client, Request, Url, redirect, retry};
use tokio::time::{Instant, timeout_at};

use super::options::Proxy;
use super::{BoxFuture, HttpOptions, Transport, TransportError, TransportErrorKind};
use crate::error::Error;

/// What both clients are made with: reading the system's roots takes long enough to do it once.
#[cfg(feature = "tls-ring")]
type Tls = rustls::ClientConfig;
#[cfg(not(feature = "tls-ring"))]
type Tls = HttpOptions;

pub(crate) struct ReqwestTransport {
    client: Client,
    /// Without the proxy, made when the machine itself is asked.
    direct: OnceLock<Client>,
    connect_timeout: Duration,
    tls: Tls,
    has_proxy: bool,
    max_answer_bytes: usize,
}

/// Without its parts, which know the client's certificate and the proxy's password.
impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport")
            .field("connect_timeout", &self.connect_timeout)
            .field("max_answer_bytes", &self.max_answer_bytes)
            .finish_non_exhaustive()
    }
}

impl ReqwestTransport {
    pub(crate) fn new(
        connect_timeout: Duration,
        max_answer_bytes: usize,
        options: &HttpOptions,
    ) -> Result<Self, Error> {
        #[cfg(feature = "tls-ring")]
        let tls = ring::config(options)?;
        #[cfg(not(feature = "tls-ring"))]
        let tls = options.clone();
        Ok(Self {
            client: client(connect_timeout, &tls, &options.proxy)?,
            direct: OnceLock::new(),
            connect_timeout,
            tls,
            has_proxy: !matches!(options.proxy, Proxy::None),
            max_answer_bytes,
        })
    }

    /// The client for a host. A proxy would ask its own machine, and so give the credentials of
    /// another identity, or get what an agent on this machine is sent.
    fn client_for(&self, host: &str) -> Result<&Client, Error> {
        if !self.has_proxy || !is_own_machine(host) {
            return Ok(&self.client);
        }
        if let Some(direct) = self.direct.get() {
            return Ok(direct);
        }
        let direct = client(self.connect_timeout, &self.tls, &Proxy::None)?;
        Ok(self.direct.get_or_init(|| direct))
    }
}

/// Addresses at which a machine asks itself: its own, link-local ones, and Alibaba Cloud's.
fn is_own_machine(host: &str) -> bool {
    let host =
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let v4 = |address: Ipv4Addr| {
        address.is_loopback()
            || address.is_link_local()
            || address.octets() == [100, 100, 100, 200]
    };
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => v4(address),
        Ok(IpAddr::V6(address)) => {
            address.is_loopback() || address.to_ipv4_mapped().is_some_and(v4)
        }
        Err(_) => host.trim_end_matches('.').eq_ignore_ascii_case("localhost"),
    }
}

fn client(connect_timeout: Duration, tls: &Tls, proxy: &Proxy) -> Result<Client, Error> {
    let mut builder = Client::builder()
        .connect_timeout(connect_timeout)
        .http1_only()
        // A redirected request would carry the wrong signature, or credentials elsewhere.
        .redirect(redirect::Policy::none())
        .referer(false)
        // A number as well: without it every request is copied, should it be repeated.
        .retry(retry::never().max_retries_per_request(0));
    match proxy {
        Proxy::Environment => {}
        Proxy::None => builder = builder.no_proxy(),
        Proxy::Url(url) => {
            // The cause would repeat the URL, which may have a password.
            let proxy = reqwest::Proxy::all(url.expose()).map_err(|_| {
                Error::config(
                    "the proxy isn't a URL such as http://proxy.example.com:3128",
                )
            })?;
            builder = builder.proxy(proxy);
        }
    }
    #[cfg(feature = "tls-ring")]
    let builder = builder.tls_backend_preconfigured(tls.clone());
    // Said, because another crate may give `reqwest` more than one TLS to choose from.
    #[cfg(not(feature = "tls-ring"))]
    let builder = native(builder.tls_backend_native(), tls)?;
    builder.build().map_err(|error| {
        Error::config("the TLS client can't be set up").with_source(error)
    })
}

fn bad_ca() -> Error {
    Error::config("HttpOptions::ca_pem has no certificate in PEM form")
}

fn bad_identity() -> Error {
    Error::config(
        "HttpOptions::identity_pem doesn't have a certificate and its private key in PEM form",
    )
}

/// TLS by `ring`, with the roots that the system trusts.
#[cfg(feature = "tls-ring")]
mod ring {
    use std::sync::Arc;

    use rustls::ClientConfig;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

    use super::{bad_ca, bad_identity};
    use crate::error::Error;
    use crate::transport::HttpOptions;

    pub(super) fn config(options: &HttpOptions) -> Result<ClientConfig, Error> {
        let unusable = |error| Error::config("TLS can't be set up").with_source(error);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(unusable)?;
        let builder = match &options.ca_pem {
            None => builder.with_platform_verifier().map_err(unusable)?,
            Some(pem) => {
                let roots = certificates(pem.expose()).ok_or_else(bad_ca)?;
                let verifier =
                    Verifier::new_with_extra_roots(roots, provider).map_err(unusable)?;
                builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
            }
        };
        let Some(pem) = &options.identity_pem else {
            return Ok(builder.with_no_client_auth());
        };
        let chain = certificates(pem.expose()).ok_or_else(bad_identity)?;
        let key = PrivateKeyDer::from_pem_slice(pem.expose().as_bytes())
            .map_err(|_| bad_identity())?;
        builder.with_client_auth_cert(chain, key).map_err(|_| bad_identity())
    }

    /// All the certificates of a text, if there are any.
    fn certificates(pem: &str) -> Option<Vec<CertificateDer<'static>>> {
        let all: Result<Vec<_>, _> =
            CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
        all.ok().filter(|all| !all.is_empty())
    }
}

/// The system's TLS with the certificates of the options.
#[cfg(not(feature = "tls-ring"))]
fn native(
    mut builder: reqwest::ClientBuilder,
    options: &HttpOptions,
) -> Result<reqwest::ClientBuilder, Error> {
    if let Some(pem) = &options.ca_pem {
        let roots = reqwest::Certificate::from_pem_bundle(pem.expose().as_bytes())
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or_else(bad_ca)?;
        builder = builder.tls_certs_merge(roots);
    }
    if let Some(pem) = &options.identity_pem {
        let pem = pem.expose();
        // The key has to stand alone.
        let key = pem.find("-----BEGIN PRIVATE KEY-----").map(|at| &pem[at..]);
        let identity = key.and_then(|key| {
            reqwest::Identity::from_pkcs8_pem(pem.as_bytes(), key.as_bytes()).ok()
        });
        builder = builder.identity(identity.ok_or_else(bad_identity)?);
    }
    Ok(builder)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // A time too far off to be computed is none.
        let end = Instant::now().checked_add(timeout);
        Box::pin(async move {
            let request = request_of(request)?;
            let client =
                self.client_for(request.url().host_str().unwrap_or_default()).map_err(
                    |error| TransportError::new(TransportErrorKind::Invalid, error),
                )?;
            let sending = async { client.execute(request).await.map_err(failed) };
            let mut answer = by(end, sending).await?;
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = answer.status();
            *response.headers_mut() = std::mem::take(answer.headers_mut());
            match by(end, collect(answer, self.max_answer_bytes)).await {
                Ok(body) => {
                    *response.body_mut() = body;
                    Ok(response)
                }
                Err(error) => {
                    let (head, _) = response.into_parts();
                    Err(error.with_head(head.status, head.headers))
                }
            }
        })
    }
}

/// The request as `reqwest` has it. Its own conversion copies the URL again and again as it grows.
fn request_of(request: http::Request<Bytes>) -> Result<Request, TransportError> {
    let (head, body) = request.into_parts();
    let path = head.uri.path_and_query().map_or(0, |path| path.as_str().len());
    let host = head.uri.authority().map_or(0, |host| host.as_str().len());
    let mut url = String::with_capacity("https://".len() + host + path);
    let written = write!(url, "{}", head.uri);
    debug_assert!(written.is_ok(), "a text takes everything");
    let url = Url::parse(&url)
        .map_err(|error| TransportError::new(TransportErrorKind::Invalid, error))?;
    let mut request = Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = Some(body.into());
    Ok(request)
}

/// What `work` gives until its time is up. The timeout of `reqwest` does the same for five
/// allocations more.
async fn by<T>(
    end: Option<Instant>,
    work: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    let Some(end) = end else { return work.await };
    timeout_at(end, work).await.unwrap_or_else(|_| {
        Err(TransportError::new(TransportErrorKind::Timeout, "operation timed out"))
    })
}

async fn collect(
    mut answer: reqwest::Response,
    most: usize,
) -> Result<Bytes, TransportError> {
    let announced =
        answer.content_length().and_then(|length| usize::try_from(length).ok());
    if announced.is_some_and(|length| length > most) {
        return Err(TransportError::too_large(most));
    }
    // Most answers come in one piece, which is then kept as it is.
    let Some(first) = answer.chunk().await.map_err(failed)? else {
        return Ok(Bytes::new());
    };
    let mut body = BytesMut::new();
    while let Some(chunk) = answer.chunk().await.map_err(failed)? {
        if body.is_empty() {
            body.reserve(announced.unwrap_or(first.len() * 2));
            body.extend_from_slice(&first);
        }
        if body.len() + chunk.len() > most {
            return Err(TransportError::too_large(most));
        }
        body.extend_from_slice(&chunk);
    }
    let body = if body.is_empty() { first } else { body.freeze() };
    if body.len() > most {
        return Err(TransportError::too_large(most));
    }
    Ok(body)
}

fn failed(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() && is_about_certificate(&error) {
        TransportErrorKind::Certificate
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Invalid
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        // It may have been sent: nothing else proves that it wasn't.
        TransportErrorKind::Interrupted
    };
    // The URL may hold secrets of the request, and the operation says where it went.
    TransportError::new(kind, error.without_url())
}

/// Every TLS says this in the innermost cause, and only there.
fn is_about_certificate(error: &reqwest::Error) -> bool {
    let mut cause: &(dyn StdError + 'static) = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string().to_ascii_lowercase().contains("certificate")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_proxy_is_asked_for_the_machine_itself() {
        let proxied = HttpOptions::new().proxy("http://proxy.example.com:3128");
        for (options, host, expected) in [
            (&proxied, "169.254.169.254", false),
            (&proxied, "100.100.100.200", false),
            (&proxied, "100.100.100.201", true),
            (&proxied, "127.0.0.1", false),
            (&proxied, "127.8.9.10", false),
            (&proxied, "[::1]", false),
            (&proxied, "[::ffff:127.0.0.1]", false),
            (&proxied, "[2001:db8::1]", true),
            (&proxied, "localhost", false),
            (&proxied, "localhost.example.com", true),
            (&proxied, "10.0.0.1", true),
            (&proxied, "rds.cn-north-4.myhuaweicloud.com", true),
            (&HttpOptions::new().without_proxy(), "169.254.169.254", true),
        ] {
            let transport =
                ReqwestTransport::new(Duration::from_secs(1), 1, options).unwrap();
            let usual =
                std::ptr::eq(transport.client_for(host).unwrap(), &transport.client);
            assert_eq!(usual, expected, "{host}");
        }
    }
}
