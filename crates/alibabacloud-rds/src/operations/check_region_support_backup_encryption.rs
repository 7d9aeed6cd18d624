// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckRegionSupportBackupEncryption`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Check region support backup encryption.
    pub struct CheckRegionSupportBackupEncryption: Default {
        into {
            db_instance_id: String = query "DBInstanceID",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.check_region_support_backup_encryption -> CheckRegionSupportBackupEncryptionResponse;
    "CheckRegionSupportBackupEncryption" is Safe
        Rpc { method: "POST", action: "CheckRegionSupportBackupEncryption" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckRegionSupportBackupEncryption";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CheckRegionSupportBackupEncryption::new();
    }
}

backstay::answer! {
    /// What `CheckRegionSupportBackupEncryption` answers.
    pub struct CheckRegionSupportBackupEncryptionResponse {
        request_id: String = "RequestId",
        support_backup_encryption: bool = "SupportBackupEncryption",
    }
}
