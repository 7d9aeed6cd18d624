// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RemoveRcInstancesFromDeploymentSet`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Remove RC instances from deployment set.
    pub struct RemoveRcInstancesFromDeploymentSet {
        new {
            deployment_set_id: String as DeploymentSetId = query "DeploymentSetId",
            rc_instance_ids: String as RcInstanceIds = query "RCInstanceIds",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.remove_rc_instances_from_deployment_set -> RemoveRcInstancesFromDeploymentSetResponse;
    "RemoveRCInstancesFromDeploymentSet" is Unsafe
        Rpc { method: "POST", action: "RemoveRCInstancesFromDeploymentSet" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/RemoveRCInstancesFromDeploymentSet";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RemoveRcInstancesFromDeploymentSet::new(
        ///     DeploymentSetId("deployment-set-id"),
        ///     RcInstanceIds("rc-instance-ids"),
        /// );
    }
}

backstay::answer! {
    pub struct RemoveRcInstancesFromDeploymentSetResults {
        rc_instance_id: String = "RCInstanceId",
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `RemoveRCInstancesFromDeploymentSet` answers.
    pub struct RemoveRcInstancesFromDeploymentSetResponse {
        request_id: String = "RequestId",
    }
    lists {
        results: [RemoveRcInstancesFromDeploymentSetResults] = "Results",
    }
}
