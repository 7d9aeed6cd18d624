// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ChangeMasterStandby`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Change master standby.
    pub struct ChangeMasterStandby {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.change_master_standby -> ChangeMasterStandbyResponse;
    "ChangeMasterStandby" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/swap" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_management/master_standby_switchover.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ChangeMasterStandby::new("instance-id");
    }
}

backstay::answer! {
    /// What `ChangeMasterStandby` answers: nothing but that it was accepted.
    pub struct ChangeMasterStandbyResponse {}
}
