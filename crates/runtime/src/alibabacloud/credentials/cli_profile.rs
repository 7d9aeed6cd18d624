//! The configuration of the vendor's command line tool.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use super::{
    AssumeRole, Credentials, EcsRole, EnvironmentVariables, External, OidcRole,
};
use crate::credentials::{
    CredentialsSource, Document, Loaded, SourceError, in_home, try_read,
};
use crate::environment::{Environment, filled, is_set};
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// The most profiles that lead from one to the next.
const LONGEST: usize = 8;

/// A profile of `~/.aliyun/config.json`, or of the file that `ALIBABA_CLOUD_CONFIG_FILE` names.
///
/// The profile is the one that is set, that of `ALIBABA_CLOUD_PROFILE`, or the file's current one.
/// Its mode is `AK`, `StsToken`, `RamRoleArn`, `EcsRamRole`, `OIDC`, `ChainableRamRoleArn` or
/// `External`. With `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true` nothing is read.
#[derive(Debug, Clone, Default)]
pub struct CliProfile {
    file: Option<PathBuf>,
    name: Option<String>,
}

impl CliProfile {
    /// The tool's own file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another file.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// The name of the profile.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the default chain comes to this source: those before it have nothing.
    pub(crate) fn is_reached(environment: &dyn Environment) -> bool {
        !EnvironmentVariables::is_set_up(environment)
            && !OidcRole::new().is_set_up(environment)
    }

    /// The region of the profile, if it has one.
    pub(crate) fn region(&self, environment: &dyn Environment) -> Option<String> {
        // What is wrong with the file, the search for credentials says.
        let mut file = self.open(environment).ok()?;
        let at = file.position(&file.current)?;
        file.profiles.swap_remove(at).text(&["region_id"])
    }

    fn open(&self, environment: &dyn Environment) -> Result<File, SourceError> {
        if is_set(environment, "ALIBABA_CLOUD_CLI_PROFILE_DISABLED") {
            return Err(SourceError::absent(
                "ALIBABA_CLOUD_CLI_PROFILE_DISABLED switches it off",
            ));
        }
        let named = self.file.clone();
        let path = named
            .or_else(|| {
                filled(environment, "ALIBABA_CLOUD_CONFIG_FILE").map(PathBuf::from)
            })
            .or_else(|| in_home(environment, ".aliyun/config.json"))
            .ok_or_else(|| SourceError::absent("there is no home folder"))?;
        let origin = path.display().to_string();
        let Some(text) = try_read(environment, &path)? else {
            return Err(SourceError::absent(format!("{origin} does not exist")));
        };
        let mut document = Document::read(text.as_bytes(), &origin)?;
        let mut profiles = Vec::new();
        for mut profile in document.objects("profiles").unwrap_or_default() {
            let name = profile.text(&["name"]).unwrap_or_default();
            profiles.push(Profile { name, document: profile });
        }
        let name =
            self.name.clone().or_else(|| filled(environment, "ALIBABA_CLOUD_PROFILE"));
        let current = name
            .or_else(|| document.text(&["current"]))
            .unwrap_or_else(|| "default".to_owned());
        Ok(File { origin, current, profiles })
    }

    async fn read(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let mut file = self.open(context.environment())?;
        let (origin, name) = (file.origin.clone(), file.current.clone());
        if file.position(&name).is_none() {
            return Err(SourceError::absent(format!(
                "{origin} has no profile {name:?}"
            )));
        }
        let source = file.source(&name, LONGEST)?;
        source.load(context).await.map_err(|error| {
            // It is set up, even if what it leads to isn't there.
            let about = format!("{origin}, profile {name:?}");
            SourceError::Failed(error.into_error().about(&about))
        })
    }
}

struct File {
    origin: String,
    current: String,
    profiles: Vec<Profile>,
}

struct Profile {
    name: String,
    document: Document,
}

impl Profile {
    fn text(&mut self, names: &[&str]) -> Option<String> {
        self.document.text(names)
    }
}

impl File {
    fn position(&self, name: &str) -> Option<usize> {
        self.profiles.iter().position(|profile| profile.name == name)
    }

    /// What a profile leads to; it is taken out, so that none leads to itself.
    fn source(
        &mut self,
        name: &str,
        longest: usize,
    ) -> Result<Box<dyn CredentialsSource<Credentials>>, SourceError> {
        let about = format!("{}, profile {name:?}", self.origin);
        let wrong = |what: &str| SourceError::wrong(format!("{about}: {what}"));
        let at = self.position(name).filter(|_| longest > 0);
        let Some(at) = at else {
            return Err(wrong("it does not exist, or leads to itself"));
        };
        let mut profile = self.profiles.swap_remove(at);
        let mode = profile.text(&["mode"]).unwrap_or_else(|| "AK".to_owned());
        let source: Box<dyn CredentialsSource<Credentials>> = match &*mode {
            "AK" => Box::new(profile.keys(&about)?),
            "StsToken" => {
                let keys = profile.keys(&about)?;
                let token = profile.need("sts_token", &about)?;
                Box::new(keys.with_security_token(token))
            }
            "RamRoleArn" => {
                let keys = profile.keys(&about)?;
                let keys = match profile.text(&["sts_token"]) {
                    Some(token) => keys.with_security_token(token),
                    None => keys,
                };
                Box::new(profile.role(Box::new(keys), &about)?)
            }
            "ChainableRamRoleArn" => {
                let base = profile.need("source_profile", &about)?;
                let base = self.source(&base, longest - 1)?;
                Box::new(profile.role(base, &about)?)
            }
            "EcsRamRole" => {
                let role = EcsRole::new();
                Box::new(match profile.text(&["ram_role_name"]) {
                    Some(name) => role.role(name),
                    None => role,
                })
            }
            "OIDC" => Box::new(profile.oidc(&about)?),
            "External" => {
                Box::new(External::new(profile.need("process_command", &about)?))
            }
            "CloudSSO" | "OAuth" => {
                return Err(wrong(&format!(
                    "the mode {mode}, which needs a person to log in, is not supported; use \
                     another profile, by ALIBABA_CLOUD_PROFILE"
                )));
            }
            _ => {
                return Err(wrong(
                    "expected the mode AK, StsToken, RamRoleArn, EcsRamRole, OIDC, \
                     ChainableRamRoleArn or External",
                ));
            }
        };
        Ok(source)
    }
}

impl Profile {
    fn need(&mut self, key: &str, about: &str) -> Result<String, SourceError> {
        let text = self.text(&[key]);
        text.ok_or_else(|| SourceError::wrong(format!("{about}: expected {key}")))
    }

    fn keys(&mut self, about: &str) -> Result<Credentials, SourceError> {
        let id = self.need("access_key_id", about)?;
        Ok(Credentials::new(id, self.need("access_key_secret", about)?))
    }

    fn role(
        &mut self,
        base: Box<dyn CredentialsSource<Credentials>>,
        about: &str,
    ) -> Result<AssumeRole, SourceError> {
        let mut role = AssumeRole::of(base, self.need("ram_role_arn", about)?);
        if let Some(name) = self.text(&["ram_session_name"]) {
            role = role.session_name(name);
        }
        if let Some(life) = self.life(about)? {
            role = role.duration(life);
        }
        if let Some(policy) = self.text(&["policy"]) {
            role = role.policy(policy);
        }
        if let Some(id) = self.text(&["external_id"]) {
            role = role.external_id(id);
        }
        if let Some(region) = self.text(&["sts_region"]) {
            role = role.sts_region(region);
        }
        if self.document.flag("enable_vpc") {
            role = role.vpc(true);
        }
        Ok(role)
    }

    fn oidc(&mut self, about: &str) -> Result<OidcRole, SourceError> {
        let mut role = OidcRole::new()
            .role_arn(self.need("ram_role_arn", about)?)
            .provider_arn(self.need("oidc_provider_arn", about)?)
            .token_file(self.need("oidc_token_file", about)?);
        if let Some(name) = self.text(&["ram_session_name"]) {
            role = role.session_name(name);
        }
        if let Some(life) = self.life(about)? {
            role = role.duration(life);
        }
        if let Some(policy) = self.text(&["policy"]) {
            role = role.policy(policy);
        }
        if let Some(region) = self.text(&["sts_region"]) {
            role = role.sts_region(region);
        }
        if self.document.flag("enable_vpc") {
            role = role.vpc(true);
        }
        Ok(role)
    }

    /// The life of a role's keys; the tool writes 0 for its own default.
    fn life(&mut self, about: &str) -> Result<Option<Duration>, SourceError> {
        let Some(text) = self.text(&["expired_seconds"]) else { return Ok(None) };
        match text.parse() {
            Ok(0) => Ok(None),
            Ok(seconds) => Ok(Some(Duration::from_secs(seconds))),
            Err(_) => Err(SourceError::wrong(format!(
                "{about}: expected a number of seconds in expired_seconds"
            ))),
        }
    }
}

impl CredentialsSource<Credentials> for CliProfile {
    fn name(&self) -> Cow<'static, str> {
        "the CLI's profile".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.read(context))
    }

    /// It may lead to a program.
    fn patience(&self) -> Duration {
        super::external::LIMIT
    }
}
