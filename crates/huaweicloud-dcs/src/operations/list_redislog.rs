// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRedislog`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List redislog.
    ///
    /// The list comes in pages:
    /// [`client.list_redislog(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListRedislog {
        new {
            instance_id: String as InstanceId = path "instance_id",
            log_type: String as LogType = query "log_type",
        }
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.list_redislog -> ListRedislogResponse;
    "ListRedislog" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/redislog" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/log_management/listing_redis_run_logs.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = ListRedislog::new(InstanceId("instance-id"), LogType("log-type"));
    }
}

backstay::pages! {
    ListRedislogResponse of RunlogItem by Offset "offset" from 0;
    limit "limit" {};
    items "/file_list";
    total "/total_num";
    id "/id";
}

backstay::answer! {
    pub struct RunlogItem {
        backup_id: String = "backup_id",
        file_name: String = "file_name",
        group_name: String = "group_name",
        id: String = "id",
        replication_ip: String = "replication_ip",
        status: String = "status",
        time: String = "time",
    }
}

backstay::answer! {
    /// What `ListRedislog` answers.
    pub struct ListRedislogResponse {
        total_num: i64 = "total_num",
    }
    lists {
        file_list: [RunlogItem] = "file_list",
    }
}
