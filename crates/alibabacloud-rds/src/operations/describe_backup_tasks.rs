// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeBackupTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe backup tasks.
    pub struct DescribeBackupTasks {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            backup_job_id: i64 = query "BackupJobId",
        }
        into {
            backup_job_status: String = query "BackupJobStatus",
            backup_mode: String = query "BackupMode",
            client_token: String = query "ClientToken",
            flag: String = query "Flag",
        }
    }
    Client.describe_backup_tasks -> DescribeBackupTasksResponse;
    "DescribeBackupTasks" is Safe Rpc { method: "POST", action: "DescribeBackupTasks" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeBackupTasks::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeBackupTasksBackupJob {
        backup_id: String = "BackupId",
        backup_job_id: String = "BackupJobId",
        backup_progress_status: String = "BackupProgressStatus",
        backup_status: String = "BackupStatus",
        job_mode: String = "JobMode",
        process: String = "Process",
        task_action: String = "TaskAction",
    }
}

backstay::answer! {
    pub struct DescribeBackupTasksItems {
    }
    lists {
        backup_job: [DescribeBackupTasksBackupJob] = "BackupJob",
    }
}

backstay::answer! {
    /// What `DescribeBackupTasks` answers.
    pub struct DescribeBackupTasksResponse {
        items: DescribeBackupTasksItems = "Items",
        request_id: String = "RequestId",
    }
}
