// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`EnableBackupEncryption`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Enable backup encryption.
    pub struct EnableBackupEncryption {
        new {
            db_instance_name: String = query "DBInstanceName",
        }
        into {
            encryption_key: String = query "EncryptionKey",
        }
    }
    Client.enable_backup_encryption -> EnableBackupEncryptionResponse;
    "EnableBackupEncryption" is Unsafe
        Rpc { method: "POST", action: "EnableBackupEncryption" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/EnableBackupEncryption";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = EnableBackupEncryption::new("db-instance-name");
    }
}

backstay::answer! {
    /// What `EnableBackupEncryption` answers.
    pub struct EnableBackupEncryptionResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
    }
}
