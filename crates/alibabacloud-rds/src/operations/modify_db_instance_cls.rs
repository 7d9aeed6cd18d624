// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceCls`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance CLS.
    pub struct ModifyDbInstanceCls {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            encryption_status: String as EncryptionStatus = query "EncryptionStatus",
        }
        set {
            is_rotate: bool = query "IsRotate",
            white_list_mode: bool = query "WhiteListMode",
        }
        into {
            encryption_algorithm: String = query "EncryptionAlgorithm",
            encryption_key: String = query "EncryptionKey",
            encryption_key_mode: String = query "EncryptionKeyMode",
            role_arn: String = query "RoleArn",
        }
    }
    Client.modify_db_instance_cls -> ModifyDbInstanceClsResponse;
    "ModifyDBInstanceCLS" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceCLS" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceCLS";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceCls::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EncryptionStatus("encryption-status"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceCLS` answers.
    pub struct ModifyDbInstanceClsResponse {
        request_id: String = "RequestId",
    }
}
