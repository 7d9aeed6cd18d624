// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceDetail`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance detail.
    pub struct DescribeDbInstanceDetail {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_db_instance_detail -> DescribeDbInstanceDetailResponse;
    "DescribeDBInstanceDetail" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceDetail" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceDetail";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceDetail::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceDetail` answers.
    pub struct DescribeDbInstanceDetailResponse {
        activation_state: String = "ActivationState",
        db_instance_id: String = "DBInstanceId",
        license_type: String = "LicenseType",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
    }
}
