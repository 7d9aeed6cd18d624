// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateTempDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create temp DB instance.
    pub struct CreateTempDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            backup_id: i64 = query "BackupId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            restore_time: String = query "RestoreTime",
        }
    }
    Client.create_temp_db_instance -> CreateTempDbInstanceResponse;
    "CreateTempDBInstance" is Unsafe
        Rpc { method: "POST", action: "CreateTempDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateTempDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateTempDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `CreateTempDBInstance` answers.
    pub struct CreateTempDbInstanceResponse {
        request_id: String = "RequestId",
        temp_db_instance_id: String = "TempDBInstanceId",
    }
}
