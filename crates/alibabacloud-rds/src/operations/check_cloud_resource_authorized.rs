// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckCloudResourceAuthorized`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Check cloud resource authorized.
    pub struct CheckCloudResourceAuthorized: Default {
        into {
            db_instance_id: String = query "DBInstanceId",
            resource_group_id: String = query "ResourceGroupId",
            target_region_id: String = query "TargetRegionId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.check_cloud_resource_authorized -> CheckCloudResourceAuthorizedResponse;
    "CheckCloudResourceAuthorized" is Safe
        Rpc { method: "POST", action: "CheckCloudResourceAuthorized" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckCloudResourceAuthorized";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CheckCloudResourceAuthorized::new();
    }
}

backstay::answer! {
    /// What `CheckCloudResourceAuthorized` answers.
    pub struct CheckCloudResourceAuthorizedResponse {
        authorization_state: i64 = "AuthorizationState",
        request_id: String = "RequestId",
        role_arn: String = "RoleArn",
    }
}
