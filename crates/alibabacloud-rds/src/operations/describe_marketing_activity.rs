// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeMarketingActivity`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe marketing activity.
    pub struct DescribeMarketingActivity {
        new {
            ali_uid: i64 = query "AliUid",
            upgrade_code: String = query "UpgradeCode",
        }
        into {
            bid: String = query "Bid",
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_marketing_activity -> DescribeMarketingActivityResponse;
    "DescribeMarketingActivity" is Safe
        Rpc { method: "POST", action: "DescribeMarketingActivity" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMarketingActivity";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeMarketingActivity::new(1, "upgrade-code");
    }
}

backstay::answer! {
    pub struct DescribeMarketingActivityItems {
        category: String = "Category",
        charge_type: String = "ChargeType",
        class_code: String = "ClassCode",
        class_group: String = "ClassGroup",
        cpu: String = "Cpu",
        disk_size: i64 = "DiskSize",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        instance_id: String = "InstanceId",
        instance_name: String = "InstanceName",
        max_connections: i64 = "MaxConnections",
        max_iombps: i64 = "MaxIombps",
        max_iops: i64 = "MaxIops",
        memory: i64 = "Memory",
        storage_type: String = "StorageType",
        upgrade_category: String = "UpgradeCategory",
        upgrade_class_code: String = "UpgradeClassCode",
        upgrade_class_group: String = "UpgradeClassGroup",
        upgrade_cpu: String = "UpgradeCpu",
        upgrade_desc_content: String = "UpgradeDescContent",
        upgrade_disk_size: i64 = "UpgradeDiskSize",
        upgrade_max_connections: i64 = "UpgradeMaxConnections",
        upgrade_max_iombps: i64 = "UpgradeMaxIombps",
        upgrade_max_iops: i64 = "UpgradeMaxIops",
        upgrade_memory: i64 = "UpgradeMemory",
        upgrade_reference_price: String = "UpgradeReferencePrice",
        upgrade_storage_type: String = "UpgradeStorageType",
    }
}

backstay::answer! {
    /// What `DescribeMarketingActivity` answers.
    pub struct DescribeMarketingActivityResponse {
        ali_uid: i64 = "AliUid",
        bid: String = "Bid",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
    }
    lists {
        items: [DescribeMarketingActivityItems] = "Items",
    }
}
