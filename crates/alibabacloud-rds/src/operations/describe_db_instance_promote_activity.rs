// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstancePromoteActivity`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe DB instance promote activity.
    pub struct DescribeDbInstancePromoteActivity {
        new {
            ali_uid: String as AliUid = query "AliUid",
            db_instance_name: String as DbInstanceName = query "DbInstanceName",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_db_instance_promote_activity -> DescribeDbInstancePromoteActivityResponse;
    "DescribeDBInstancePromoteActivity" is Safe
        Rpc { method: "POST", action: "DescribeDBInstancePromoteActivity" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancePromoteActivity";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeDbInstancePromoteActivity::new(
        ///     AliUid("ali-uid"),
        ///     DbInstanceName("db-instance-name"),
        /// );
    }
}

backstay::answer! {
    /// What `DescribeDBInstancePromoteActivity` answers.
    pub struct DescribeDbInstancePromoteActivityResponse {
        ali_uid: String = "AliUid",
        bid: String = "Bid",
        db_instance_id: String = "DBInstanceId",
        db_instance_name: String = "DBInstanceName",
        db_type: String = "DBType",
        is_activity: String = "IsActivity",
        request_id: String = "RequestId",
    }
}
