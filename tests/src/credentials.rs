//! The made-up keys and tokens that a cloud accepts.

use std::fmt;
use std::time::SystemTime;

use crate::service::Vendor;

/// An access key of either vendor; temporary ones have a security token.
#[derive(Clone, Eq, PartialEq)]
pub struct AccessKey {
    id: String,
    secret: String,
    security_token: Option<String>,
    expires_at: Option<SystemTime>,
}

impl AccessKey {
    /// A permanent key.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            security_token: None,
            expires_at: None,
        }
    }

    /// Makes it a temporary key: requests have to carry this token, signed.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// Lets it expire, by the cloud's clock.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// The public half.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The secret half.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The security token of a temporary key.
    #[must_use]
    pub fn security_token(&self) -> Option<&str> {
        self.security_token.as_deref()
    }

    pub(crate) fn is_expired(&self, now: SystemTime) -> bool {
        self.expires_at.is_some_and(|time| time <= now)
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccessKey")
            .field("id", &self.id)
            .field("temporary", &self.security_token.is_some())
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// A Huawei Cloud IAM token, for the header `X-Auth-Token`.
#[derive(Clone, Eq, PartialEq)]
pub struct AuthToken {
    value: String,
    expires_at: Option<SystemTime>,
}

impl AuthToken {
    /// A token that lasts.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), expires_at: None }
    }

    /// Lets it expire, by the cloud's clock.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// The header's value.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// When it expires, if it does.
    pub(crate) fn expiry(&self) -> Option<SystemTime> {
        self.expires_at
    }

    pub(crate) fn is_expired(&self, now: SystemTime) -> bool {
        self.expires_at.is_some_and(|time| time <= now)
    }
}

impl fmt::Debug for AuthToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthToken")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// A user of Huawei Cloud IAM, who gets tokens for a password.
#[derive(Clone, Eq, PartialEq)]
pub struct User {
    account: String,
    name: String,
    password: String,
    passcode: Option<String>,
}

impl User {
    /// A user of an account (IAM calls it a domain).
    #[must_use]
    pub fn new(
        account: impl Into<String>,
        name: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (account, name, password) = (account.into(), name.into(), password.into());
        Self { account, name, password, passcode: None }
    }

    /// Asks for this code of an authenticator app as well.
    #[must_use]
    pub fn with_passcode(mut self, code: impl Into<String>) -> Self {
        self.passcode = Some(code.into());
        self
    }

    /// The name of the account.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The password.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.password
    }

    /// The code of the authenticator app, if one is asked for.
    #[must_use]
    pub fn passcode(&self) -> Option<&str> {
        self.passcode.as_deref()
    }
}

impl fmt::Debug for User {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("User")
            .field("account", &self.account)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// All that a cloud accepts.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    access_keys: Vec<(Vendor, AccessKey)>,
    auth_tokens: Vec<AuthToken>,
}

impl Credentials {
    pub(crate) fn add_access_key(&mut self, vendor: Vendor, key: AccessKey) {
        self.access_keys.push((vendor, key));
    }

    pub(crate) fn add_auth_token(&mut self, token: AuthToken) {
        self.auth_tokens.push(token);
    }

    /// The access keys of a vendor, in the order in which they were added.
    pub fn access_keys(&self, vendor: Vendor) -> impl Iterator<Item = &AccessKey> {
        self.access_keys.iter().filter(move |(of, _)| *of == vendor).map(|(_, key)| key)
    }

    /// The first permanent access key of a vendor.
    #[must_use]
    pub fn access_key(&self, vendor: Vendor) -> Option<&AccessKey> {
        self.access_keys(vendor).find(|key| key.security_token.is_none())
    }

    /// The first temporary access key of a vendor.
    #[must_use]
    pub fn temporary_access_key(&self, vendor: Vendor) -> Option<&AccessKey> {
        self.access_keys(vendor).find(|key| key.security_token.is_some())
    }

    /// Huawei Cloud's tokens, in the order in which they were added.
    #[must_use]
    pub fn auth_tokens(&self) -> &[AuthToken] {
        &self.auth_tokens
    }

    pub(crate) fn find_access_key(
        &self,
        vendor: Vendor,
        id: &str,
    ) -> Option<&AccessKey> {
        self.access_keys(vendor).find(|key| key.id == id)
    }

    pub(crate) fn find_auth_token(&self, value: &str) -> Option<&AuthToken> {
        self.auth_tokens.iter().find(|token| token.value == value)
    }
}
