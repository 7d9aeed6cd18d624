// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceVectorSupportStatus`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance vector support status.
    pub struct ModifyDbInstanceVectorSupportStatus {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            status: String as Status = query "Status",
        }
    }
    Client.modify_db_instance_vector_support_status -> ModifyDbInstanceVectorSupportStatusResponse;
    "ModifyDBInstanceVectorSupportStatus" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceVectorSupportStatus" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceVectorSupportStatus";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceVectorSupportStatus::new(
        ///     DbInstanceId("db-instance-id"),
        ///     Status("status"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceVectorSupportStatus` answers.
    pub struct ModifyDbInstanceVectorSupportStatusResponse {
        request_id: String = "RequestId",
    }
}
