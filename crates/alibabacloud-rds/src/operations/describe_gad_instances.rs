// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeGadInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe gad instances.
    pub struct DescribeGadInstances: Default {
        set {
            gad_instance_name: String = query "GadInstanceName",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_gad_instances -> DescribeGadInstancesResponse;
    "DescribeGadInstances" is Rpc { method: "POST", action: "DescribeGadInstances" };
    repeat Safe;
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeGadInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeGadInstances::new();
    }
}

backstay::answer! {
    /// The members of `DescribeGadInstancesGadInstanceMembers`.
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
    /// The members of `DescribeGadInstancesGadInstances`.
    pub struct DescribeGadInstancesGadInstances {
        creation_time: String = "CreationTime",
        description: String = "Description",
        gad_instance_members: [DescribeGadInstancesGadInstanceMembers]
            = "GadInstanceMembers",
        gad_instance_name: String = "GadInstanceName",
        modification_time: String = "ModificationTime",
        service: String = "Service",
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `DescribeGadInstances` answers.
    pub struct DescribeGadInstancesResponse {
        gad_instances: [DescribeGadInstancesGadInstances] = "GadInstances",
        request_id: String = "RequestId",
    }
}
