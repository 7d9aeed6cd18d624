// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckBackupEncryptionAuthorized`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Check backup encryption authorized.
    pub struct CheckBackupEncryptionAuthorized: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.check_backup_encryption_authorized -> CheckBackupEncryptionAuthorizedResponse;
    "CheckBackupEncryptionAuthorized" is Safe
        Rpc { method: "POST", action: "CheckBackupEncryptionAuthorized" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckBackupEncryptionAuthorized";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CheckBackupEncryptionAuthorized::new();
    }
}

backstay::answer! {
    /// What `CheckBackupEncryptionAuthorized` answers.
    pub struct CheckBackupEncryptionAuthorizedResponse {
        authorization_state: String = "AuthorizationState",
        request_id: String = "RequestId",
        role_arn: String = "RoleARN",
    }
}
