// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CopyDatabaseBetweenInstances`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Copy database between instances.
    pub struct CopyDatabaseBetweenInstances {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_names: String as DbNames = query "DbNames",
            target_db_instance_id: String as TargetDbInstanceId
                = query "TargetDBInstanceId",
        }
        into {
            backup_id: String = query "BackupId",
            restore_time: String = query "RestoreTime",
            sync_user_privilege: String = query "SyncUserPrivilege",
        }
    }
    Client.copy_database_between_instances -> CopyDatabaseBetweenInstancesResponse;
    "CopyDatabaseBetweenInstances" is Unsafe
        Rpc { method: "POST", action: "CopyDatabaseBetweenInstances" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CopyDatabaseBetweenInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CopyDatabaseBetweenInstances::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbNames("db-names"),
        ///     TargetDbInstanceId("target-db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CopyDatabaseBetweenInstances` answers.
    pub struct CopyDatabaseBetweenInstancesResponse {
        request_id: String = "RequestId",
    }
}
