// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateBackup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Starts a backup of an instance.
    ///
    /// The answer names a backup job, not the backup, which is listed when it is
    /// there.
    ///
    /// To wait for it: [`wait_for_backup`](crate::Client::wait_for_backup) with a [`DescribeBackups`](super::DescribeBackups) request that names the request's `db_instance_id`.
    pub struct CreateBackup {
        new {
            /// Id of the instance.
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            backup_retention_period: i64 = query "BackupRetentionPeriod",
        }
        into {
            backup_method: String = query "BackupMethod",
            backup_strategy: String = query "BackupStrategy",
            backup_type: String = query "BackupType",
            db_name: String = query "DBName",
        }
    }
    Client.create_backup -> CreateBackupResponse;
    "CreateBackup" is Unsafe Rpc { method: "POST", action: "CreateBackup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateBackup";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateBackup::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `CreateBackup` answers.
    pub struct CreateBackupResponse {
        backup_job_id: String = "BackupJobId",
        request_id: String = "RequestId",
    }
}
