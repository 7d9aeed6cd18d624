//! A restore on Alibaba Cloud RDS.

use crate::hash::{canonical_headers, encode, hmac_sha256_hex, sha256_hex};
use crate::{http, time};
use serde::Deserialize;
use std::error::Error;
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Restored {
    pub request_id: String,
    #[serde(rename = "DBInstanceId")]
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}

pub struct Client {
    pub http: reqwest::Client,
    pub endpoint: String,
    pub host: String,
    pub region: String,
    pub access_key_id: String,
    pub secret: String,
    pub nonce: AtomicU64,
}

impl Client {
    pub fn new(
        endpoint: &str,
        region: &str,
        access_key_id: &str,
        secret: &str,
    ) -> Result<Self, Box<dyn Error>> {
        let host = endpoint.split("//").nth(1).unwrap_or(endpoint);
        Ok(Self {
            http: http::client()?,
            endpoint: endpoint.to_owned(),
            host: host.to_owned(),
            region: region.to_owned(),
            access_key_id: access_key_id.to_owned(),
            secret: secret.to_owned(),
            nonce: AtomicU64::new(0),
        })
    }

    pub async fn restore(
        &self,
        instance: &str,
        backup: &str,
        table_meta: &serde_json::Value,
    ) -> Result<Restored, Box<dyn Error>> {
        let [year, month, day, hour, minute, second] = time::now();
        let date =
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
        let nonce = format!(
            "{:032x}",
            u128::from(self.nonce.fetch_add(1, Ordering::Relaxed)) << 64
        );
        let table_meta = table_meta.to_string();
        let mut pairs = [
            ("BackupId", backup),
            ("ClientToken", nonce.as_str()),
            ("DBInstanceId", instance),
            ("RegionId", self.region.as_str()),
            ("RestoreType", "0"),
            ("TableMeta", table_meta.as_str()),
        ];
        pairs.sort();
        let query: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let query = query.join("&");
        let hash = sha256_hex(b"");
        let headers = [
            ("host", self.host.as_str()),
            ("x-acs-action", "RestoreDdrTable"),
            ("x-acs-content-sha256", &hash),
            ("x-acs-date", &date),
            ("x-acs-signature-nonce", &nonce),
            ("x-acs-version", "2014-08-15"),
        ];
        let authorization = sign(
            "POST",
            "/",
            &query,
            &headers,
            &hash,
            &self.access_key_id,
            &self.secret,
        );
        let mut request = self.http.post(format!("{}/?{query}", self.endpoint));
        for (name, value) in &headers[1..] {
            request = request.header(*name, *value);
        }
        let response = request.header("authorization", authorization).send().await?;
        let status = response.status();
        let answer = response.bytes().await?;
        if !status.is_success() {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&answer)).into());
        }
        Ok(serde_json::from_slice(&answer)?)
    }
}

/// `ACS3-HMAC-SHA256`; the headers have lower-case names and are sorted.
pub fn sign(
    method: &str,
    path: &str,
    query: &str,
    headers: &[(&str, &str)],
    hash: &str,
    access_key_id: &str,
    secret: &str,
) -> String {
    let (lines, signed) = canonical_headers(headers);
    let canonical = format!("{method}\n{path}\n{query}\n{lines}\n{signed}\n{hash}");
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", sha256_hex(canonical.as_bytes()));
    let signature = hmac_sha256_hex(secret.as_bytes(), to_sign.as_bytes());
    format!(
        "ACS3-HMAC-SHA256 Credential={access_key_id},SignedHeaders={signed},Signature={signature}"
    )
}
