// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowReplicationCapabilities`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show replication capabilities.
    pub struct ShowReplicationCapabilities: Default {
    }
    Client.show_replication_capabilities -> ShowReplicationCapabilitiesResponse;
    "ShowReplicationCapabilities" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/replication-capabilities" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/protection/querying_the_replication_capability.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowReplicationCapabilities::new();
    }
}

backstay::answer! {
    pub struct ProtectableReplicationCapabilitiesRespRegion {
        name: String = "name",
    }
    lists {
        replication_destinations: [String] = "replication_destinations",
    }
}

backstay::answer! {
    /// What `ShowReplicationCapabilities` answers.
    pub struct ShowReplicationCapabilitiesResponse {
    }
    lists {
        regions: [ProtectableReplicationCapabilitiesRespRegion] = "regions",
    }
}
