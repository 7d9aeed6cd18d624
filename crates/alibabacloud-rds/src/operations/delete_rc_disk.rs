// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcDisk`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RC disk.
    pub struct DeleteRcDisk {
        new {
            disk_id: String = query "DiskId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rc_disk -> DeleteRcDiskResponse;
    "DeleteRCDisk" is Unsafe Rpc { method: "POST", action: "DeleteRCDisk" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcDisk::new("disk-id");
    }
}

backstay::answer! {
    /// What `DeleteRCDisk` answers.
    pub struct DeleteRcDiskResponse {
        request_id: String = "RequestId",
    }
}
