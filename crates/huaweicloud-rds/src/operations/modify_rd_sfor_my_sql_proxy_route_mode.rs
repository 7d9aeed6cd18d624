// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRdSforMySqlProxyRouteMode`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify rd sfor my sql proxy route mode.
    pub struct ModifyRdSforMySqlProxyRouteMode {
        new {
            instance_id: String as InstanceId = path "instance_id",
            proxy_id: String as ProxyId = path "proxy_id",
            master_weight: i64 as MasterWeight = member "master_weight",
            readonly_instances: [ModifyRdSforMySqlProxyRouteModeReadonlyInstances]
                = member "readonly_instances",
            /// One of the values of its type.
            /// One of `0`, `1`, `2`.
            route_mode: i64 as RouteMode = member "route_mode",
        }
    }
    Client.modify_rd_sfor_my_sql_proxy_route_mode -> ModifyRdSforMySqlProxyRouteModeResponse;
    "ModifyRdSforMySqlProxyRouteMode" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_proxy_rds_for_mysql/configuring_the_routing_policy_for_a_database_proxy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyRdSforMySqlProxyRouteMode::new(
        ///     InstanceId("instance-id"),
        ///     ProxyId("proxy-id"),
        ///     MasterWeight(1),
        ///     [
        ///         ModifyRdSforMySqlProxyRouteModeReadonlyInstances::new(
        ///             "readonly-instances-instance-id",
        ///             1,
        ///         ),
        ///     ],
        ///     RouteMode(1),
        /// );
    }
}

backstay::request! {
    pub struct ModifyRdSforMySqlProxyRouteModeReadonlyInstances {
        new {
            instance_id: String = "instance_id",
            weight: i64 = "weight",
        }
    }
}

backstay::answer! {
    /// What `ModifyRdSforMySqlProxyRouteMode` answers.
    pub struct ModifyRdSforMySqlProxyRouteModeResponse {
        result: String = "result",
    }
}
