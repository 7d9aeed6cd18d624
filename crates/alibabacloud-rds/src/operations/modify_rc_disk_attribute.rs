// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcDiskAttribute`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC disk attribute.
    pub struct ModifyRcDiskAttribute {
        new {
            disk_id: String = query "DiskId",
        }
        set {
            bursting_enabled: bool = query "BurstingEnabled",
            delete_with_instance: bool = query "DeleteWithInstance",
        }
        into {
            description: String = query "Description",
            disk_name: String = query "DiskName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_disk_attribute -> ModifyRcDiskAttributeResponse;
    "ModifyRCDiskAttribute" is Unsafe
        Rpc { method: "POST", action: "ModifyRCDiskAttribute" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcDiskAttribute::new("disk-id");
    }
}

backstay::answer! {
    /// What `ModifyRCDiskAttribute` answers.
    pub struct ModifyRcDiskAttributeResponse {
        request_id: String = "RequestId",
    }
}
