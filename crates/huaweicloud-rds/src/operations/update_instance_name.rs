// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstanceName`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update instance name.
    pub struct UpdateInstanceName {
        new {
            instance_id: String as InstanceId = path "instance_id",
            name: String as Name = member "name",
        }
    }
    Client.update_instance_name -> UpdateInstanceNameResponse;
    "UpdateInstanceName" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/name" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/changing_a_db_instance_name.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateInstanceName::new(InstanceId("instance-id"), Name("name"));
    }
}

backstay::answer! {
    /// What `UpdateInstanceName` answers: nothing but that it was accepted.
    pub struct UpdateInstanceNameResponse {}
}
