// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInspectionHistories`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List inspection histories.
    ///
    /// The list comes in pages:
    /// [`client.list_inspection_histories(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInspectionHistories {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// True or false.
            /// Left out: `false`.
            is_available: bool = query "is_available",
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
            /// Left out: `check_time`.
            sort_field: String = query "sort_field",
            target_version: String = query "target_version",
        }
    }
    Client.list_inspection_histories -> ListInspectionHistoriesResponse;
    "ListInspectionHistories" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/major-version/inspection-histories" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/upgrading_a_major_version_rds_for_postgresql/querying_the_major_version_upgrade_check_history_of_a_db_instance_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListInspectionHistories::new("instance-id");
    }
}

backstay::pages! {
    ListInspectionHistoriesResponse of ListInspectionHistoriesInspectionReports by Offset
        "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/inspection_reports";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListInspectionHistoriesResultType {
        Success = "success",
        Failed = "failed",
        Running = "running",
    }
}

backstay::answer! {
    pub struct ListInspectionHistoriesInspectionReports {
        check_time: String = "check_time",
        detail: String = "detail",
        expiration_time: String = "expiration_time",
        id: String = "id",
        result: ListInspectionHistoriesResultType = "result",
        target_version: String = "target_version",
    }
}

backstay::answer! {
    /// What `ListInspectionHistories` answers.
    pub struct ListInspectionHistoriesResponse {
        total_count: i64 = "total_count",
    }
    lists {
        inspection_reports: [ListInspectionHistoriesInspectionReports]
            = "inspection_reports",
    }
}
