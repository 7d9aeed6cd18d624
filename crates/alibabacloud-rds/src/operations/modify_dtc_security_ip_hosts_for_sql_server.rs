// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDtcSecurityIpHostsForSqlServer`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DTC security ip hosts for SQL server.
    pub struct ModifyDtcSecurityIpHostsForSqlServer {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            security_ip_hosts: String as SecurityIpHosts = query "SecurityIpHosts",
            white_list_group_name: String as WhiteListGroupName
                = query "WhiteListGroupName",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_dtc_security_ip_hosts_for_sql_server -> ModifyDtcSecurityIpHostsForSqlServerResponse;
    "ModifyDTCSecurityIpHostsForSQLServer" is Unsafe
        Rpc { method: "POST", action: "ModifyDTCSecurityIpHostsForSQLServer" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDTCSecurityIpHostsForSQLServer";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDtcSecurityIpHostsForSqlServer::new(
        ///     DbInstanceId("db-instance-id"),
        ///     SecurityIpHosts("security-ip-hosts"),
        ///     WhiteListGroupName("white-list-group-name"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDTCSecurityIpHostsForSQLServer` answers.
    pub struct ModifyDtcSecurityIpHostsForSqlServerResponse {
        db_instance_id: String = "DBInstanceId",
        dtc_set_result: String = "DTCSetResult",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
