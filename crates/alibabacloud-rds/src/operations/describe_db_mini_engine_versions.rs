// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbMiniEngineVersions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB mini engine versions.
    pub struct DescribeDbMiniEngineVersions: Default {
        into {
            db_instance_id: String = query "DBInstanceId",
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            engine: String = query "Engine",
            engine_version: String = query "EngineVersion",
            minor_version_tag: String = query "MinorVersionTag",
            node_type: String = query "NodeType",
            storage_type: String = query "StorageType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_mini_engine_versions -> DescribeDbMiniEngineVersionsResponse;
    "DescribeDBMiniEngineVersions" is Safe
        Rpc { method: "POST", action: "DescribeDBMiniEngineVersions" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBMiniEngineVersions";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbMiniEngineVersions::new();
    }
}

backstay::answer! {
    pub struct DescribeDbMiniEngineVersionsMinorVersionItems {
        community_minor_version: String = "CommunityMinorVersion",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        expire_date: String = "ExpireDate",
        expire_status: String = "ExpireStatus",
        is_hotfix_version: bool = "IsHotfixVersion",
        minor_version: String = "MinorVersion",
        node_type: String = "NodeType",
        release_note: String = "ReleaseNote",
        release_type: String = "ReleaseType",
        status_desc: String = "StatusDesc",
        tag: String = "Tag",
    }
}

backstay::answer! {
    /// What `DescribeDBMiniEngineVersions` answers.
    pub struct DescribeDbMiniEngineVersionsResponse {
        db_instance_id: String = "DBInstanceId",
        max_records_per_page: i64 = "MaxRecordsPerPage",
        page_numbers: i64 = "PageNumbers",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        minor_version_items: [DescribeDbMiniEngineVersionsMinorVersionItems]
            = "MinorVersionItems",
    }
}
