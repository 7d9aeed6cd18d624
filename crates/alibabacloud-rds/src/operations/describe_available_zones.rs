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
        into {
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
    "DescribeAvailableZones" is Safe
        Rpc { method: "POST", action: "DescribeAvailableZones" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableZones";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAvailableZones::new("engine");
    }
}

backstay::answer! {
    pub struct DescribeAvailableZonesSupportedStorageTypes {
        storage_type: String = "StorageType",
    }
}

backstay::answer! {
    pub struct DescribeAvailableZonesSupportedCategorys {
        category: String = "Category",
    }
    lists {
        supported_storage_types: [DescribeAvailableZonesSupportedStorageTypes]
            = "SupportedStorageTypes",
    }
}

backstay::answer! {
    pub struct DescribeAvailableZonesSupportedEngineVersions {
        version: String = "Version",
    }
    lists {
        supported_categorys: [DescribeAvailableZonesSupportedCategorys]
            = "SupportedCategorys",
    }
}

backstay::answer! {
    pub struct DescribeAvailableZonesSupportedEngines {
        engine: String = "Engine",
    }
    lists {
        supported_engine_versions: [DescribeAvailableZonesSupportedEngineVersions]
            = "SupportedEngineVersions",
    }
}

backstay::answer! {
    pub struct DescribeAvailableZonesAvailableZones {
        region_id: String = "RegionId",
        zone_id: String = "ZoneId",
    }
    lists {
        supported_engines: [DescribeAvailableZonesSupportedEngines] = "SupportedEngines",
    }
}

backstay::answer! {
    /// What `DescribeAvailableZones` answers.
    pub struct DescribeAvailableZonesResponse {
        request_id: String = "RequestId",
    }
    lists {
        available_zones: [DescribeAvailableZonesAvailableZones] = "AvailableZones",
    }
}
