// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SyncRcSecurityGroup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Sync RC security group.
    pub struct SyncRcSecurityGroup: Default {
    }
    Client.sync_rc_security_group -> SyncRcSecurityGroupResponse;
    "SyncRCSecurityGroup" is Unsafe
        Rpc { method: "POST", action: "SyncRCSecurityGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/SyncRCSecurityGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = SyncRcSecurityGroup::new();
    }
}

backstay::answer! {
    /// What `SyncRCSecurityGroup` answers.
    pub struct SyncRcSecurityGroupResponse {
        request_id: String = "RequestId",
    }
}
