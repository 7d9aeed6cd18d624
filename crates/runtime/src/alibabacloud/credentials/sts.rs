//! Requests to STS.

use std::time::Duration;

use http::Method;

use super::{Credentials, keys};
use crate::alibabacloud::{errors, signing};
use crate::clock::Utc;
use crate::credentials::{Answer, Exchange, Loaded, SourceError};
use crate::encoding::{canonical_query, percent_encode};
use crate::endpoint::check_region;
use crate::environment::{filled, is_set};
use crate::error::Error;
use crate::secret::Secret;
use crate::vendor::{ProviderContext, Repair};

const LIMIT: Duration = Duration::from_secs(15);

/// The life of a role's keys, and the shortest that STS gives.
pub(super) const LIFE: Duration = Duration::from_secs(3600);
const SHORTEST: Duration = Duration::from_secs(900);

pub(super) const SESSION_NAME: &str = "backstay";

/// What kind of request STS gets.
pub(super) struct Role {
    pub(super) arn: String,
    pub(super) session_name: String,
    pub(super) duration: Duration,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
}

impl Role {
    /// The parameters of the request; they go into its body.
    fn parameters(&self) -> Result<Vec<(&'static str, String)>, Error> {
        if self.duration < SHORTEST {
            return Err(Error::config(format!(
                "the keys of a role live {} s at least",
                SHORTEST.as_secs()
            )));
        }
        let mut parameters = vec![
            ("RoleArn", self.arn.clone()),
            ("RoleSessionName", self.session_name.clone()),
            ("DurationSeconds", self.duration.as_secs().to_string()),
        ];
        if let Some(policy) = &self.policy {
            parameters.push(("Policy", policy.clone()));
        }
        if let Some(id) = &self.external_id {
            parameters.push(("ExternalId", id.clone()));
        }
        Ok(parameters)
    }

    /// Signed by another identity.
    pub(super) async fn assume(
        &self,
        context: &ProviderContext<'_>,
        host: &str,
        by: &Credentials,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let sent: Vec<&Secret> = by.0.security_token.iter().collect();
        let answer = self.ask(context, host, by).await?;
        // Once more with the server's time when that is the trouble.
        if !answer.is_success()
            && let Some(code) = answer.report().code
            && errors::repair(&code, false) == Some(Repair::Clock)
            && context.set_clock(answer.header("date"))
        {
            return read(self.ask(context, host, by).await?, &sent);
        }
        read(answer, &sent)
    }

    async fn ask(
        &self,
        context: &ProviderContext<'_>,
        host: &str,
        by: &Credentials,
    ) -> Result<Answer, Error> {
        let mut common = common("AssumeRole", context)?;
        common.push(("SignatureMethod", "HMAC-SHA1".to_owned()));
        common.push(("SignatureVersion", "1.0".to_owned()));
        common.push(("AccessKeyId", by.0.access_key_id.clone()));
        let mut parameters = self.parameters()?;
        if let Some(token) = &by.0.security_token {
            parameters.push(("SecurityToken", token.expose().to_owned()));
        }
        let all: Vec<(&str, &str)> = common
            .iter()
            .chain(&parameters)
            .map(|(name, text)| (*name, &**text))
            .collect();
        let signature = signing::sign_rpc_v1(
            "POST",
            &canonical_query(&all),
            by.0.access_key_secret.expose(),
        );
        let mut query = canonical_query(&common);
        query.push_str("&Signature=");
        percent_encode(signature.signature(), &mut query);
        send(context, host, &query, canonical_query(&parameters)).await
    }

    /// By a token of an identity provider, which is proof enough without a signature.
    pub(super) async fn assume_with_oidc(
        &self,
        context: &ProviderContext<'_>,
        host: &str,
        provider_arn: &str,
        token: &Secret,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let common = common("AssumeRoleWithOIDC", context)?;
        let mut parameters = self.parameters()?;
        parameters.push(("OIDCProviderArn", provider_arn.to_owned()));
        parameters.push(("OIDCToken", token.expose().to_owned()));
        let body = canonical_query(&parameters);
        let answer = send(context, host, &canonical_query(&common), body).await?;
        read(answer, &[token])
    }
}

fn common(
    action: &str,
    context: &ProviderContext<'_>,
) -> Result<Vec<(&'static str, String)>, Error> {
    Ok(vec![
        ("Action", action.to_owned()),
        ("Version", "2015-04-01".to_owned()),
        ("Format", "JSON".to_owned()),
        ("Timestamp", Utc::of(context.now()).extended().as_str().to_owned()),
        ("SignatureNonce", context.nonces().nonce()?),
    ])
}

async fn send(
    context: &ProviderContext<'_>,
    host: &str,
    query: &str,
    body: String,
) -> Result<Answer, Error> {
    Exchange::new(Method::POST, format!("https://{host}/?{query}"), LIMIT)
        .body("application/x-www-form-urlencoded", body)
        .send(context)
        .await
}

fn read(answer: Answer, sent: &[&Secret]) -> Result<Loaded<Credentials>, SourceError> {
    if !answer.is_success() {
        let kind = |status, code: &str, _: &str| errors::kind(status, code);
        return Err(answer.refusal(kind, sent).into());
    }
    keys::of_sts(&answer)
}

/// The host of STS in a region, or the central one. What isn't given comes from
/// `ALIBABA_CLOUD_STS_REGION` and `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`.
pub(super) fn host(
    context: &ProviderContext<'_>,
    region: Option<&str>,
    vpc: Option<bool>,
) -> Result<String, Error> {
    let environment = context.environment();
    let own;
    let region = match region {
        Some(region) => Some(region),
        None => {
            own = filled(environment, "ALIBABA_CLOUD_STS_REGION");
            own.as_deref()
        }
    };
    let Some(region) = region else { return Ok("sts.aliyuncs.com".to_owned()) };
    check_region(region)?;
    let vpc =
        vpc.unwrap_or_else(|| is_set(environment, "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"));
    Ok(format!("sts{}.{region}.aliyuncs.com", if vpc { "-vpc" } else { "" }))
}
