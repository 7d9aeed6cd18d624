// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRdSforMySqlProxy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete rd sfor my sql proxy.
    pub struct DeleteRdSforMySqlProxy {
        new {
            instance_id: String as InstanceId = path "instance_id",
            proxy_id: String as ProxyId = path "proxy_id",
        }
    }
    Client.delete_rd_sfor_my_sql_proxy -> DeleteRdSforMySqlProxyResponse;
    "DeleteRdSforMySqlProxy" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_proxy_rds_for_mysql/disabling_database_proxy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteRdSforMySqlProxy::new(
        ///     InstanceId("instance-id"),
        ///     ProxyId("proxy-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteRdSforMySqlProxy` answers.
    pub struct DeleteRdSforMySqlProxyResponse {
        job_id: String = "job_id",
    }
}
