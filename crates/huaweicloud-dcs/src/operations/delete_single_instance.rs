// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteSingleInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete single instance.
    pub struct DeleteSingleInstance {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.delete_single_instance -> DeleteSingleInstanceResponse;
    "DeleteSingleInstance" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/deleting_an_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = DeleteSingleInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `DeleteSingleInstance` answers: nothing but that it was accepted.
    pub struct DeleteSingleInstanceResponse {}
}
