// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AttachRcDisk`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Attach RC disk.
    pub struct AttachRcDisk {
        new {
            disk_id: String as DiskId = query "DiskId",
            instance_id: String as InstanceId = query "InstanceId",
        }
        set {
            delete_with_instance: bool = query "DeleteWithInstance",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.attach_rc_disk -> AttachRcDiskResponse;
    "AttachRCDisk" is Unsafe Rpc { method: "POST", action: "AttachRCDisk" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/AttachRCDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = AttachRcDisk::new(DiskId("disk-id"), InstanceId("instance-id"));
    }
}

backstay::answer! {
    /// What `AttachRCDisk` answers.
    pub struct AttachRcDiskResponse {
        request_id: String = "RequestId",
    }
}
