// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbDescription`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB description.
    pub struct ModifyDbDescription {
        new {
            db_description: String as DbDescription = query "DBDescription",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
    }
    Client.modify_db_description -> ModifyDbDescriptionResponse;
    "ModifyDBDescription" is Unsafe
        Rpc { method: "POST", action: "ModifyDBDescription" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBDescription";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbDescription::new(
        ///     DbDescription("db-description"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBDescription` answers.
    pub struct ModifyDbDescriptionResponse {
        request_id: String = "RequestId",
    }
}
