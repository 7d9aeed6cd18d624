// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRcDeploymentSet`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create RC deployment set.
    pub struct CreateRcDeploymentSet: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_rc_deployment_set -> CreateRcDeploymentSetResponse;
    "CreateRCDeploymentSet" is Unsafe
        Rpc { method: "POST", action: "CreateRCDeploymentSet" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCDeploymentSet";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateRcDeploymentSet::new();
    }
}

backstay::answer! {
    /// What `CreateRCDeploymentSet` answers.
    pub struct CreateRcDeploymentSetResponse {
        deployment_set_id: String = "DeploymentSetId",
        request_id: String = "RequestId",
    }
}
