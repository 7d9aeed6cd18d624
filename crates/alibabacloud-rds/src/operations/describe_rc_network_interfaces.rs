// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcNetworkInterfaces`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Describe RC network interfaces.
    pub struct DescribeRcNetworkInterfaces {
        new {
            instance_id: String = query "InstanceId",
        }
    }
    Client.describe_rc_network_interfaces -> DescribeRcNetworkInterfacesResponse;
    "DescribeRCNetworkInterfaces" is
        Rpc { method: "POST", action: "DescribeRCNetworkInterfaces" };
    repeat Safe;
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNetworkInterfaces";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcNetworkInterfaces::new("instance-id");
    }
}

backstay::answer! {
    /// The members of `DescribeRcNetworkInterfacesAssociatedPublicIp`.
    pub struct DescribeRcNetworkInterfacesAssociatedPublicIp {
        public_ip_address: String = "PublicIpAddress",
    }
}

backstay::answer! {
    /// The members of `DescribeRcNetworkInterfacesIpv6Sets`.
    pub struct DescribeRcNetworkInterfacesIpv6Sets {
        ipv6_address: String = "Ipv6Address",
    }
}

backstay::answer! {
    /// The members of `DescribeRcNetworkInterfacesPrivateIpSets`.
    pub struct DescribeRcNetworkInterfacesPrivateIpSets {
        primary: bool = "Primary",
        private_ip_address: String = "PrivateIpAddress",
    }
}

backstay::answer! {
    /// The members of `DescribeRcNetworkInterfacesNetworkInterfaceSets`.
    pub struct DescribeRcNetworkInterfacesNetworkInterfaceSets {
        associated_public_ip: DescribeRcNetworkInterfacesAssociatedPublicIp
            = "AssociatedPublicIp",
        creation_time: String = "CreationTime",
        description: String = "Description",
        instance_id: String = "InstanceId",
        ipv6_sets: [DescribeRcNetworkInterfacesIpv6Sets] = "Ipv6Sets",
        mac_address: String = "MacAddress",
        network_interface_id: String = "NetworkInterfaceId",
        private_ip_sets: [DescribeRcNetworkInterfacesPrivateIpSets] = "PrivateIpSets",
        resource_group_id: String = "ResourceGroupId",
        security_group_ids: [String] = "SecurityGroupIds",
        status: String = "Status",
        tags: [DescribeRcInvocationResultsTags] = "Tags",
        r#type: String = "Type",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// What `DescribeRCNetworkInterfaces` answers.
    pub struct DescribeRcNetworkInterfacesResponse {
        network_interface_sets: [DescribeRcNetworkInterfacesNetworkInterfaceSets]
            = "NetworkInterfaceSets",
        request_id: String = "RequestId",
    }
}
