// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAdInfo`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe AD info.
    pub struct DescribeAdInfo {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_ad_info -> DescribeAdInfoResponse;
    "DescribeADInfo" is Safe Rpc { method: "POST", action: "DescribeADInfo" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeADInfo";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAdInfo::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeADInfo` answers.
    pub struct DescribeAdInfoResponse {
        addns: String = "ADDNS",
        ad_server_ip_address: String = "ADServerIpAddress",
        ad_status: String = "ADStatus",
        abnormal_reason: String = "AbnormalReason",
        request_id: String = "RequestId",
        user_name: String = "UserName",
    }
}
