// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyCollationTimeZone`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify collation time zone.
    pub struct ModifyCollationTimeZone {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            collation: String = query "Collation",
            timezone: String = query "Timezone",
        }
    }
    Client.modify_collation_time_zone -> ModifyCollationTimeZoneResponse;
    "ModifyCollationTimeZone" is Unsafe
        Rpc { method: "POST", action: "ModifyCollationTimeZone" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyCollationTimeZone";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyCollationTimeZone::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyCollationTimeZone` answers.
    pub struct ModifyCollationTimeZoneResponse {
        collation: String = "Collation",
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
        timezone: String = "Timezone",
    }
}
