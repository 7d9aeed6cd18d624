// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AddRcInstancesToDeploymentSet`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Add RC instances to deployment set.
    pub struct AddRcInstancesToDeploymentSet {
        new {
            deployment_set_id: String as DeploymentSetId = query "DeploymentSetId",
            rc_instance_ids: String as RcInstanceIds = query "RCInstanceIds",
        }
        set {
            force: bool = query "Force",
        }
        into {
            deployment_set_group_no: String = query "DeploymentSetGroupNo",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.add_rc_instances_to_deployment_set -> AddRcInstancesToDeploymentSetResponse;
    "AddRCInstancesToDeploymentSet" is Unsafe
        Rpc { method: "POST", action: "AddRCInstancesToDeploymentSet" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AddRCInstancesToDeploymentSet";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = AddRcInstancesToDeploymentSet::new(
        ///     DeploymentSetId("deployment-set-id"),
        ///     RcInstanceIds("rc-instance-ids"),
        /// );
    }
}

backstay::answer! {
    pub struct AddRcInstancesToDeploymentSetResults {
        error_message: String = "ErrorMessage",
        rc_instance_id: String = "RCInstanceId",
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `AddRCInstancesToDeploymentSet` answers.
    pub struct AddRcInstancesToDeploymentSetResponse {
        request_id: String = "RequestId",
    }
    lists {
        results: [AddRcInstancesToDeploymentSetResults] = "Results",
    }
}
