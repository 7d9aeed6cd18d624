// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyResourceGroup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify resource group.
    pub struct ModifyResourceGroup {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            resource_group_id: String as ResourceGroupId = query "ResourceGroupId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_type: String = query "ResourceType",
        }
    }
    Client.modify_resource_group -> ModifyResourceGroupResponse;
    "ModifyResourceGroup" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyResourceGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyResourceGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyResourceGroup::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ResourceGroupId("resource-group-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyResourceGroup` answers.
    pub struct ModifyResourceGroupResponse {
        request_id: String = "RequestId",
    }
}
