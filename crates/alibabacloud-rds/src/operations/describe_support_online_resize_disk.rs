// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSupportOnlineResizeDisk`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe support online resize disk.
    pub struct DescribeSupportOnlineResizeDisk {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_support_online_resize_disk -> DescribeSupportOnlineResizeDiskResponse;
    "DescribeSupportOnlineResizeDisk" is Safe
        Rpc { method: "POST", action: "DescribeSupportOnlineResizeDisk" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSupportOnlineResizeDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSupportOnlineResizeDisk::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeSupportOnlineResizeDisk` answers.
    pub struct DescribeSupportOnlineResizeDiskResponse {
        code: String = "Code",
        data: String = "Data",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
