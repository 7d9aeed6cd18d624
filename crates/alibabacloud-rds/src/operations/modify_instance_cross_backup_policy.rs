// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyInstanceCrossBackupPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify instance cross backup policy.
    pub struct ModifyInstanceCrossBackupPolicy {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            retent_type: i64 = query "RetentType",
            retention: i64 = query "Retention",
        }
        into {
            backup_enabled: String = query "BackupEnabled",
            cross_backup_region: String = query "CrossBackupRegion",
            cross_backup_type: String = query "CrossBackupType",
            log_backup_enabled: String = query "LogBackupEnabled",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_instance_cross_backup_policy -> ModifyInstanceCrossBackupPolicyResponse;
    "ModifyInstanceCrossBackupPolicy" is Unsafe
        Rpc { method: "POST", action: "ModifyInstanceCrossBackupPolicy" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyInstanceCrossBackupPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyInstanceCrossBackupPolicy::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyInstanceCrossBackupPolicy` answers.
    pub struct ModifyInstanceCrossBackupPolicyResponse {
        backup_enabled: String = "BackupEnabled",
        cross_backup_region: String = "CrossBackupRegion",
        cross_backup_type: String = "CrossBackupType",
        db_instance_id: String = "DBInstanceId",
        log_backup_enabled: String = "LogBackupEnabled",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        retent_type: i64 = "RetentType",
        retention: i64 = "Retention",
    }
}
