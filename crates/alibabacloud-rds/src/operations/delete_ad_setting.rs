// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteAdSetting`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete AD setting.
    pub struct DeleteAdSetting {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_ad_setting -> DeleteAdSettingResponse;
    "DeleteADSetting" is Token("ClientToken")
        Rpc { method: "POST", action: "DeleteADSetting" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteADSetting";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteAdSetting::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DeleteADSetting` answers.
    pub struct DeleteAdSettingResponse {
        request_id: String = "RequestId",
    }
}
