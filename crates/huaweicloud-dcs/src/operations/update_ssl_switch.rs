// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateSslSwitch`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update ssl switch.
    pub struct UpdateSslSwitch {
        new {
            instance_id: String = path "instance_id",
            enabled: bool = member "enabled",
        }
    }
    Client.update_ssl_switch -> UpdateSslSwitchResponse;
    "UpdateSslSwitch" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instances/{instance_id}/ssl" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/network_security/enabling_or_disabling_ssl.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateSslSwitch::new("instance-id", true);
    }
}

backstay::answer! {
    /// What `UpdateSslSwitch` answers.
    pub struct UpdateSslSwitchResponse {
        instance_id: String = "instance_id",
        job_id: String = "job_id",
    }
}
