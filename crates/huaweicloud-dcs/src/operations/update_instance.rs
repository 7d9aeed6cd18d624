// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstance`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Update instance.
    pub struct UpdateInstance {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            instance_backup_policy: BackupPolicy = member "instance_backup_policy",
            /// A whole number.
            /// 1 to 65535.
            port: i64 = member "port",
            rename_commands: RenameCommandResp = member "rename_commands",
        }
        into {
            /// Text.
            /// At most 1024 characters.
            description: String = member "description",
            maintain_begin: String = member "maintain_begin",
            maintain_end: String = member "maintain_end",
            name: String = member "name",
            security_group_id: String = member "security_group_id",
        }
    }
    Client.update_instance -> UpdateInstanceResponse;
    "UpdateInstance" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/modifying_details_of_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateInstance::new("instance-id");
    }
}

backstay::request! {
    pub struct RenameCommandResp: Default {
        into {
            command: String = "command",
            flushall: String = "flushall",
            flushdb: String = "flushdb",
            hgetall: String = "hgetall",
            keys: String = "keys",
        }
    }
}

backstay::answer! {
    /// What `UpdateInstance` answers: nothing but that it was accepted.
    pub struct UpdateInstanceResponse {}
}
