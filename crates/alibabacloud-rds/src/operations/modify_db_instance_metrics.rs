// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceMetrics`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance metrics.
    pub struct ModifyDbInstanceMetrics {
        new {
            db_instance_name: String as DbInstanceName = query "DBInstanceName",
            metrics_config: String as MetricsConfig = query "MetricsConfig",
            scope: String as Scope = query "Scope",
        }
    }
    Client.modify_db_instance_metrics -> ModifyDbInstanceMetricsResponse;
    "ModifyDBInstanceMetrics" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceMetrics" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMetrics";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceMetrics::new(
        ///     DbInstanceName("db-instance-name"),
        ///     MetricsConfig("metrics-config"),
        ///     Scope("scope"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceMetrics` answers.
    pub struct ModifyDbInstanceMetricsResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        scope: String = "Scope",
    }
}
