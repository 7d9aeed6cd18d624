// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceMonitor`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance monitor.
    pub struct ModifyDbInstanceMonitor {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            period: String as Period = query "Period",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.modify_db_instance_monitor -> ModifyDbInstanceMonitorResponse;
    "ModifyDBInstanceMonitor" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceMonitor" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMonitor";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceMonitor::new(
        ///     DbInstanceId("db-instance-id"),
        ///     Period("period"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceMonitor` answers.
    pub struct ModifyDbInstanceMonitorResponse {
        request_id: String = "RequestId",
    }
}
