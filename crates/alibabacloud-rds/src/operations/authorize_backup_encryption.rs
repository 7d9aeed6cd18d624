// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AuthorizeBackupEncryption`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Authorize backup encryption.
    pub struct AuthorizeBackupEncryption: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.authorize_backup_encryption -> AuthorizeBackupEncryptionResponse;
    "AuthorizeBackupEncryption" is Unsafe
        Rpc { method: "POST", action: "AuthorizeBackupEncryption" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AuthorizeBackupEncryption";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AuthorizeBackupEncryption::new();
    }
}

backstay::answer! {
    /// What `AuthorizeBackupEncryption` answers.
    pub struct AuthorizeBackupEncryptionResponse {
        authorization_state: i64 = "AuthorizationState",
        message: String = "Message",
        request_id: String = "RequestId",
        role_arn: String = "RoleARN",
    }
}
