// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceTde`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance TDE.
    pub struct DescribeDbInstanceTde {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_db_instance_tde -> DescribeDbInstanceTdeResponse;
    "DescribeDBInstanceTDE" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceTDE" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceTDE";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceTde::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceTdeDatabase {
        db_name: String = "DBName",
        tde_status: String = "TDEStatus",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceTdeDatabases {
    }
    lists {
        database: [DescribeDbInstanceTdeDatabase] = "Database",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceTDE` answers.
    pub struct DescribeDbInstanceTdeResponse {
        databases: DescribeDbInstanceTdeDatabases = "Databases",
        encryption_key: String = "EncryptionKey",
        request_id: String = "RequestId",
        tde_mode: String = "TDEMode",
        tde_status: String = "TDEStatus",
    }
}
