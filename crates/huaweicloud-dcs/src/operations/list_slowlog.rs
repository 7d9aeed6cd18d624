// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSlowlog`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List slowlog.
    ///
    /// The list comes in pages:
    /// [`client.list_slowlog(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListSlowlog {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_time: String as EndTime = query "end_time",
            start_time: String as StartTime = query "start_time",
        }
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            /// One of the values of its type.
            /// Left out: `desc`.
            sort_dir: ListSlowlogSortDir = query "sort_dir",
            /// One of the values of its type.
            /// Left out: `start_time`.
            sort_key: ListSlowlogSortKey = query "sort_key",
        }
    }
    Client.list_slowlog -> ListSlowlogResponse;
    "ListSlowlog" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/slowlog" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/log_management/querying_the_slow_log.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = ListSlowlog::new(
        ///     InstanceId("instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    ListSlowlogResponse of SlowlogItem by Offset "offset" from 0;
    limit "limit" {};
    items "/slowlogs";
    total "/total_num";
    id "/id";
}

backstay::enumeration! {
    pub enum ListSlowlogSortDir { Desc = "desc", Asc = "asc" }
}

backstay::enumeration! {
    pub enum ListSlowlogSortKey { StartTime = "start_time", Duration = "duration" }
}

backstay::answer! {
    pub struct SlowlogItem {
        command: String = "command",
        database_id: i64 = "database_id",
        duration: String = "duration",
        id: i64 = "id",
        shard_name: String = "shard_name",
        start_time: String = "start_time",
        username: String = "username",
    }
}

backstay::answer! {
    /// What `ListSlowlog` answers.
    pub struct ListSlowlogResponse {
        count: i64 = "count",
        total_num: i64 = "total_num",
    }
    lists {
        slowlogs: [SlowlogItem] = "slowlogs",
    }
}
