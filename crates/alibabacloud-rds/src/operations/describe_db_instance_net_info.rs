// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceNetInfo`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance net info.
    pub struct DescribeDbInstanceNetInfo {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            flag: i64 = query "Flag",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_net_rw_split_type: String = query "DBInstanceNetRWSplitType",
            general_group_name: String = query "GeneralGroupName",
        }
    }
    Client.describe_db_instance_net_info -> DescribeDbInstanceNetInfoResponse;
    "DescribeDBInstanceNetInfo" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceNetInfo" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceNetInfo";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceNetInfo::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoDbInstanceWeight {
        availability: String = "Availability",
        db_instance_id: String = "DBInstanceId",
        db_instance_type: String = "DBInstanceType",
        role: String = "Role",
        weight: String = "Weight",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoDbInstanceWeights {
    }
    lists {
        db_instance_weight: [DescribeDbInstanceNetInfoDbInstanceWeight]
            = "DBInstanceWeight",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoSecurityIpGroup {
        security_ip_group_name: String = "SecurityIPGroupName",
        security_i_ps: String = "SecurityIPs",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoSecurityIpGroups {
    }
    lists {
        security_ip_group: [DescribeDbInstanceNetInfoSecurityIpGroup]
            = "securityIPGroup",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoDbInstanceNetInfo {
        babelfish_port: String = "BabelfishPort",
        connection_string: String = "ConnectionString",
        connection_string_type: String = "ConnectionStringType",
        db_instance_weights: DescribeDbInstanceNetInfoDbInstanceWeights
            = "DBInstanceWeights",
        distribution_type: String = "DistributionType",
        expired_time: String = "ExpiredTime",
        ip_address: String = "IPAddress",
        ip_type: String = "IPType",
        max_delay_time: String = "MaxDelayTime",
        pg_bouncer_port: String = "PGBouncerPort",
        port: String = "Port",
        security_ip_groups: DescribeDbInstanceNetInfoSecurityIpGroups
            = "SecurityIPGroups",
        upgradeable: String = "Upgradeable",
        vpc_id: String = "VPCId",
        v_switch_id: String = "VSwitchId",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoDbInstanceNetInfos {
    }
    lists {
        db_instance_net_info: [DescribeDbInstanceNetInfoDbInstanceNetInfo]
            = "DBInstanceNetInfo",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceNetInfo` answers.
    pub struct DescribeDbInstanceNetInfoResponse {
        db_instance_net_infos: DescribeDbInstanceNetInfoDbInstanceNetInfos
            = "DBInstanceNetInfos",
        instance_network_type: String = "InstanceNetworkType",
        request_id: String = "RequestId",
        security_ip_mode: String = "SecurityIPMode",
    }
}
