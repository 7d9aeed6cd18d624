// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceNetInfoForChannel`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance net info for channel.
    pub struct DescribeDbInstanceNetInfoForChannel {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_net_rw_split_type: String = query "DBInstanceNetRWSplitType",
            flag: String = query "Flag",
        }
    }
    Client.describe_db_instance_net_info_for_channel -> DescribeDbInstanceNetInfoForChannelResponse;
    "DescribeDBInstanceNetInfoForChannel" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceNetInfoForChannel" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceNetInfoForChannel";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceNetInfoForChannel::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoForChannelDbInstanceWeight {
        availability: String = "Availability",
        db_instance_id: String = "DBInstanceId",
        db_instance_type: String = "DBInstanceType",
        weight: String = "Weight",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoForChannelDbInstanceWeights {
    }
    lists {
        db_instance_weight: [DescribeDbInstanceNetInfoForChannelDbInstanceWeight]
            = "DBInstanceWeight",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoForChannelSecurityIpGroup {
        security_ip_group_name: String = "SecurityIPGroupName",
        security_i_ps: String = "SecurityIPs",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoForChannelSecurityIpGroups {
    }
    lists {
        security_ip_group: [DescribeDbInstanceNetInfoForChannelSecurityIpGroup]
            = "securityIPGroup",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoForChannelDbInstanceNetInfo {
        availability: String = "Availability",
        connection_string: String = "ConnectionString",
        connection_string_type: String = "ConnectionStringType",
        db_instance_weights: DescribeDbInstanceNetInfoForChannelDbInstanceWeights
            = "DBInstanceWeights",
        distribution_type: String = "DistributionType",
        ip_address: String = "IPAddress",
        ip_type: String = "IPType",
        max_delay_time: String = "MaxDelayTime",
        port: String = "Port",
        security_ip_groups: DescribeDbInstanceNetInfoForChannelSecurityIpGroups
            = "SecurityIPGroups",
        upgradeable: String = "Upgradeable",
        vpc_id: String = "VPCId",
        v_switch_id: String = "VSwitchId",
        expired_time: String = "expiredTime",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceNetInfoForChannelDbInstanceNetInfos {
    }
    lists {
        db_instance_net_info: [DescribeDbInstanceNetInfoForChannelDbInstanceNetInfo]
            = "DBInstanceNetInfo",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceNetInfoForChannel` answers.
    pub struct DescribeDbInstanceNetInfoForChannelResponse {
        db_instance_net_infos: DescribeDbInstanceNetInfoForChannelDbInstanceNetInfos
            = "DBInstanceNetInfos",
        instance_network_type: String = "InstanceNetworkType",
        request_id: String = "RequestId",
    }
}
