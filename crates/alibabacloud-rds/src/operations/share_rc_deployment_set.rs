// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShareRcDeploymentSet`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Share RC deployment set.
    pub struct ShareRcDeploymentSet {
        new {
            deployment_set_id: String = query "DeploymentSetId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.share_rc_deployment_set -> ShareRcDeploymentSetResponse;
    "ShareRCDeploymentSet" is Unsafe
        Rpc { method: "POST", action: "ShareRCDeploymentSet" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ShareRCDeploymentSet";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ShareRcDeploymentSet::new("deployment-set-id");
    }
}

backstay::answer! {
    /// What `ShareRCDeploymentSet` answers.
    pub struct ShareRcDeploymentSetResponse {
        request_id: String = "RequestId",
    }
}
