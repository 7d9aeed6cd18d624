// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeBackupDatabase`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe backup database.
    pub struct DescribeBackupDatabase {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            backup_id: String = query "BackupId",
        }
    }
    Client.describe_backup_database -> DescribeBackupDatabaseResponse;
    "DescribeBackupDatabase" is Safe
        Rpc { method: "POST", action: "DescribeBackupDatabase" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupDatabase";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeBackupDatabase::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeBackupDatabase` answers.
    pub struct DescribeBackupDatabaseResponse {
        database_names: String = "DatabaseNames",
        request_id: String = "RequestId",
    }
}
