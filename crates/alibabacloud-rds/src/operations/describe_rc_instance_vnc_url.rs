// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceVncUrl`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe RC instance vnc url.
    pub struct DescribeRcInstanceVncUrl: Default {
        into {
            db_type: String = query "DbType",
            instance_id: String = query "InstanceId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_instance_vnc_url -> DescribeRcInstanceVncUrlResponse;
    "DescribeRCInstanceVncUrl" is Safe
        Rpc { method: "POST", action: "DescribeRCInstanceVncUrl" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceVncUrl";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceVncUrl::new();
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceVncUrl` answers.
    pub struct DescribeRcInstanceVncUrlResponse {
        login_url: Secret = "LoginUrl",
        request_id: String = "RequestId",
    }
}
