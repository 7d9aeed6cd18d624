// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRcImage`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create RC image.
    pub struct CreateRcImage: Default {
        into {
            image_name: String = query "ImageName",
            instance_id: String = query "InstanceId",
            snapshot_id: String = query "SnapshotId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_rc_image -> CreateRcImageResponse;
    "CreateRCImage" is Unsafe Rpc { method: "POST", action: "CreateRCImage" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCImage";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateRcImage::new();
    }
}

backstay::answer! {
    /// What `CreateRCImage` answers.
    pub struct CreateRcImageResponse {
        request_id: String = "RequestId",
    }
}
