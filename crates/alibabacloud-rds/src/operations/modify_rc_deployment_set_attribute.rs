// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcDeploymentSetAttribute`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC deployment set attribute.
    pub struct ModifyRcDeploymentSetAttribute {
        new {
            deployment_set_id: String = query "DeploymentSetId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_deployment_set_attribute -> ModifyRcDeploymentSetAttributeResponse;
    "ModifyRCDeploymentSetAttribute" is Unsafe
        Rpc { method: "POST", action: "ModifyRCDeploymentSetAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDeploymentSetAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcDeploymentSetAttribute::new("deployment-set-id");
    }
}

backstay::answer! {
    /// What `ModifyRCDeploymentSetAttribute` answers.
    pub struct ModifyRcDeploymentSetAttributeResponse {
        request_id: String = "RequestId",
    }
}
