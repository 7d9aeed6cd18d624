// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceTde`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Modify DB instance TDE.
    pub struct ModifyDbInstanceTde {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            tde_status: String as TdeStatus = query "TDEStatus",
        }
        set {
            is_rotate: bool = query "IsRotate",
        }
        into {
            certificate: String = query "Certificate",
            db_name: String = query "DBName",
            encryption_key: String = query "EncryptionKey",
            pass_word: Secret = query "PassWord",
            private_key: Secret = query "PrivateKey",
            role_arn: String = query "RoleArn",
        }
    }
    Client.modify_db_instance_tde -> ModifyDbInstanceTdeResponse;
    "ModifyDBInstanceTDE" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceTDE" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceTDE";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceTde::new(
        ///     DbInstanceId("db-instance-id"),
        ///     TdeStatus("tde-status"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceTDE` answers.
    pub struct ModifyDbInstanceTdeResponse {
        request_id: String = "RequestId",
    }
}
