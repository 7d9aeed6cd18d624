// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDtcSecurityIpHostsForSqlServer`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DTC security ip hosts for SQL server.
    pub struct DescribeDtcSecurityIpHostsForSqlServer {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_dtc_security_ip_hosts_for_sql_server -> DescribeDtcSecurityIpHostsForSqlServerResponse;
    "DescribeDTCSecurityIpHostsForSQLServer" is Safe
        Rpc { method: "POST", action: "DescribeDTCSecurityIpHostsForSQLServer" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDTCSecurityIpHostsForSQLServer";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDtcSecurityIpHostsForSqlServer::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDtcSecurityIpHostsForSqlServerWhiteListGroups {
        security_ip_hosts: String = "SecurityIpHosts",
        whitelist_group_name: String = "WhitelistGroupName",
    }
}

backstay::answer! {
    pub struct DescribeDtcSecurityIpHostsForSqlServerItems {
    }
    lists {
        white_list_groups: [DescribeDtcSecurityIpHostsForSqlServerWhiteListGroups]
            = "WhiteListGroups",
    }
}

backstay::answer! {
    /// What `DescribeDTCSecurityIpHostsForSQLServer` answers.
    pub struct DescribeDtcSecurityIpHostsForSqlServerResponse {
        db_instance_id: String = "DBInstanceId",
        ip_host_pair_num: String = "IpHostPairNum",
        items: DescribeDtcSecurityIpHostsForSqlServerItems = "Items",
        request_id: String = "RequestId",
    }
}
