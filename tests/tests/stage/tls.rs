//! A server behind TLS whose certificate nobody vouches for.

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, Stream};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

/// Answers each request that comes through with the same job id.
pub(crate) struct TlsServer {
    port: u16,
    certificate: String,
    requests: Arc<AtomicUsize>,
    thread: Option<JoinHandle<()>>,
    stop: mpsc::Sender<()>,
}

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 14\r\nConnection: close\r\n\r\n{\"job_id\":\"1\"}";

impl TlsServer {
    /// Its certificate is for this host.
    pub(crate) fn start(host: &str) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed([host.to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(AtomicUsize::new(0));
        let (stop, stopped) = mpsc::channel();
        let counter = Arc::clone(&requests);
        let config = Arc::new(config);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopped.try_recv().is_ok() {
                    return;
                }
                let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = stream.unwrap();
                let mut tls = Stream::new(&mut connection, &mut stream);
                let mut request = [0; 16 * 1024];
                // A client that trusts nobody ends the handshake.
                if tls.read(&mut request).is_ok_and(|bytes| bytes > 0) {
                    counter.fetch_add(1, Ordering::Relaxed);
                    let _ = tls.write_all(ANSWER);
                    connection.send_close_notify();
                    let _ = connection.complete_io(&mut stream);
                }
            }
        });
        let certificate = cert.pem();
        Self { port, certificate, requests, thread: Some(thread), stop }
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// Its own certificate, in PEM form.
    pub(crate) fn certificate(&self) -> &str {
        &self.certificate
    }

    /// How many requests came through.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        let _ = self.stop.send(());
        // Wakes it.
        let _ = std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
