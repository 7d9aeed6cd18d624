// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instances.
    ///
    /// The list comes in pages:
    /// [`client.describe_rc_instances(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeRcInstances: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            cluster_id: String = query "ClusterId",
            description: String = query "Description",
            description_for_fuzzy: String = query "DescriptionForFuzzy",
            host_ip: String = query "HostIp",
            image_id: String = query "ImageId",
            instance_id: String = query "InstanceId",
            instance_ids: String = query "InstanceIds",
            instance_name: String = query "InstanceName",
            public_ip: String = query "PublicIp",
            status: String = query "Status",
            tag: String = query "Tag",
            vpc_id: String = query "VpcId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_instances -> DescribeRcInstancesResponse;
    "DescribeRCInstances" is Safe Rpc { method: "POST", action: "DescribeRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstances::new();
    }
}

backstay::pages! {
    DescribeRcInstancesResponse of DescribeRcInstancesRcInstances by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/RCInstances";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeRcInstancesTagResources {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcInstancesTags {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcInstancesVpcAttributes {
        nat_ip_address: String = "NatIpAddress",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
    }
    lists {
        private_ip_address: [String] = "PrivateIpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcInstancesRcInstances {
        auto_renew: bool = "AutoRenew",
        cluster_id: String = "ClusterId",
        cluster_name: String = "ClusterName",
        cpu: i64 = "Cpu",
        create_mode: String = "CreateMode",
        db_type: String = "DbType",
        deployment_set_id: String = "DeploymentSetId",
        description: String = "Description",
        ecs_host_name: String = "EcsHostName",
        expired_time: String = "ExpiredTime",
        gmt_created: String = "GmtCreated",
        host_ip: String = "HostIp",
        host_name: String = "HostName",
        image_id: String = "ImageId",
        instance_charge_type: String = "InstanceChargeType",
        instance_id: String = "InstanceId",
        instance_name: String = "InstanceName",
        instance_type: String = "InstanceType",
        instance_type_family: String = "InstanceTypeFamily",
        memory: i64 = "Memory",
        node_type: String = "NodeType",
        os_name: String = "OSName",
        os_type: String = "OSType",
        public_ip: String = "PublicIp",
        region_id: String = "RegionId",
        security_group_id: String = "SecurityGroupId",
        spot_strategy: String = "SpotStrategy",
        start_time: String = "StartTime",
        status: String = "Status",
        stopped_mode: String = "StoppedMode",
        vpc_attributes: DescribeRcInstancesVpcAttributes = "VpcAttributes",
        vpc_id: String = "VpcId",
        zone_id: String = "ZoneId",
    }
    lists {
        tag_resources: [DescribeRcInstancesTagResources] = "TagResources",
        tags: [DescribeRcInstancesTags] = "Tags",
    }
}

backstay::answer! {
    /// What `DescribeRCInstances` answers.
    pub struct DescribeRcInstancesResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        rc_instances: [DescribeRcInstancesRcInstances] = "RCInstances",
    }
}
