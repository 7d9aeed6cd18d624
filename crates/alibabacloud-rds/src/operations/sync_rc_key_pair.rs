// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SyncRcKeyPair`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Sync RC key pair.
    pub struct SyncRcKeyPair: Default {
    }
    Client.sync_rc_key_pair -> SyncRcKeyPairResponse;
    "SyncRCKeyPair" is Unsafe Rpc { method: "POST", action: "SyncRCKeyPair" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/SyncRCKeyPair";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = SyncRcKeyPair::new();
    }
}

backstay::answer! {
    pub struct SyncRcKeyPairData {
        is_sync_info: bool = "IsSyncInfo",
    }
}

backstay::answer! {
    /// What `SyncRCKeyPair` answers.
    pub struct SyncRcKeyPairResponse {
        data: SyncRcKeyPairData = "Data",
        request_id: String = "RequestId",
    }
}
