// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstanceNetworkSpec`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC instance network spec.
    pub struct ModifyRcInstanceNetworkSpec: Default {
    }
    Client.modify_rc_instance_network_spec -> ModifyRcInstanceNetworkSpecResponse;
    "ModifyRCInstanceNetworkSpec" is Unsafe
        Rpc { method: "POST", action: "ModifyRCInstanceNetworkSpec" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceNetworkSpec";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcInstanceNetworkSpec::new();
    }
}

backstay::answer! {
    /// What `ModifyRCInstanceNetworkSpec` answers.
    pub struct ModifyRcInstanceNetworkSpecResponse {
        request_id: String = "RequestId",
    }
}
