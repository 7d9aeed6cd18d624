// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceDescription`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance description.
    pub struct ModifyDbInstanceDescription {
        new {
            db_instance_description: String as DbInstanceDescription
                = query "DBInstanceDescription",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.modify_db_instance_description -> ModifyDbInstanceDescriptionResponse;
    "ModifyDBInstanceDescription" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceDescription" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDescription";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceDescription::new(
        ///     DbInstanceDescription("db-instance-description"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceDescription` answers.
    pub struct ModifyDbInstanceDescriptionResponse {
        request_id: String = "RequestId",
    }
}
