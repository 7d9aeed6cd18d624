// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstanceVpcAttribute`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify RC instance vpc attribute.
    pub struct ModifyRcInstanceVpcAttribute {
        new {
            instance_id: String as InstanceId = query "InstanceId",
            v_switch_id: String as VSwitchId = query "VSwitchId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_instance_vpc_attribute -> ModifyRcInstanceVpcAttributeResponse;
    "ModifyRCInstanceVpcAttribute" is Unsafe
        Rpc { method: "POST", action: "ModifyRCInstanceVpcAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceVpcAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyRcInstanceVpcAttribute::new(
        ///     InstanceId("instance-id"),
        ///     VSwitchId("v-switch-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyRCInstanceVpcAttribute` answers.
    pub struct ModifyRcInstanceVpcAttributeResponse {
        request_id: String = "RequestId",
    }
}
