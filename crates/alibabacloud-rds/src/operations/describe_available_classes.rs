// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAvailableClasses`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe available classes.
    pub struct DescribeAvailableClasses {
        new {
            category: String as CategoryArgument = query "Category",
            db_instance_storage_type: String as DbInstanceStorageTypeArgument
                = query "DBInstanceStorageType",
            engine: String as EngineArgument = query "Engine",
            engine_version: String as EngineVersion = query "EngineVersion",
            zone_id: String as ZoneId = query "ZoneId",
        }
        into {
            commodity_code: String = query "CommodityCode",
            db_instance_id: String = query "DBInstanceId",
            instance_charge_type: String = query "InstanceChargeType",
            order_type: String = query "OrderType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_available_classes -> DescribeAvailableClassesResponse;
    "DescribeAvailableClasses" is Safe
        Rpc { method: "POST", action: "DescribeAvailableClasses" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableClasses";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeAvailableClasses::new(
        ///     CategoryArgument("category"),
        ///     DbInstanceStorageTypeArgument("db-instance-storage-type"),
        ///     EngineArgument("engine"),
        ///     EngineVersion("engine-version"),
        ///     ZoneId("zone-id"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeAvailableClassesDbInstanceStorageRange {
        max_value: i64 = "MaxValue",
        min_value: i64 = "MinValue",
        step: i64 = "Step",
    }
}

backstay::answer! {
    pub struct DescribeAvailableClassesDbInstanceClasses {
        db_instance_class: String = "DBInstanceClass",
        db_instance_storage_range: DescribeAvailableClassesDbInstanceStorageRange
            = "DBInstanceStorageRange",
    }
}

backstay::answer! {
    /// What `DescribeAvailableClasses` answers.
    pub struct DescribeAvailableClassesResponse {
        request_id: String = "RequestId",
    }
    lists {
        db_instance_classes: [DescribeAvailableClassesDbInstanceClasses]
            = "DBInstanceClasses",
    }
}
