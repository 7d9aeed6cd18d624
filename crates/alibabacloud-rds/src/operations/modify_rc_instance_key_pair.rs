// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstanceKeyPair`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC instance key pair.
    pub struct ModifyRcInstanceKeyPair: Default {
    }
    Client.modify_rc_instance_key_pair -> ModifyRcInstanceKeyPairResponse;
    "ModifyRCInstanceKeyPair" is Unsafe
        Rpc { method: "POST", action: "ModifyRCInstanceKeyPair" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceKeyPair";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcInstanceKeyPair::new();
    }
}

backstay::answer! {
    /// What `ModifyRCInstanceKeyPair` answers.
    pub struct ModifyRcInstanceKeyPairResponse {
        request_id: String = "RequestId",
    }
}
