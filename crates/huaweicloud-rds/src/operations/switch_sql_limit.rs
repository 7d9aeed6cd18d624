// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchSqlLimit`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Switch sql limit.
    pub struct SwitchSqlLimit {
        new {
            instance_id: String as InstanceId = path "instance_id",
            action: SwitchSqlLimitAction = member "action",
            db_name: String as DbName = member "db_name",
            id: String as Id = member "id",
        }
    }
    Client.switch_sql_limit -> SwitchSqlLimitResponse;
    "SwitchSqlLimit" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/sql-limit/switch" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/sql_throttling_rds_for_postgresql/enabling_or_disabling_a_sql_throttling_rule_or_disabling_all_sql_throttling_rules.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = SwitchSqlLimit::new(
        ///     InstanceId("instance-id"),
        ///     SwitchSqlLimitAction::Open,
        ///     DbName("db-name"),
        ///     Id("id"),
        /// );
    }
}

backstay::enumeration! {
    pub enum SwitchSqlLimitAction {
        Open = "open",
        Close = "close",
        DisableAll = "disable_all",
    }
}

backstay::answer! {
    /// What `SwitchSqlLimit` answers.
    pub struct SwitchSqlLimitResponse {
        resp: String = "resp",
    }
}
