// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcDeploymentSets`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC deployment sets.
    pub struct DescribeRcDeploymentSets: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_deployment_sets -> DescribeRcDeploymentSetsResponse;
    "DescribeRCDeploymentSets" is Safe
        Rpc { method: "GET", action: "DescribeRCDeploymentSets" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCDeploymentSets";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcDeploymentSets::new();
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsCapacity {
        available_amount: i64 = "AvailableAmount",
        used_amount: i64 = "UsedAmount",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsCapacities {
    }
    lists {
        capacity: [DescribeRcDeploymentSetsCapacity] = "Capacity",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsInstanceIds {
    }
    lists {
        instance_id: [String] = "InstanceId",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsTag {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsTags {
    }
    lists {
        tag: [DescribeRcDeploymentSetsTag] = "Tag",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsDeploymentSet {
        account_id: String = "AccountId",
        capacities: DescribeRcDeploymentSetsCapacities = "Capacities",
        create_time: String = "CreateTime",
        deployment_set_description: String = "DeploymentSetDescription",
        deployment_set_id: String = "DeploymentSetId",
        deployment_set_name: String = "DeploymentSetName",
        deployment_strategy: String = "DeploymentStrategy",
        domain: String = "Domain",
        granularity: String = "Granularity",
        group_count: i64 = "GroupCount",
        instance_amount: i64 = "InstanceAmount",
        instance_ids: DescribeRcDeploymentSetsInstanceIds = "InstanceIds",
        strategy: String = "Strategy",
        tags: DescribeRcDeploymentSetsTags = "Tags",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsDeploymentSets {
    }
    lists {
        deployment_set: [DescribeRcDeploymentSetsDeploymentSet] = "DeploymentSet",
    }
}

backstay::answer! {
    /// What `DescribeRCDeploymentSets` answers.
    pub struct DescribeRcDeploymentSetsResponse {
        deployment_sets: DescribeRcDeploymentSetsDeploymentSets = "DeploymentSets",
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
}
