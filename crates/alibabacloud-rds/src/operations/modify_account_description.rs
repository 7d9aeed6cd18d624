// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyAccountDescription`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify account description.
    pub struct ModifyAccountDescription {
        new {
            account_description: String as AccountDescription
                = query "AccountDescription",
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.modify_account_description -> ModifyAccountDescriptionResponse;
    "ModifyAccountDescription" is Unsafe
        Rpc { method: "POST", action: "ModifyAccountDescription" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountDescription";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyAccountDescription::new(
        ///     AccountDescription("account-description"),
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyAccountDescription` answers.
    pub struct ModifyAccountDescriptionResponse {
        request_id: String = "RequestId",
    }
}
