// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListConfigurationApplyHistories`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List configuration apply histories.
    ///
    /// The list comes in pages:
    /// [`client.list_configuration_apply_histories(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListConfigurationApplyHistories {
        new {
            config_id: String = path "config_id",
        }
        set {
            /// A whole number.
            /// 1 to 100.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
        }
    }
    Client.list_configuration_apply_histories -> ListConfigurationApplyHistoriesResponse;
    "ListConfigurationApplyHistories" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/configurations/{config_id}/apply-histories" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/querying_application_records_of_a_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListConfigurationApplyHistories::new("config-id");
    }
}

backstay::pages! {
    ListConfigurationApplyHistoriesResponse of ListConfigurationApplyHistoriesHistories by Offset
        "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(100) };
    items "/histories";
    total "/total_count";
}

backstay::answer! {
    pub struct ListConfigurationApplyHistoriesHistories {
        apply_result: String = "apply_result",
        apply_time: String = "apply_time",
        error_code: String = "error_code",
        instance_id: String = "instance_id",
        instance_name: String = "instance_name",
    }
}

backstay::answer! {
    /// What `ListConfigurationApplyHistories` answers.
    pub struct ListConfigurationApplyHistoriesResponse {
        total_count: i64 = "total_count",
    }
    lists {
        histories: [ListConfigurationApplyHistoriesHistories] = "histories",
    }
}
