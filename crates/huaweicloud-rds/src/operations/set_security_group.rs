// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetSecurityGroup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Value;

backstay::operation! {
    /// Set security group.
    pub struct SetSecurityGroup {
        new {
            instance_id: String as InstanceId = path "instance_id",
            security_group_id: String as SecurityGroupId = member "security_group_id",
        }
    }
    Client.set_security_group -> SetSecurityGroupResponse;
    "SetSecurityGroup" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/security-group" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_security/changing_a_security_group.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = SetSecurityGroup::new(
        ///     InstanceId("instance-id"),
        ///     SecurityGroupId("security-group-id"),
        /// );
    }
}

backstay::answer! {
    /// What `SetSecurityGroup` answers.
    pub struct SetSecurityGroupResponse {
        workflow_id: Value = "workflowId",
    }
}
