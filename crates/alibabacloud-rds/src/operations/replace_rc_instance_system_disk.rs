// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ReplaceRcInstanceSystemDisk`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Replace RC instance system disk.
    pub struct ReplaceRcInstanceSystemDisk: Default {
        set {
            is_local_disk: bool = query "IsLocalDisk",
        }
        into {
            image_id: String = query "ImageId",
            instance_id: String = query "InstanceId",
            key_pair_name: String = query "KeyPairName",
            password: Secret = query "Password",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.replace_rc_instance_system_disk -> ReplaceRcInstanceSystemDiskResponse;
    "ReplaceRCInstanceSystemDisk" is Unsafe
        Rpc { method: "POST", action: "ReplaceRCInstanceSystemDisk" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ReplaceRCInstanceSystemDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ReplaceRcInstanceSystemDisk::new();
    }
}

backstay::answer! {
    /// What `ReplaceRCInstanceSystemDisk` answers.
    pub struct ReplaceRcInstanceSystemDiskResponse {
        request_id: String = "RequestId",
    }
}
