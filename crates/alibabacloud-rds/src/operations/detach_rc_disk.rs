// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DetachRcDisk`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Detach RC disk.
    pub struct DetachRcDisk {
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
    Client.detach_rc_disk -> DetachRcDiskResponse;
    "DetachRCDisk" is Unsafe Rpc { method: "POST", action: "DetachRCDisk" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DetachRCDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DetachRcDisk::new(DiskId("disk-id"), InstanceId("instance-id"));
    }
}

backstay::answer! {
    /// What `DetachRCDisk` answers.
    pub struct DetachRcDiskResponse {
        request_id: String = "RequestId",
    }
}
