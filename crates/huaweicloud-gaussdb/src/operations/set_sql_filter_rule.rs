// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetSqlFilterRule`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Set sql filter rule.
    pub struct SetSqlFilterRule {
        new {
            instance_id: String = path "instance_id",
            sql_filter_rules: [NodeSqlFilterRuleInfo] = member "sql_filter_rules",
        }
    }
    Client.set_sql_filter_rule -> SetSqlFilterRuleResponse;
    "SetSqlFilterRule" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/sql-filter/rules" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/sql_throttling/configuring_sql_throttling_rules.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*, types::*};
        /// let request = SetSqlFilterRule::new(
        ///     "instance-id",
        ///     [
        ///         NodeSqlFilterRuleInfo::new(
        ///             "node-id",
        ///             [
        ///                 NodeSqlFilterRule::new(
        ///                     [NodeSqlFilterRulePattern::new(1, "pattern")],
        ///                     SqlType::Select,
        ///                 ),
        ///             ],
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct NodeSqlFilterRulePattern {
        new {
            max_concurrency: i64 = "max_concurrency",
            pattern: String = "pattern",
        }
    }
}

backstay::request! {
    pub struct NodeSqlFilterRule {
        new {
            patterns: [NodeSqlFilterRulePattern] = "patterns",
            sql_type: SqlType = "sql_type",
        }
    }
}

backstay::request! {
    pub struct NodeSqlFilterRuleInfo {
        new {
            node_id: String = "node_id",
            rules: [NodeSqlFilterRule] = "rules",
        }
    }
}

backstay::answer! {
    /// What `SetSqlFilterRule` answers.
    pub struct SetSqlFilterRuleResponse {
        job_id: String = "job_id",
    }
}
