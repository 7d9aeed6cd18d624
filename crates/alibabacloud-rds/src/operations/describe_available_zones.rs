// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAvailableZones`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe available zones.
    pub struct DescribeAvailableZones {
        new {
            engine: String = query "Engine",
        }
        set {
            category: String = query "Category",
            commodity_code: String = query "CommodityCode",
            db_instance_name: String = query "DBInstanceName",
            dispense_mode: String = query "DispenseMode",
            engine_version: String = query "EngineVersion",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_available_zones -> DescribeAvailableZonesResponse;
    "DescribeAvailableZones" is Rpc { method: "POST", action: "DescribeAvailableZones" };
    repeat Safe;
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableZones";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAvailableZones::new("engine");
    }
}

backstay::answer! {
    /// The members of `DescribeAvailableZonesSupportedStorageTypes`.
    pub struct DescribeAvailableZonesSupportedStorageTypes {
        storage_type: String = "StorageType",
    }
}

backstay::answer! {
    /// The members of `DescribeAvailableZonesSupportedCategorys`.
    pub struct DescribeAvailableZonesSupportedCategorys {
        category: String = "Category",
        supported_storage_types: [DescribeAvailableZonesSupportedStorageTypes]
            = "SupportedStorageTypes",
    }
}

backstay::answer! {
    /// The members of `DescribeAvailableZonesSupportedEngineVersions`.
    pub struct DescribeAvailableZonesSupportedEngineVersions {
        supported_categorys: [DescribeAvailableZonesSupportedCategorys]
            = "SupportedCategorys",
        version: String = "Version",
    }
}

backstay::answer! {
    /// The members of `DescribeAvailableZonesSupportedEngines`.
    pub struct DescribeAvailableZonesSupportedEngines {
        engine: String = "Engine",
        supported_engine_versions: [DescribeAvailableZonesSupportedEngineVersions]
            = "SupportedEngineVersions",
    }
}

backstay::answer! {
    /// The members of `DescribeAvailableZonesAvailableZones`.
    pub struct DescribeAvailableZonesAvailableZones {
        region_id: String = "RegionId",
        supported_engines: [DescribeAvailableZonesSupportedEngines] = "SupportedEngines",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// What `DescribeAvailableZones` answers.
    pub struct DescribeAvailableZonesResponse {
        available_zones: [DescribeAvailableZonesAvailableZones] = "AvailableZones",
        request_id: String = "RequestId",
    }
}
