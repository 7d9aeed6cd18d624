// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ActivateMigrationTargetInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Activate migration target instance.
    pub struct ActivateMigrationTargetInstance {
        new {
            db_instance_name: String = query "DBInstanceName",
        }
        into {
            force_switch: String = query "ForceSwitch",
            switch_time: String = query "SwitchTime",
            switch_time_mode: String = query "SwitchTimeMode",
        }
    }
    Client.activate_migration_target_instance -> ActivateMigrationTargetInstanceResponse;
    "ActivateMigrationTargetInstance" is Unsafe
        Rpc { method: "POST", action: "ActivateMigrationTargetInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ActivateMigrationTargetInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ActivateMigrationTargetInstance::new("db-instance-name");
    }
}

backstay::answer! {
    /// What `ActivateMigrationTargetInstance` answers.
    pub struct ActivateMigrationTargetInstanceResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        source_ip_address: String = "SourceIpAddress",
        source_port: i64 = "SourcePort",
        task_id: i64 = "TaskId",
    }
}
