// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowStorageUsedSpace`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show storage used space.
    pub struct ShowStorageUsedSpace {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_storage_used_space -> ShowStorageUsedSpaceResponse;
    "ShowStorageUsedSpace" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/storage-used-space" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/querying_storage_usage_of_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowStorageUsedSpace::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowStorageUsedSpace` answers.
    pub struct ShowStorageUsedSpaceResponse {
        node_id: String = "node_id",
        used: String = "used",
    }
}
