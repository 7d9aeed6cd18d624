// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifySecurityIps`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify security ips.
    pub struct ModifySecurityIps {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            security_ips: String as SecurityIps = query "SecurityIps",
        }
        into {
            db_instance_ip_array_attribute: String = query "DBInstanceIPArrayAttribute",
            db_instance_ip_array_name: String = query "DBInstanceIPArrayName",
            fresh_white_list_readins: String = query "FreshWhiteListReadins",
            modify_mode: String = query "ModifyMode",
            security_ip_type: String = query "SecurityIPType",
            whitelist_network_type: String = query "WhitelistNetworkType",
        }
    }
    Client.modify_security_ips -> ModifySecurityIpsResponse;
    "ModifySecurityIps" is Unsafe Rpc { method: "POST", action: "ModifySecurityIps" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySecurityIps";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifySecurityIps::new(
        ///     DbInstanceId("db-instance-id"),
        ///     SecurityIps("security-ips"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifySecurityIps` answers.
    pub struct ModifySecurityIpsResponse {
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
