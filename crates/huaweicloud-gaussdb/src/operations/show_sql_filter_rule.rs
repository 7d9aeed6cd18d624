// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowSqlFilterRule`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Show sql filter rule.
    pub struct ShowSqlFilterRule {
        new {
            instance_id: String as InstanceId = path "instance_id",
            node_id: String as NodeId = query "node_id",
        }
        into {
            sql_type: String = query "sql_type",
        }
    }
    Client.show_sql_filter_rule -> ShowSqlFilterRuleResponse;
    "ShowSqlFilterRule" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/sql-filter/rules" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/sql_throttling/querying_sql_throttling_rules.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ShowSqlFilterRule::new(
        ///     InstanceId("instance-id"),
        ///     NodeId("node-id"),
        /// );
    }
}

backstay::answer! {
    pub struct SqlFilterRulePattern {
        create_at: i64 = "create_at",
        cur_concurrency: i64 = "cur_concurrency",
        cur_reject: i64 = "cur_reject",
        expire_at: i64 = "expire_at",
        max_concurrency: i64 = "max_concurrency",
        pattern: String = "pattern",
    }
}

backstay::answer! {
    pub struct SqlFilterRule {
        sql_type: SqlType = "sql_type",
    }
    lists {
        patterns: [SqlFilterRulePattern] = "patterns",
    }
}

backstay::answer! {
    /// What `ShowSqlFilterRule` answers.
    pub struct ShowSqlFilterRuleResponse {
        node_id: String = "node_id",
    }
    lists {
        sql_filter_rules: [SqlFilterRule] = "sql_filter_rules",
    }
}
