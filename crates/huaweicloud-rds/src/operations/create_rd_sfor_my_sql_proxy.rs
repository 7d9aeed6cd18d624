// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRdSforMySqlProxy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create rd sfor my sql proxy.
    pub struct CreateRdSforMySqlProxy {
        new {
            instance_id: String as InstanceId = path "instance_id",
            flavor_ref: String as FlavorRef = member "flavor_ref",
            node_num: i64 = member "node_num",
            nodes_read_weight: [CreateRdSforMySqlProxyNodesReadWeight]
                = member "nodes_read_weight",
        }
        set {
            /// One of the values of its type.
            /// One of `0`, `1`, `2`.
            route_mode: i64 = member "route_mode",
        }
        into {
            proxy_mode: String = member "proxy_mode",
            proxy_name: String = member "proxy_name",
            subnet_id: String = member "subnet_id",
        }
    }
    Client.create_rd_sfor_my_sql_proxy -> CreateRdSforMySqlProxyResponse;
    "CreateRdSforMySqlProxy" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/proxy/open" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_proxy_rds_for_mysql/enabling_database_proxy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateRdSforMySqlProxy::new(
        ///     InstanceId("instance-id"),
        ///     FlavorRef("flavor-ref"),
        ///     1,
        ///     [
        ///         CreateRdSforMySqlProxyNodesReadWeight::new(
        ///             "nodes-read-weight-instance-id",
        ///             1,
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct CreateRdSforMySqlProxyNodesReadWeight {
        new {
            instance_id: String = "instance_id",
            weight: i64 = "weight",
        }
    }
}

backstay::answer! {
    /// What `CreateRdSforMySqlProxy` answers.
    pub struct CreateRdSforMySqlProxyResponse {
        job_id: String = "job_id",
        proxy_id: String = "proxy_id",
    }
}
