//! A restore on Huawei Cloud RDS.

use crate::hash::{canonical_headers, hmac_sha256_hex, sha256_hex};
use crate::{http, time};
use serde::{Deserialize, Serialize};
use std::error::Error;

#[derive(Debug, Serialize)]
pub struct Restore<'a> {
    pub source: Source<'a>,
    pub target: Target<'a>,
}

#[derive(Debug, Serialize)]
pub struct Source<'a> {
    pub instance_id: &'a str,
    #[serde(rename = "type")]
    pub kind: &'a str,
    pub backup_id: &'a str,
}

#[derive(Debug, Serialize)]
pub struct Target<'a> {
    pub instance_id: &'a str,
}

#[derive(Debug, Deserialize)]
pub struct Restored {
    pub job_id: String,
}

pub struct Client {
    pub http: reqwest::Client,
    pub endpoint: String,
    pub host: String,
    pub project_id: String,
    pub access_key: String,
    pub secret_key: String,
}

impl Client {
    pub fn new(
        endpoint: &str,
        project_id: &str,
        access_key: &str,
        secret_key: &str,
    ) -> Result<Self, Box<dyn Error>> {
        let host = endpoint.split("//").nth(1).unwrap_or(endpoint);
        Ok(Self {
            http: http::client()?,
            endpoint: endpoint.to_owned(),
            host: host.to_owned(),
            project_id: project_id.to_owned(),
            access_key: access_key.to_owned(),
            secret_key: secret_key.to_owned(),
        })
    }

    pub async fn restore(
        &self,
        request: &Restore<'_>,
    ) -> Result<Restored, Box<dyn Error>> {
        let path = format!("/v3/{}/instances/recovery", self.project_id);
        let body = serde_json::to_string(request)?;
        let [year, month, day, hour, minute, second] = time::now();
        let date =
            format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z");
        let headers = [
            ("content-type", "application/json"),
            ("host", &self.host),
            ("x-project-id", &self.project_id),
            ("x-sdk-date", &date),
        ];
        let authorization = sign(
            "POST",
            &path,
            "",
            &headers,
            body.as_bytes(),
            &self.access_key,
            &self.secret_key,
        );
        let response = self
            .http
            .post(format!("{}{path}", self.endpoint))
            .header("content-type", "application/json")
            .header("x-project-id", &self.project_id)
            .header("x-sdk-date", &date)
            .header("authorization", authorization)
            .body(body)
            .send()
            .await?;
        let status = response.status();
        let answer = response.bytes().await?;
        if !status.is_success() {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&answer)).into());
        }
        Ok(serde_json::from_slice(&answer)?)
    }
}

/// `SDK-HMAC-SHA256`; the headers have lower-case names and are sorted.
pub fn sign(
    method: &str,
    path: &str,
    query: &str,
    headers: &[(&str, &str)],
    body: &[u8],
    access_key: &str,
    secret_key: &str,
) -> String {
    let (lines, signed) = canonical_headers(headers);
    let slash = if path.ends_with('/') { "" } else { "/" };
    let hash = sha256_hex(body);
    let canonical =
        format!("{method}\n{path}{slash}\n{query}\n{lines}\n{signed}\n{hash}");
    let date = headers
        .iter()
        .find(|(name, _)| *name == "x-sdk-date")
        .map_or("", |(_, date)| date);
    let to_sign =
        format!("SDK-HMAC-SHA256\n{date}\n{}", sha256_hex(canonical.as_bytes()));
    let signature = hmac_sha256_hex(secret_key.as_bytes(), to_sign.as_bytes());
    format!(
        "SDK-HMAC-SHA256 Access={access_key}, SignedHeaders={signed}, Signature={signature}"
    )
}
