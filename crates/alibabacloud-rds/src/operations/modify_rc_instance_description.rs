// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstanceDescription`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC instance description.
    pub struct ModifyRcInstanceDescription: Default {
        into {
            instance_description: String = query "InstanceDescription",
            instance_id: String = query "InstanceId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_instance_description -> ModifyRcInstanceDescriptionResponse;
    "ModifyRCInstanceDescription" is Unsafe
        Rpc { method: "POST", action: "ModifyRCInstanceDescription" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceDescription";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcInstanceDescription::new();
    }
}

backstay::answer! {
    /// What `ModifyRCInstanceDescription` answers.
    pub struct ModifyRcInstanceDescriptionResponse {
        request_id: String = "RequestId",
    }
}
