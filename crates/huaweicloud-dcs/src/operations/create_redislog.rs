// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRedislog`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create redislog.
    pub struct CreateRedislog {
        new {
            instance_id: String as InstanceId = path "instance_id",
            log_type: String as LogType = query "log_type",
        }
        set {
            /// One of the values of its type.
            /// One of `0`, `1`, `3`, `7`.
            query_time: i64 = query "query_time",
        }
        into {
            replication_id: String = query "replication_id",
        }
    }
    Client.create_redislog -> CreateRedislogResponse;
    "CreateRedislog" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/redislog" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/log_management/collecting_redis_run_logs.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = CreateRedislog::new(
        ///     InstanceId("instance-id"),
        ///     LogType("log-type"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateRedislog` answers: nothing but that it was accepted.
    pub struct CreateRedislogResponse {}
}
