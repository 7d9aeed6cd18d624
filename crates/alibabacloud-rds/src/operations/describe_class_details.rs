// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeClassDetails`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe class details.
    pub struct DescribeClassDetails {
        new {
            class_code: String as ClassCode = query "ClassCode",
            commodity_code: String as CommodityCode = query "CommodityCode",
            engine: String as EngineArgument = query "Engine",
            engine_version: String as EngineVersion = query "EngineVersion",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_class_details -> DescribeClassDetailsResponse;
    "DescribeClassDetails" is Safe
        Rpc { method: "POST", action: "DescribeClassDetails" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeClassDetails";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeClassDetails::new(
        ///     ClassCode("class-code"),
        ///     CommodityCode("commodity-code"),
        ///     EngineArgument("engine"),
        ///     EngineVersion("engine-version"),
        /// );
    }
}

backstay::answer! {
    /// What `DescribeClassDetails` answers.
    pub struct DescribeClassDetailsResponse {
        category: String = "Category",
        class_code: String = "ClassCode",
        class_group: String = "ClassGroup",
        cpu: String = "Cpu",
        db_instance_storage_type: String = "DBInstanceStorageType",
        instruction_set_arch: String = "InstructionSetArch",
        max_connections: String = "MaxConnections",
        max_iombps: String = "MaxIOMBPS",
        max_iops: String = "MaxIOPS",
        memory_class: String = "MemoryClass",
        reference_price: String = "ReferencePrice",
        request_id: String = "RequestId",
    }
}
