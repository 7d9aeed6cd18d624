// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeGadInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe gad instances.
    pub struct DescribeGadInstances: Default {
        into {
            gad_instance_name: String = query "GadInstanceName",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_gad_instances -> DescribeGadInstancesResponse;
    "DescribeGadInstances" is Safe
        Rpc { method: "POST", action: "DescribeGadInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeGadInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeGadInstances::new();
    }
}

backstay::answer! {
    pub struct DescribeGadInstancesGadInstanceMembers {
        db_instance_id: String = "DBInstanceID",
        dts_instance: String = "DtsInstance",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        region_id: String = "RegionId",
        resource_group_id: String = "ResourceGroupId",
        role: String = "Role",
        status: String = "Status",
    }
}

backstay::answer! {
    pub struct DescribeGadInstancesGadInstances {
        creation_time: String = "CreationTime",
        description: String = "Description",
        gad_instance_name: String = "GadInstanceName",
        modification_time: String = "ModificationTime",
        service: String = "Service",
        status: String = "Status",
    }
    lists {
        gad_instance_members: [DescribeGadInstancesGadInstanceMembers]
            = "GadInstanceMembers",
    }
}

backstay::answer! {
    /// What `DescribeGadInstances` answers.
    pub struct DescribeGadInstancesResponse {
        request_id: String = "RequestId",
    }
    lists {
        gad_instances: [DescribeGadInstancesGadInstances] = "GadInstances",
    }
}
