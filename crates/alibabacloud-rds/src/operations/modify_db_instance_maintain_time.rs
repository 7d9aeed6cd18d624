// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceMaintainTime`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance maintain time.
    pub struct ModifyDbInstanceMaintainTime {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            maintain_time: String as MaintainTime = query "MaintainTime",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.modify_db_instance_maintain_time -> ModifyDbInstanceMaintainTimeResponse;
    "ModifyDBInstanceMaintainTime" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceMaintainTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceMaintainTime";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceMaintainTime::new(
        ///     DbInstanceId("db-instance-id"),
        ///     MaintainTime("maintain-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceMaintainTime` answers.
    pub struct ModifyDbInstanceMaintainTimeResponse {
        request_id: String = "RequestId",
    }
}
