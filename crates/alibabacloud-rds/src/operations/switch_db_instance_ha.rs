// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchDbInstanceHa`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Switch DB instance HA.
    pub struct SwitchDbInstanceHa {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            node_id: String as NodeId = query "NodeId",
        }
        into {
            effective_time: String = query "EffectiveTime",
            force: String = query "Force",
        }
    }
    Client.switch_db_instance_ha -> SwitchDbInstanceHaResponse;
    "SwitchDBInstanceHA" is Unsafe Rpc { method: "POST", action: "SwitchDBInstanceHA" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceHA";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = SwitchDbInstanceHa::new(
        ///     DbInstanceId("db-instance-id"),
        ///     NodeId("node-id"),
        /// );
    }
}

backstay::answer! {
    /// What `SwitchDBInstanceHA` answers.
    pub struct SwitchDbInstanceHaResponse {
        request_id: String = "RequestId",
    }
}
