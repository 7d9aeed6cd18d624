// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyAdInfo`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Modify AD info.
    pub struct ModifyAdInfo {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            ad_account_name: String = query "ADAccountName",
            addns: String = query "ADDNS",
            ad_password: Secret = query "ADPassword",
            ad_server_ip_address: String = query "ADServerIpAddress",
            client_token: String = query "ClientToken",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_ad_info -> ModifyAdInfoResponse;
    "ModifyADInfo" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyADInfo" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyADInfo";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyAdInfo::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyADInfo` answers.
    pub struct ModifyAdInfoResponse {
        request_id: String = "RequestId",
    }
}
