// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListUpgradeHistories`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List upgrade histories.
    ///
    /// The list comes in pages:
    /// [`client.list_upgrade_histories(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListUpgradeHistories {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
        into {
            /// Text.
            /// Left out: `desc`.
            order: String = query "order",
            /// Text.
            /// Left out: `start_time`.
            sort_field: String = query "sort_field",
        }
    }
    Client.list_upgrade_histories -> ListUpgradeHistoriesResponse;
    "ListUpgradeHistories" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/major-version/upgrade-histories" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/upgrading_a_major_version_rds_for_postgresql/querying_the_major_version_upgrade_history_of_a_db_instance_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListUpgradeHistories::new("instance-id");
    }
}

backstay::pages! {
    ListUpgradeHistoriesResponse of ListUpgradeHistoriesUpgradeReports by Offset
        "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/upgrade_reports";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListUpgradeHistoriesResultType {
        Success = "success",
        Failed = "failed",
        Running = "running",
    }
}

backstay::enumeration! {
    pub enum ListUpgradeHistoriesStatisticsCollectionMode {
        BeforeChangePrivateIp = "before_change_private_ip",
        AfterChangePrivateIp = "after_change_private_ip",
    }
}

backstay::answer! {
    pub struct ListUpgradeHistoriesUpgradeReports {
        detail: String = "detail",
        dst_database_version: String = "dst_database_version",
        dst_instance_id: String = "dst_instance_id",
        end_time: String = "end_time",
        id: String = "id",
        is_private_ip_changed: bool = "is_private_ip_changed",
        private_ip_change_time: String = "private_ip_change_time",
        result: ListUpgradeHistoriesResultType = "result",
        src_database_version: String = "src_database_version",
        src_instance_id: String = "src_instance_id",
        start_time: String = "start_time",
        statistics_collection_mode: ListUpgradeHistoriesStatisticsCollectionMode
            = "statistics_collection_mode",
    }
}

backstay::answer! {
    /// What `ListUpgradeHistories` answers.
    pub struct ListUpgradeHistoriesResponse {
        total_count: i64 = "total_count",
    }
    lists {
        upgrade_reports: [ListUpgradeHistoriesUpgradeReports] = "upgrade_reports",
    }
}
