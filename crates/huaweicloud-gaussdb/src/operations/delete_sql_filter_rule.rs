// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteSqlFilterRule`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Delete sql filter rule.
    pub struct DeleteSqlFilterRule {
        new {
            instance_id: String = path "instance_id",
            sql_filter_rules: [DeleteNodeSqlFilterRuleInfo] = member "sql_filter_rules",
        }
    }
    Client.delete_sql_filter_rule -> DeleteSqlFilterRuleResponse;
    "DeleteSqlFilterRule" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}/sql-filter/rules" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/sql_throttling/deleting_sql_throttling_rules.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*, types::*};
        /// let request = DeleteSqlFilterRule::new(
        ///     "instance-id",
        ///     [
        ///         DeleteNodeSqlFilterRuleInfo::new(
        ///             "node-id",
        ///             [DeleteNodeSqlFilterRule::new(["patterns"], SqlType::Select)],
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct DeleteNodeSqlFilterRule {
        new {
            patterns: [String] = "patterns",
            sql_type: SqlType = "sql_type",
        }
    }
}

backstay::request! {
    pub struct DeleteNodeSqlFilterRuleInfo {
        new {
            node_id: String = "node_id",
            rules: [DeleteNodeSqlFilterRule] = "rules",
        }
    }
}

backstay::answer! {
    /// What `DeleteSqlFilterRule` answers.
    pub struct DeleteSqlFilterRuleResponse {
        job_id: String = "job_id",
    }
}
