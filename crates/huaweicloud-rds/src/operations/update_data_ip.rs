// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateDataIp`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Value;

backstay::operation! {
    /// Update data ip.
    pub struct UpdateDataIp {
        new {
            instance_id: String as InstanceId = path "instance_id",
            new_ip: String as NewIp = member "new_ip",
        }
    }
    Client.update_data_ip -> UpdateDataIpResponse;
    "UpdateDataIp" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/ip" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_security/changing_a_floating_ip_address.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateDataIp::new(InstanceId("instance-id"), NewIp("new-ip"));
    }
}

backstay::answer! {
    /// What `UpdateDataIp` answers.
    pub struct UpdateDataIpResponse {
        workflow_id: Value = "workflowId",
    }
}
