// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListConfigHistories`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List config histories.
    ///
    /// The list comes in pages:
    /// [`client.list_config_histories(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListConfigHistories {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// At least 1.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.list_config_histories -> ListConfigHistoriesResponse;
    "ListConfigHistories" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/config-histories" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/parameter_management/querying_the_list_of_instance_parameter_modification_records.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListConfigHistories::new("instance-id");
    }
}

backstay::pages! {
    ListConfigHistoriesResponse of HistoryInfo by Offset "offset" from 0;
    limit "limit" { minimum: 1 };
    items "/histories";
}

backstay::answer! {
    pub struct HistoryInfo {
        created_at: String = "created_at",
        history_id: String = "history_id",
        status: String = "status",
        r#type: String = "type",
    }
}

backstay::answer! {
    /// What `ListConfigHistories` answers.
    pub struct ListConfigHistoriesResponse {
        history_num: i64 = "history_num",
    }
    lists {
        histories: [HistoryInfo] = "histories",
    }
}
