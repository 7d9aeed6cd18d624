// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcNetworkInterfaces`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC network interfaces.
    pub struct DescribeRcNetworkInterfaces {
        new {
            instance_id: String = query "InstanceId",
        }
    }
    Client.describe_rc_network_interfaces -> DescribeRcNetworkInterfacesResponse;
    "DescribeRCNetworkInterfaces" is Safe
        Rpc { method: "POST", action: "DescribeRCNetworkInterfaces" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNetworkInterfaces";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcNetworkInterfaces::new("instance-id");
    }
}

backstay::answer! {
    pub struct DescribeRcNetworkInterfacesAssociatedPublicIp {
        public_ip_address: String = "PublicIpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcNetworkInterfacesIpv6Sets {
        ipv6_address: String = "Ipv6Address",
    }
}

backstay::answer! {
    pub struct DescribeRcNetworkInterfacesPrivateIpSets {
        primary: bool = "Primary",
        private_ip_address: String = "PrivateIpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcNetworkInterfacesTags {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcNetworkInterfacesNetworkInterfaceSets {
        associated_public_ip: DescribeRcNetworkInterfacesAssociatedPublicIp
            = "AssociatedPublicIp",
        creation_time: String = "CreationTime",
        description: String = "Description",
        instance_id: String = "InstanceId",
        mac_address: String = "MacAddress",
        network_interface_id: String = "NetworkInterfaceId",
        resource_group_id: String = "ResourceGroupId",
        status: String = "Status",
        r#type: String = "Type",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
        zone_id: String = "ZoneId",
    }
    lists {
        ipv6_sets: [DescribeRcNetworkInterfacesIpv6Sets] = "Ipv6Sets",
        private_ip_sets: [DescribeRcNetworkInterfacesPrivateIpSets] = "PrivateIpSets",
        security_group_ids: [String] = "SecurityGroupIds",
        tags: [DescribeRcNetworkInterfacesTags] = "Tags",
    }
}

backstay::answer! {
    /// What `DescribeRCNetworkInterfaces` answers.
    pub struct DescribeRcNetworkInterfacesResponse {
        request_id: String = "RequestId",
    }
    lists {
        network_interface_sets: [DescribeRcNetworkInterfacesNetworkInterfaceSets]
            = "NetworkInterfaceSets",
    }
}
