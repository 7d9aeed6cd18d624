//! The profile file.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use super::{AHEAD, Credentials, FederatedToken};
use crate::credentials::{
    CredentialsSource, Ini, Loaded, SourceError, in_home, try_read,
};
use crate::environment::filled;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// The file `~/.huaweicloud/credentials`, or the one that `HUAWEICLOUD_SDK_CREDENTIALS_FILE`
/// names.
///
/// It is an INI file; the section `[basic]` is read unless another one is named, and `[global]`
/// if there is no `[basic]`. Its keys are `ak` and `sk`, `security_token`, `project_id`,
/// `domain_id`, `iam_endpoint`, or `idp_id` and `id_token_file` instead of keys.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    file: Option<PathBuf>,
    section: Option<String>,
}

impl Profile {
    /// The vendor's file and sections.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another file.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// One section, as in `global`.
    #[must_use]
    pub fn section(mut self, name: impl Into<String>) -> Self {
        self.section = Some(name.into());
        self
    }

    async fn read(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let environment = context.environment();
        let named = self.file.clone().or_else(|| {
            filled(environment, "HUAWEICLOUD_SDK_CREDENTIALS_FILE").map(PathBuf::from)
        });
        let path = named
            .or_else(|| in_home(environment, ".huaweicloud/credentials"))
            .ok_or_else(|| SourceError::absent("there is no home folder"))?;
        let origin = path.display().to_string();
        let Some(text) = try_read(environment, &path)? else {
            return Err(SourceError::absent(format!("{origin} does not exist")));
        };
        let ini = Ini::read(&text, &origin)?;
        let sections = match &self.section {
            Some(section) => vec![section.as_str()],
            None => vec!["basic", "global"],
        };
        let Some(section) = sections.iter().copied().find(|section| ini.has(section))
        else {
            return Err(SourceError::absent(format!(
                "{origin} has no section [{}]",
                sections.join("] or [")
            )));
        };
        let get = |key: &str| ini.get(section, key);
        let credentials = match (get("ak"), get("sk")) {
            _ if get("idp_id").is_some() && get("id_token_file").is_some() => {
                let mut federated = FederatedToken::new()
                    .idp_id(get("idp_id").unwrap_or_default())
                    .token_file(get("id_token_file").unwrap_or_default());
                if let Some(endpoint) = get("iam_endpoint") {
                    federated = federated.iam_endpoint(endpoint);
                }
                federated.load(context).await?
            }
            (Some(access_key), Some(secret_key)) => {
                let credentials = Credentials::new(access_key, secret_key);
                Loaded::permanent(match get("security_token") {
                    Some(token) => credentials.with_security_token(token),
                    None => credentials,
                })
            }
            (access_key, _) => {
                let missing = if access_key.is_some() { "sk" } else { "ak" };
                return Err(SourceError::wrong(format!(
                    "{origin}, section [{section}]: expected the key {missing}"
                )));
            }
        };
        Ok(credentials.map(|mut credentials| {
            let parts = credentials.parts();
            parts.project_id = get("project_id").map(str::to_owned);
            parts.domain_id = get("domain_id").map(str::to_owned);
            parts.iam_endpoint = get("iam_endpoint").map(str::to_owned);
            credentials
        }))
    }
}

impl CredentialsSource<Credentials> for Profile {
    fn name(&self) -> Cow<'static, str> {
        "the profile file".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.read(context))
    }

    fn ahead(&self) -> Duration {
        AHEAD
    }
}
