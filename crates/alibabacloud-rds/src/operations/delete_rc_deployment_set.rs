// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcDeploymentSet`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RC deployment set.
    pub struct DeleteRcDeploymentSet {
        new {
            deployment_set_id: String = query "DeploymentSetId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rc_deployment_set -> DeleteRcDeploymentSetResponse;
    "DeleteRCDeploymentSet" is Unsafe
        Rpc { method: "POST", action: "DeleteRCDeploymentSet" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCDeploymentSet";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcDeploymentSet::new("deployment-set-id");
    }
}

backstay::answer! {
    /// What `DeleteRCDeploymentSet` answers.
    pub struct DeleteRcDeploymentSetResponse {
        request_id: String = "RequestId",
    }
}
