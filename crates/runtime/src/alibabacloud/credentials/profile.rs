//! The INI file.

use std::borrow::Cow;
use std::path::PathBuf;

use super::{AssumeRole, Credentials, EcsRole, OidcRole};
use crate::credentials::{
    CredentialsSource, Ini, Loaded, SourceError, in_home, try_read,
};
use crate::environment::filled;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// The vendor's SDKs don't agree on its name.
const FILES: [&str; 2] = [".alibabacloud/credentials.ini", ".alibabacloud/credentials"];

/// The INI file `~/.alibabacloud/credentials.ini` or `~/.alibabacloud/credentials`, or the one
/// that `ALIBABA_CLOUD_CREDENTIALS_FILE` names.
///
/// The section is the one that is set, that of `ALIBABA_CLOUD_PROFILE`, or `[default]`. Its `type`
/// is `access_key`, `ram_role_arn`, `oidc_role_arn` or `ecs_ram_role`.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    file: Option<PathBuf>,
    name: Option<String>,
}

impl Profile {
    /// The vendor's files and names.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another file.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// The name of the section.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    async fn read(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let environment = context.environment();
        let named = self.file.clone().or_else(|| {
            filled(environment, "ALIBABA_CLOUD_CREDENTIALS_FILE").map(PathBuf::from)
        });
        let paths: Vec<PathBuf> = match named {
            Some(path) => vec![path],
            None => FILES.iter().filter_map(|path| in_home(environment, path)).collect(),
        };
        let section =
            self.name.clone().or_else(|| filled(environment, "ALIBABA_CLOUD_PROFILE"));
        let section = section.unwrap_or_else(|| "default".to_owned());
        let mut reason = "there is no home folder".to_owned();
        for path in &paths {
            let origin = path.display().to_string();
            let Some(text) = try_read(environment, path)? else {
                let all: Vec<String> =
                    paths.iter().map(|path| path.display().to_string()).collect();
                reason = format!("{} does not exist", all.join(" or "));
                continue;
            };
            let ini = Ini::read(&text, &origin)?;
            if !ini.has(&section) {
                reason = format!("{origin} has no section [{section}]");
                // The other file may be an older one, of somebody else.
                break;
            }
            let source = source_of(&ini, &section, &origin)?;
            return source.load(context).await.map_err(|error| {
                // It is set up, even if what it leads to isn't there.
                SourceError::Failed(
                    error.into_error().about(&format!("{origin}, section [{section}]")),
                )
            });
        }
        Err(SourceError::absent(reason))
    }
}

fn source_of(
    ini: &Ini,
    section: &str,
    origin: &str,
) -> Result<Box<dyn CredentialsSource<Credentials>>, SourceError> {
    let get = |key: &str| ini.get(section, key);
    let need = |key: &str| {
        get(key).ok_or_else(|| {
            SourceError::wrong(format!(
                "{origin}, section [{section}]: expected the key {key}"
            ))
        })
    };
    let keys = || -> Result<Credentials, SourceError> {
        let credentials =
            Credentials::new(need("access_key_id")?, need("access_key_secret")?);
        Ok(match get("security_token") {
            Some(token) => credentials.with_security_token(token),
            None => credentials,
        })
    };
    Ok(match get("type") {
        Some("access_key" | "sts") | None => Box::new(keys()?),
        Some("ram_role_arn") => {
            let mut role = AssumeRole::new(keys()?, need("role_arn")?);
            if let Some(name) = get("role_session_name") {
                role = role.session_name(name);
            }
            if let Some(policy) = get("policy") {
                role = role.policy(policy);
            }
            if let Some(id) = get("external_id") {
                role = role.external_id(id);
            }
            Box::new(role)
        }
        Some("oidc_role_arn") => {
            let mut role = OidcRole::new()
                .role_arn(need("role_arn")?)
                .provider_arn(need("oidc_provider_arn")?)
                .token_file(need("oidc_token_file_path")?);
            if let Some(name) = get("role_session_name") {
                role = role.session_name(name);
            }
            if let Some(policy) = get("policy") {
                role = role.policy(policy);
            }
            Box::new(role)
        }
        Some("ecs_ram_role") => {
            let role = EcsRole::new();
            Box::new(match get("role_name") {
                Some(name) => role.role(name),
                None => role,
            })
        }
        Some("rsa_key_pair") => {
            return Err(SourceError::wrong(format!(
                "{origin}, section [{section}]: the type rsa_key_pair is not supported; use \
                 access_key, ram_role_arn, oidc_role_arn or ecs_ram_role"
            )));
        }
        Some(_) => {
            return Err(SourceError::wrong(format!(
                "{origin}, section [{section}]: expected the type access_key, ram_role_arn, \
                 oidc_role_arn or ecs_ram_role"
            )));
        }
    })
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
}
