// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstanceAlias`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update instance alias.
    pub struct UpdateInstanceAlias {
        new {
            instance_id: String = path "instance_id",
        }
        into {
            /// Text.
            /// 0 to 64 characters.
            alias: String = member "alias",
        }
    }
    Client.update_instance_alias -> UpdateInstanceAliasResponse;
    "UpdateInstanceAlias" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/alias" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/changing_the_description_of_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = UpdateInstanceAlias::new("instance-id");
    }
}

backstay::answer! {
    /// What `UpdateInstanceAlias` answers.
    pub struct UpdateInstanceAliasResponse {
        resp: String = "resp",
    }
}
