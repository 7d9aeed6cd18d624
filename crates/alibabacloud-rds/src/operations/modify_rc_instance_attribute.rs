// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstanceAttribute`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC instance attribute.
    pub struct ModifyRcInstanceAttribute: Default {
    }
    Client.modify_rc_instance_attribute -> ModifyRcInstanceAttributeResponse;
    "ModifyRCInstanceAttribute" is Unsafe
        Rpc { method: "POST", action: "ModifyRCInstanceAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcInstanceAttribute::new();
    }
}

backstay::answer! {
    /// What `ModifyRCInstanceAttribute` answers.
    pub struct ModifyRcInstanceAttributeResponse {
        request_id: String = "RequestId",
    }
}
