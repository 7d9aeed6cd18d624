// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceCls`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance CLS.
    pub struct DescribeDbInstanceCls {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_db_instance_cls -> DescribeDbInstanceClsResponse;
    "DescribeDBInstanceCLS" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceCLS" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceCLS";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceCls::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceCLS` answers.
    pub struct DescribeDbInstanceClsResponse {
        algorithm: String = "Algorithm",
        encryption_key: String = "EncryptionKey",
        encryption_key_mode: String = "EncryptionKeyMode",
        request_id: String = "RequestId",
        white_list_mode: bool = "WhiteListMode",
    }
}
